/** Where a text stops being JSON. Engines word this differently, and some name no place at all. */
export interface JsonSyntaxError {
  readonly line: number;
  readonly column: number;
  /** What is wrong there, in plain words. */
  readonly reason: string;
}

/** What may come next: a value, a value or "]", a name, a name or "}", ":", a comma or a closing bracket, nothing. */
type Expected = 'value' | 'item' | 'name' | 'entry' | 'colon' | 'more' | 'end';

interface Step {
  readonly at: number;
  readonly expected?: Expected;
  readonly reason?: string;
}

const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escapes = '"\\/bfnrtu';

/** Finds the first syntax error of a JSON text; `undefined` where there is none. */
export function findSyntaxError(text: string): JsonSyntaxError | undefined {
  const open: string[] = [];
  let at = 0;
  let expected: Expected = 'value';
  for (;;) {
    while (' \t\n\r'.includes(text.charAt(at)) && at < text.length) at++;
    if (expected === 'end' && at >= text.length) return undefined;
    const step: Step = at < text.length ? next(text, at, expected, open) : { at, reason: `the text ends too early: ${missingEnd(open)}` };
    if (step.reason !== undefined) return place(text, step.at, step.reason);
    at = step.at;
    expected = step.expected ?? (open.length ? 'more' : 'end');
  }
}

function missingEnd(open: readonly string[]): string {
  const bracket = open.at(-1);
  return bracket ? `a ${bracket === '{' ? '}' : ']'} is missing` : 'there is no value';
}

function next(text: string, at: number, expected: Expected, open: string[]): Step {
  const char = text.charAt(at);
  switch (expected) {
    case 'end':
      return { at, reason: 'something follows after the end' };
    case 'colon':
      return char === ':' ? { at: at + 1, expected: 'value' } : { at, reason: 'a colon is missing behind the name' };
    case 'more':
      return more(at, char, open);
    case 'name':
    case 'entry':
      if (char === '}' && expected === 'entry') return close(at, open);
      if (char === '}') return { at, reason: 'a comma stands before the }, with nothing between' };
      return char === '"' ? string(text, at, 'colon') : { at, reason: 'a name in double quotes is missing' };
    default:
      return value(text, at, expected, open);
  }
}

function close(at: number, open: string[]): Step {
  open.pop();
  return { at: at + 1 };
}

function more(at: number, char: string, open: string[]): Step {
  const inObject = open.at(-1) === '{';
  if (char === ',') return { at: at + 1, expected: inObject ? 'name' : 'value' };
  const end = inObject ? '}' : ']';
  return char === end ? close(at, open) : { at, reason: `a comma or ${end} is missing` };
}

function value(text: string, at: number, expected: Expected, open: string[]): Step {
  const char = text.charAt(at);
  if (char === '{' || char === '[') {
    open.push(char);
    return { at: at + 1, expected: char === '{' ? 'entry' : 'item' };
  }
  if (char === '"') return string(text, at);
  if (char === ']') return expected === 'item' ? close(at, open) : { at, reason: 'a comma stands before the ], with nothing between' };
  scalar.lastIndex = at;
  const match = scalar.exec(text);
  if (match) return { at: scalar.lastIndex };
  return { at, reason: char === "'" ? 'text needs double quotes' : 'a value is missing: text in double quotes, a number, true, false, null, { or [' };
}

function string(text: string, start: number, expected?: Expected): Step {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') return { at: at + 1, ...(expected && { expected }) };
    if (char < ' ') return { at, reason: 'a line end or control character stands inside a text: the closing quote may be missing' };
    if (char !== '\\') continue;
    at++;
    const hex = text.charAt(at) !== 'u' || /^[\da-f]{4}$/i.test(text.slice(at + 1, at + 5));
    if (!escapes.includes(text.charAt(at)) || !hex) return { at: at - 1, reason: 'a backslash stands before a character that needs none' };
  }
  return { at: start, reason: 'the closing quote of a text is missing' };
}

function place(text: string, at: number, reason: string): JsonSyntaxError {
  const lines = text.slice(0, at).split(/\r\n|[\n\r]/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, reason };
}
