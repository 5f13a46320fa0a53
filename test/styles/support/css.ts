/** A declaration, and the at-rules and selectors around it, outermost first. */
interface Declaration {
  readonly around: readonly string[];
  readonly name: string;
  readonly value: string;
}

/** A piece of CSS up to one of the marks that stands outside strings, comments and brackets. */
function upTo(css: string, start: number, marks: string): number {
  let depth = 0;
  for (let i = start; i < css.length; i++) {
    const char = css[i]!;
    if (char === '\\') i++;
    else if (char === '"' || char === "'") {
      for (i++; i < css.length && css[i] !== char; i++) if (css[i] === '\\') i++;
    } else if (depth === 0 && marks.includes(char)) return i;
    else if ('(['.includes(char)) depth++;
    else if (')]'.includes(char)) depth--;
  }
  return css.length;
}

/** A list by its commas, or by another mark. */
export function split(text: string, mark = ','): string[] {
  const parts: string[] = [];
  for (let i = 0; i <= text.length;) {
    const end = upTo(text, i, mark);
    parts.push(text.slice(i, end).trim());
    i = end + 1;
  }
  return parts;
}

/** What a sheet declares, rule by rule, with nested ones; rules without declarations count by what is in them. */
export function declarationsOf(css: string): Declaration[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const found: Declaration[] = [];
  const around: string[] = [];
  for (let i = 0; i < text.length;) {
    const end = upTo(text, i, '{};');
    const piece = text.slice(i, end).trim();
    if (text[end] === '{') around.push(piece);
    else {
      const colon = upTo(piece, 0, ':');
      if (colon < piece.length) found.push({ around: [...around], name: piece.slice(0, colon).trim(), value: piece.slice(colon + 1).trim() });
      if (text[end] === '}') around.pop();
    }
    i = end + 1;
  }
  return found;
}

/** The lists inside `:is()` and `:where()`, in which a browser drops what it does not know and says nothing. */
const forgiving = /:(?:is|where)\(/g;

/** The selectors of a list, and those inside of others, that this browser does not know. */
function unknownSelectors(list: string): string[] {
  return split(list).flatMap((selector) => {
    // nested ones may begin with a combinator, and name what is around
    const whole = selector.replaceAll('&', '*').replace(/^[>+~]/, '* $&');
    const inside = [...selector.matchAll(forgiving)].flatMap(({ index, 0: { length } }) => {
      const start = index + length;
      return unknownSelectors(selector.slice(start, upTo(selector, start, ')')));
    });
    return CSS.supports(`selector(${whole})`) ? inside : [selector, ...inside];
  });
}

/** Is this an at-rule whose content a browser may leave out knowingly? */
const isLeftOut = (rule: string): boolean => rule.startsWith('@supports') && !CSS.supports(rule.slice('@supports'.length).trim());

function unknownIn(rule: string, parent: string | undefined): string[] {
  if (rule.startsWith('@media')) {
    // of a feature that a browser knows either it is true or its contrary
    const features = rule.match(/\([^()]*\)/g) ?? [];
    return features.every((feature) => [feature, `not ${feature}`].some((query) => matchMedia(query).matches)) ? [] : [rule];
  }
  return rule.startsWith('@') || parent?.startsWith('@keyframes') ? [] : unknownSelectors(rule);
}

/** Values with what their custom properties stand for: a browser learns whether it knows a value with `var()` in it when it is too late. */
function resolve(value: string, defined: ReadonlyMap<string, string>, depth = 0): string {
  const start = value.indexOf('var(');
  if (start < 0 || depth > 20) return value;
  const end = upTo(value, start + 4, ')');
  const [name = '', ...fallback] = split(value.slice(start + 4, end));
  const used = defined.get(name) ?? fallback.join(', ');
  return resolve(value.slice(0, start) + used + value.slice(end + 1), defined, depth + 1);
}

/** What of a sheet this browser would drop: selectors, media queries and declarations. */
export function unknownOf(css: string, defined: ReadonlyMap<string, string>): string[] {
  const unknown = new Set<string>();
  for (const { around, name, value } of declarationsOf(css)) {
    if (around.some(isLeftOut)) continue;
    around.forEach((rule, i) => {
      for (const part of unknownIn(rule, around[i - 1])) unknown.add(part);
    });
    if (name.startsWith('--')) continue;
    const plain = resolve(value.replace(/!\s*important$/, ''), defined).trim();
    // a prefixed twin is enough
    if (![name, `-webkit-${name}`, name.replace(/^-webkit-/, '')].some((twin) => CSS.supports(twin, plain))) unknown.add(`${name}: ${plain}`);
  }
  return [...unknown];
}

/** What the custom properties of sheets stand for: the first that says something. */
export function customProperties(sheets: readonly string[]): Map<string, string> {
  const defined = new Map<string, string>();
  for (const { name, value } of sheets.flatMap(declarationsOf)) if (name.startsWith('--') && !defined.has(name)) defined.set(name, value);
  return defined;
}
