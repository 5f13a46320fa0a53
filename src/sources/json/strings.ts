/** Where a string stands: the name of a field, its value, or an item of a list. */
export type StringPlace = 'name' | 'value' | 'item';

export interface ReadString {
  readonly value: string;
  /** Where the text goes on. */
  readonly end: number;
  /** False where the text ends before the string does. */
  readonly whole: boolean;
}

/** Opening quotes, and those that close them: text processors make them curly. */
const quotes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”“"'],
  ['”', '”"'],
  ['″', '″'],
  ['‘', '’'],
]);
const escapes: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);
/** A name and its colon. Names are short: nobody looks further than that. */
const nextName = String.raw`["'“”″][^"'“”″\n\r]{1,64}["'“”″]\s*:`;
const name = new RegExp(nextName, 'y');
/** What follows a value that has really ended, blanks aside. */
const behind: Readonly<Record<'value' | 'item', RegExp>> = {
  value: new RegExp(String.raw`[}\];]|<!--|$|,\s*(?:[}\],]|/[/*]|$|[\w@$-]{1,64}\s*:|${nextName})|${nextName}|/[/*]`, 'y'),
  item: /[\]}]|$|,\s*(?:["'“”″{[\]\d-]|true|false|null|\/[/*]|$)|\/[/*]/y,
};

/** Reads the strings of a JSON text that may be dirty. */
export class Strings {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  opensAt(at: number): boolean {
    return quotes.has(this.#text.charAt(at));
  }

  /** Is the string that opens at a place a name, with its colon behind it? */
  isName(at: number): boolean {
    return this.#is(name, at);
  }

  /** Reads the string that opens at a place. A quote inside it is its end only where JSON goes on behind it. */
  read(start: number, place: StringPlace): ReadString {
    const text = this.#text;
    const closing = quotes.get(text.charAt(start)) ?? '"';
    let value = '';
    let from = start + 1;
    for (let at = from; at < text.length; at++) {
      const char = text.charAt(at);
      if (char === '\\' && !this.#isLost(closing, at)) {
        const [sign, length] = this.#escape(at);
        value += text.slice(from, at) + sign;
        at += length - 1;
        from = at + 1;
      } else if (closing.includes(char) && (place === 'name' || this.#is(behind[place], this.#next(at + 1)))) {
        return { value: value + text.slice(from, at), end: at + 1, whole: true };
      } else if (place === 'value' && (char === ',' || char === '\n' || char === '\r')) {
        const next = this.#next(at + 1);
        // the closing quote was forgotten
        if (/[\n\r]/.test(text.slice(at, next)) && this.isName(next)) return { value: value + text.slice(from, at), end: at, whole: true };
        at = next - 1;
      }
    }
    return { value: value + text.slice(from), end: text.length, whole: false };
  }

  /** A path of Windows may end in a backslash, which was not meant for the closing quote. */
  #isLost(closing: string, at: number): boolean {
    return this.#text.charAt(at + 2) === ',' && closing.includes(this.#text.charAt(at + 1)) && this.isName(this.#next(at + 3));
  }

  /** The sign that an escape stands for, and how long it is; a backslash before any other sign means that sign. */
  #escape(at: number): [string, number] {
    const next = this.#text.charAt(at + 1);
    if (next !== 'u') return [escapes.get(next) ?? next, 2];
    const hex = /^[\da-f]{4}/i.exec(this.#text.slice(at + 2, at + 6))?.[0];
    return hex ? [String.fromCharCode(Number.parseInt(hex, 16)), 6] : ['', 2];
  }

  /** The next sign that is no blank. */
  #next(at: number): number {
    let next = at;
    while (next < this.#text.length && this.#text.charAt(next).trim() === '') next++;
    return next;
  }

  #is(pattern: RegExp, at: number): boolean {
    pattern.lastIndex = at;
    return pattern.test(this.#text);
  }
}
