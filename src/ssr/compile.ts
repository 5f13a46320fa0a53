import { tokens, type AttributeToken } from './tokens.js';
import { widgets, type Widget } from './widgets.js';

/** What is bound in a start tag. */
export interface Bound {
  readonly kind: 'attribute' | 'boolean' | 'property' | 'nothing';
  readonly name: string;
  /** What stands around the values of an attribute: one text more than there are values. */
  readonly strings: readonly string[];
  /** Which of the template's values is its first. */
  readonly first: number;
}

/** One step of writing a template. */
export type Step =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'child'; readonly value: number }
  /** Text in a `<title>` or a `<textarea>`, where no marker can stand. */
  | { readonly type: 'words'; readonly value: number }
  | { readonly type: 'bound'; readonly bound: Bound }
  | {
      readonly type: 'open';
      readonly widget: Widget;
      readonly fixed: readonly (readonly [string, string])[];
      readonly bound: readonly Bound[];
      /** The markup inside, and which values are bound there. */
      readonly inside: { readonly markup: string; readonly values: readonly number[] };
    }
  | { readonly type: 'close' };

interface Inside {
  markup: string;
  values: number[];
}

/** A template, read once. `marked` is for a template that the browser takes over: with Lit's markers for its nodes. */
export interface Compiled {
  readonly plain: readonly Step[];
  readonly marked: readonly Step[];
}

const cache = new WeakMap<TemplateStringsArray, Compiled>();

/** The steps of a template. */
export function compile(strings: TemplateStringsArray): Compiled {
  let compiled = cache.get(strings);
  if (!compiled) {
    compiled = { plain: stepsOf(strings, false), marked: stepsOf(strings, true) };
    cache.set(strings, compiled);
  }
  return compiled;
}

function stepsOf(strings: TemplateStringsArray, marked: boolean): Step[] {
  const steps: Step[] = [];
  const around: { tag: string; inside: Inside }[] = [];
  // what the browser counts: elements and comments, a place for a child being a comment there
  let node = 0;
  const write = (text: string): void => {
    const last = steps.at(-1);
    if (last?.type === 'text') steps[steps.length - 1] = { type: 'text', text: last.text + text };
    else if (text) steps.push({ type: 'text', text });
  };
  const note = (text: string, value?: number): void => {
    for (const { inside } of around) {
      inside.markup += text;
      if (value !== undefined) inside.values.push(value);
    }
  };
  for (const token of tokens(strings)) {
    switch (token.type) {
      case 'text':
        note(token.text);
        write(token.text);
        break;
      case 'comment':
        node++;
        write(token.text);
        break;
      case 'hole':
        if (!token.raw) node++;
        note('', token.value);
        steps.push({ type: token.raw ? 'words' : 'child', value: token.value });
        break;
      case 'start': {
        const bound = token.attributes.filter((attribute) => attribute.values > 0);
        const widget = widgets.get(token.name);
        if (marked && (bound.length || widget)) write(`<!--lit-node ${String(node)}-->`);
        node++;
        note(token.text);
        if (widget) {
          const inside: Inside = { markup: '', values: [] };
          const fixed = token.attributes.filter(({ values }) => !values).map(({ name, strings: [value = ''] }) => [name, value] as const);
          steps.push({ type: 'open', widget, fixed, bound: bound.map(boundOf), inside });
          around.push({ tag: token.name, inside });
        } else {
          write(`<${token.name}`);
          for (const attribute of token.attributes) {
            if (attribute.values) steps.push({ type: 'bound', bound: boundOf(attribute) });
            else write(` ${attribute.text}`);
          }
          write(token.end);
        }
        break;
      }
      case 'end':
        if (around.at(-1)?.tag === token.name) {
          around.pop();
          steps.push({ type: 'close' });
        } else note(token.text);
        write(token.text);
    }
  }
  return steps;
}

const kinds: Readonly<Record<string, Bound['kind']>> = { '.': 'property', '?': 'boolean', '@': 'nothing' };

function boundOf({ name, strings, first }: AttributeToken): Bound {
  // an attribute without a name is a directive on the element: it does nothing on a server
  const kind = name === '' ? 'nothing' : (kinds[name.charAt(0)] ?? 'attribute');
  return { kind, name: /^[.?@]/.test(name) ? name.slice(1) : name, strings, first };
}
