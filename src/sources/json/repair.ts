import { Strings } from './strings.js';

/** No page nests its data deeper; what does is left unread. */
const deepest = 200;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
/** What may stand between the tokens: blanks, comments, and what templates of old put around a script. */
const between = /[\s;\ufeff]+|<!--|-->|(?:\/\/\s*)?(?:<!\[CDATA\[|\]\]>)|\/\*|\/\/[^\n\r]*/y;
const bare = /[^\s,:{}[\]"]+/y;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const words: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', undefined],
]);

type Container = unknown[] | Record<string, unknown>;

/**
 * Reads JSON as a person would: with commas too many or missing, comments, unescaped quotes and line ends, single quotes, names without
 * quotes, brackets that are never closed, and several values one behind the other. Linear, without recursion.
 *
 * @returns The objects and lists of the text, in order; records have no prototype. Never throws.
 */
export function repairJson(text: string): unknown[] {
  return new Repair(text).values();
}

class Repair {
  readonly #text: string;
  readonly #strings: Strings;
  readonly #found: unknown[] = [];
  readonly #open: Container[] = [];
  #at = 0;
  /** The name that waits for its value. */
  #name: string | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#strings = new Strings(text);
  }

  values(): unknown[] {
    for (;;) {
      this.#skip();
      if (this.#at >= this.#text.length || this.#open.length > deepest) return this.#found;
      this.#step(this.#text.charAt(this.#at));
    }
  }

  #skip(): void {
    for (;;) {
      between.lastIndex = this.#at;
      const match = between.exec(this.#text)?.[0];
      if (!match) return;
      this.#at += match.length;
      if (match === '/*') this.#skipComment();
    }
  }

  #skipComment(): void {
    const end = this.#text.indexOf('*/', this.#at);
    this.#at = end < 0 ? this.#text.length : end + 2;
  }

  #step(char: string): void {
    const inside = this.#open.length > 0;
    if (char === '{' || char === '[') this.#enter(char === '{' ? (Object.create(null) as Container) : []);
    else if (char === '}' || char === ']') this.#leave(char === ']');
    else if (inside && this.#strings.opensAt(this.#at)) this.#string();
    else if (inside && char !== ',' && char !== ':') this.#bare();
    else this.#at++;
    // a name without a value
    if (char === ',') this.#name = undefined;
  }

  #enter(container: Container): void {
    this.#put(container);
    this.#open.push(container);
    this.#at++;
  }

  /** Closes the nearest bracket of this kind. One that was never opened is ignored, and one before that which is really due. */
  #leave(list: boolean): void {
    this.#at++;
    this.#skip();
    const isList = (container: Container | undefined): boolean => Array.isArray(container);
    const due = isList(this.#open.at(-1)) ? ']' : '}';
    if (due !== (list ? ']' : '}') && this.#text.charAt(this.#at) === due) return;
    this.#name = undefined;
    const opened = this.#open.findLastIndex((container) => isList(container) === list);
    if (opened >= 0) this.#open.length = opened;
  }

  #string(): void {
    const container = this.#open.at(-1);
    // a name in place of a value: there was none
    const asName = this.#wantsName() || (!Array.isArray(container) && this.#strings.isName(this.#at));
    const { value, end, whole } = this.#strings.read(this.#at, asName ? 'name' : Array.isArray(container) ? 'item' : 'value');
    this.#at = end;
    if (asName) this.#name = value;
    // half a headline is none
    else if (whole) this.#put(value);
    else this.#name = undefined;
  }

  #bare(): void {
    bare.lastIndex = this.#at;
    const word = bare.exec(this.#text)?.[0] ?? this.#text.charAt(this.#at);
    this.#at += word.length;
    if (this.#wantsName()) this.#name = word;
    else this.#put(words.has(word) ? words.get(word) : number.test(word) ? Number(word) : word);
  }

  #wantsName(): boolean {
    const container = this.#open.at(-1);
    return container !== undefined && !Array.isArray(container) && this.#name === undefined;
  }

  #put(value: unknown): void {
    const container = this.#open.at(-1);
    if (!container) this.#found.push(value);
    else if (Array.isArray(container)) container.push(value);
    else if (this.#name !== undefined && !forbidden.has(this.#name)) container[this.#name] = value;
    this.#name = undefined;
  }
}
