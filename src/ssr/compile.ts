import { tokens, type AttributeToken } from './tokens.js';
import { isWidget } from './tags.js';

/** What is bound in a start tag. */
export interface Bound {
  readonly kind: 'attribute' | 'boolean' | 'property' | 'nothing';
  readonly name: string;
  /** What stands before its value. */
  readonly begin: string;
  /** What stands around the values of an attribute: one text more than there are values. */
  readonly strings: readonly string[];
  /** Is it one value, and nothing around it? */
  readonly isWhole: boolean;
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
      readonly tag: string;
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

const cache = new WeakMap<TemplateStringsArray, readonly Step[]>();

/** The steps of a template, which is read once. */
export function compile(strings: TemplateStringsArray): readonly Step[] {
  const steps = cache.get(strings) ?? stepsOf(strings);
  cache.set(strings, steps);
  return steps;
}

function stepsOf(strings: TemplateStringsArray): Step[] {
  const steps: Step[] = [];
  const around: { tag: string; inside: Inside }[] = [];
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
        write(token.text);
        break;
      case 'hole':
        note('', token.value);
        steps.push({ type: token.raw ? 'words' : 'child', value: token.value });
        break;
      case 'start': {
        const bound = token.attributes.filter((attribute) => attribute.values > 0);
        note(token.text);
        if (isWidget(token.name)) {
          const inside: Inside = { markup: '', values: [] };
          const fixed = token.attributes.filter(({ values }) => !values).map(({ name, strings: [value = ''] }) => [name, value] as const);
          steps.push({ type: 'open', tag: token.name, fixed, bound: bound.map(boundOf), inside });
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
  const local = /^[.?@]/.test(name) ? name.slice(1) : name;
  return { kind, name: local, begin: ` ${local}="`, strings, isWhole: strings.join('') === '' && strings.length === 2, first };
}
