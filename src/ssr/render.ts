import { PartType } from 'lit/directive.js';
import { compile, type Bound, type Step } from './compile.js';
import { escapeHtml } from './escape.js';
import type { Place } from './place.js';
import { childPart, isList, isTemplate, outline, resolve, textOf } from './values.js';
import { openWidget, type Given, type Opened } from './widget.js';

/** The HTML of a child: text is escaped, templates are rendered, lists one by one. */
export function renderChild(value: unknown, place: Place): string {
  const pieces: string[] = [];
  writeChild(value, place, pieces);
  return pieces.join('');
}

/** Adds the pieces of a child. They are joined once, as V8 keeps a text that grows as a tree, which costs more than all the rest. */
function writeChild(value: unknown, place: Place, pieces: string[]): void {
  if (isTemplate(value)) {
    const run: Run = { values: value.values, place };
    for (const step of compile(value.strings)) writeStep(step, run, pieces);
    return;
  }
  const found = resolve(value, childPart);
  if (typeof found === 'string') pieces.push(escapeHtml(found));
  else if (isTemplate(found)) writeChild(found, place, pieces);
  else if (isList(found)) for (const item of found) writeChild(item, place, pieces);
  else if (found !== undefined) pieces.push(escapeHtml(textOf(found)));
}

/** Adds the pieces of the beginning of a widget. */
export function writeOpened({ start, content, end, place }: Opened, pieces: string[]): void {
  for (const piece of start) pieces.push(piece);
  writeChild(content, place, pieces);
  pieces.push(end);
}

/** The HTML of a child piece by piece, so that a server can send the beginning before the end is there. */
export function* chunksOf(value: unknown, place: Place): Generator<string> {
  const found = resolve(value, childPart);
  if (isList(found)) for (const item of found) yield* chunksOf(item, place);
  else if (isTemplate(found)) {
    const run: Run = { values: found.values, place };
    for (const step of compile(found.strings)) {
      if (step.type === 'child') yield* chunksOf(run.values[step.value], run.place);
      else {
        const pieces: string[] = [];
        writeStep(step, run, pieces);
        yield pieces.join('');
      }
    }
  } else yield renderChild(found, place);
}

/** One run through a template's steps. */
interface Run {
  readonly values: readonly unknown[];
  /** The place that has been reached. */
  place: Place;
  /** The places around that. */
  left?: Place[];
}

/** Adds the pieces of a step. */
function writeStep(step: Step, run: Run, pieces: string[]): void {
  switch (step.type) {
    case 'text':
      pieces.push(step.text);
      break;
    case 'child':
      writeChild(run.values[step.value], run.place, pieces);
      break;
    case 'words':
      pieces.push(escapeHtml(textOf(resolve(run.values[step.value], childPart) ?? '')));
      break;
    case 'bound':
      writeBound(step.bound, run.values, pieces);
      break;
    case 'open':
      open(step, run, pieces);
      break;
    default:
      run.place = run.left?.pop() ?? run.place;
  }
}

function writeBound(bound: Bound, values: readonly unknown[], pieces: string[]): void {
  if (bound.kind === 'attribute') {
    const value = attributeOf(bound, values);
    if (value !== undefined) pieces.push(`${bound.begin}${escapeHtml(value)}"`);
  } else if (bound.kind === 'boolean' && single(bound, values, PartType.BOOLEAN_ATTRIBUTE)) pieces.push(` ${bound.name}`);
}

function open({ tag, fixed, bound, inside }: Extract<Step, { type: 'open' }>, run: Run, pieces: string[]): void {
  const { values } = run;
  const given: Given = { attributes: [...fixed], properties: [] };
  for (const one of bound) {
    if (one.kind === 'property') given.properties.push([one.name, single(one, values, PartType.PROPERTY)]);
    else if (one.kind === 'boolean' && single(one, values, PartType.BOOLEAN_ATTRIBUTE)) given.attributes.push([one.name, '']);
    else if (one.kind === 'attribute') {
      const value = attributeOf(one, values);
      if (value !== undefined) given.attributes.push([one.name, value]);
    }
  }
  const written = inside.markup + inside.values.map((value) => outline(values[value])).join('');
  const opened = openWidget(tag, given, written, run.place);
  (run.left ??= []).push(run.place);
  run.place = opened.place;
  writeOpened(opened, pieces);
}

/** The only value of a property or a boolean attribute. */
function single({ first, name }: Bound, values: readonly unknown[], type: typeof PartType.PROPERTY | typeof PartType.BOOLEAN_ATTRIBUTE): unknown {
  return resolve(values[first], { type, name, strings: ['', ''], tagName: '' });
}

/** An attribute's value; `undefined` where one of its own is `nothing`. */
function attributeOf(bound: Bound, values: readonly unknown[]): string | undefined {
  const { strings, first } = bound;
  if (bound.isWhole) return pieceOf(values[first], bound);
  let text = strings[0] ?? '';
  for (let i = 1; i < strings.length; i++) {
    const piece = pieceOf(values[first + i - 1], bound);
    if (piece === undefined) return undefined;
    text += piece + (strings[i] ?? '');
  }
  return text;
}

function pieceOf(value: unknown, { name, strings }: Bound): string | undefined {
  if (typeof value === 'string') return value;
  // Lit writes null and undefined as an empty text, and leaves an attribute out for `nothing` alone
  if (value === undefined || value === null) return '';
  const found = typeof value === 'object' ? resolve(value, { type: PartType.ATTRIBUTE, name, strings, tagName: '' }) : resolve(value, childPart);
  return found === undefined ? undefined : textOf(found);
}
