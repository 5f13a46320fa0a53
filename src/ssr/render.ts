import type { TemplateResult } from 'lit';
import { PartType } from 'lit/directive.js';
import { compile, type Bound, type Step } from './compile.js';
import { escapeHtml } from './escape.js';
import type { Place } from './place.js';
import { childPart, isList, isTemplate, outline, resolve, textOf } from './values.js';
import { openWidget, type Given, type Opened } from './widget.js';

/** The HTML of a child: text is escaped, templates are rendered, lists one by one. */
export function renderChild(value: unknown, place: Place): string {
  if (typeof value === 'string') return escapeHtml(value);
  const found = resolve(value, childPart);
  if (isTemplate(found)) return renderResult(found, place);
  if (!isList(found)) return found === undefined ? '' : escapeHtml(textOf(found));
  let html = '';
  for (const item of found) html += renderChild(item, place);
  return html;
}

/** The HTML of the beginning of a widget. */
export const renderOpened = ({ start, content, end, place }: Opened): string => start + renderChild(content, place) + end;

function renderResult(result: TemplateResult, place: Place): string {
  const pass = new Pass(result, place);
  let html = '';
  for (const step of pass.steps) html += pass.take(step);
  return html;
}

/** The HTML of a child piece by piece, so that a server can send the beginning before the end is there. */
export function* chunksOf(value: unknown, place: Place): Generator<string> {
  const found = resolve(value, childPart);
  if (isList(found)) for (const item of found) yield* chunksOf(item, place);
  else if (isTemplate(found)) {
    const pass = new Pass(found, place);
    for (const step of pass.steps) {
      if (step.type === 'child') yield* chunksOf(found.values[step.value], pass.place);
      else yield pass.take(step);
    }
  } else yield renderChild(found, place);
}

/** One run through a template's steps. */
class Pass {
  readonly steps: readonly Step[];
  /** The place that has been reached. */
  place: Place;
  readonly #values: readonly unknown[];
  #left: Place[] | undefined;

  constructor({ strings, values }: TemplateResult, place: Place) {
    this.steps = compile(strings);
    this.place = place;
    this.#values = values;
  }

  take(step: Step): string {
    switch (step.type) {
      case 'text':
        return step.text;
      case 'child':
        return renderChild(this.#values[step.value], this.place);
      case 'words':
        return escapeHtml(textOf(resolve(this.#values[step.value], childPart) ?? ''));
      case 'bound':
        return this.#bound(step.bound);
      case 'open':
        return this.#open(step);
      default:
        this.place = this.#left?.pop() ?? this.place;
        return '';
    }
  }

  #bound(bound: Bound): string {
    if (bound.kind === 'attribute') {
      const value = this.#attribute(bound);
      return value === undefined ? '' : ` ${bound.name}="${escapeHtml(value)}"`;
    }
    return bound.kind === 'boolean' && this.#single(bound, PartType.BOOLEAN_ATTRIBUTE) ? ` ${bound.name}` : '';
  }

  #open({ tag, fixed, bound, inside }: Extract<Step, { type: 'open' }>): string {
    const given: Given = { attributes: [...fixed], properties: [] };
    for (const one of bound) {
      if (one.kind === 'property') given.properties.push([one.name, this.#single(one, PartType.PROPERTY)]);
      else if (one.kind === 'boolean' && this.#single(one, PartType.BOOLEAN_ATTRIBUTE)) given.attributes.push([one.name, '']);
      else if (one.kind === 'attribute') {
        const value = this.#attribute(one);
        if (value !== undefined) given.attributes.push([one.name, value]);
      }
    }
    const written = inside.markup + inside.values.map((value) => outline(this.#values[value])).join('');
    const opened = openWidget(tag, given, written, this.place);
    (this.#left ??= []).push(this.place);
    this.place = opened.place;
    return renderOpened(opened);
  }

  /** The only value of a property or a boolean attribute. */
  #single({ first, name }: Bound, type: typeof PartType.PROPERTY | typeof PartType.BOOLEAN_ATTRIBUTE): unknown {
    return resolve(this.#values[first], { type, name, strings: ['', ''], tagName: '' });
  }

  /** An attribute's value; `undefined` where one of its own is `nothing`. */
  #attribute({ name, strings, first }: Bound): string | undefined {
    if (strings.length === 2 && !strings[0] && !strings[1]) {
      const value = this.#values[first];
      return typeof value === 'string' ? value : this.#piece(value, name, strings);
    }
    let text = strings[0] ?? '';
    for (let i = 1; i < strings.length; i++) {
      const piece = this.#piece(this.#values[first + i - 1], name, strings);
      if (piece === undefined) return undefined;
      text += piece + (strings[i] ?? '');
    }
    return text;
  }

  #piece(value: unknown, name: string, strings: readonly string[]): string | undefined {
    // Lit writes null and undefined as an empty text, and leaves an attribute out for `nothing` alone
    if (value === undefined || value === null) return '';
    const found = resolve(value, { type: PartType.ATTRIBUTE, name, strings, tagName: '' });
    return found === undefined ? undefined : textOf(found);
  }
}
