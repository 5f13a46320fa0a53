/** An attribute of a start tag, as it is written. */
export interface AttributeToken {
  readonly name: string;
  /** The whole attribute, where nothing in it is bound. */
  readonly text: string;
  /** The value around what is bound in it, entities resolved where nothing is. */
  readonly strings: readonly string[];
  /** How many values are bound in it, and which of the template's is the first. */
  readonly values: number;
  readonly first: number;
}

/** A piece of a template's markup. */
export type Token =
  | { readonly type: 'text' | 'comment'; readonly text: string }
  | { readonly type: 'start'; readonly text: string; readonly name: string; readonly attributes: readonly AttributeToken[]; readonly end: string }
  | { readonly type: 'end'; readonly text: string; readonly name: string }
  /** A bound child; `raw` where it stands in an element that holds only text. */
  | { readonly type: 'hole'; readonly value: number; readonly raw: boolean };

const hole = '\u0000';
const rawText = /^(?:script|style|textarea|title)$/;
const startTag = /<([a-z][^\s/>\0]*)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\s*\/?>)/iy;
const attribute = /([^\s=/\0]+|\0)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s]+)))?/g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * Reads a template's markup, as developers write it in `html`: well-formed, and without values in the names of tags.
 * Throws a `TypeError` for a value in a place where none can be made safe.
 */
export function* tokens(strings: readonly string[]): Generator<Token> {
  const markup = strings.join(hole);
  let value = 0;
  let at = 0;
  function* text(until: number, raw: boolean): Generator<Token> {
    for (const [i, piece] of markup.slice(at, until).split(hole).entries()) {
      if (i) yield { type: 'hole', value: value++, raw };
      if (piece) yield { type: 'text', text: piece };
    }
    at = until;
  }
  while (at < markup.length) {
    const next = nextTag(markup, at);
    yield* text(next, false);
    if (next === markup.length) return;
    if (markup.startsWith('<!--', at)) {
      const end = markup.indexOf('-->', at + 4);
      const comment = markup.slice(at, end < 0 ? markup.length : end + 3);
      if (comment.includes(hole)) throw new TypeError('lede-elements/ssr: a value stands in a comment of a template');
      yield { type: 'comment', text: comment };
      at += comment.length;
      continue;
    }
    if (markup.startsWith('</', at) || markup.startsWith('<!', at)) {
      const tag = markup.slice(at, markup.indexOf('>', at) + 1);
      if (tag.includes(hole) || !tag) throw new TypeError('lede-elements/ssr: a value stands in the name of a tag');
      yield tag.startsWith('</') ? { type: 'end', text: tag, name: tag.slice(2, -1).trim().toLowerCase() } : { type: 'text', text: tag };
      at += tag.length;
      continue;
    }
    startTag.lastIndex = at;
    const [tag, name = '', inside = '', end = '>'] = startTag.exec(markup) ?? [];
    if (!tag) throw new TypeError(`lede-elements/ssr: this template cannot be read: ${markup.slice(at, at + 60).replaceAll(hole, '${…}')}`);
    const attributes = attributesOf(inside, value);
    value = attributes.reduce((sum, { values }) => sum + values, value);
    const local = name.toLowerCase();
    yield { type: 'start', text: tag, name: local, attributes, end };
    at += tag.length;
    if (!rawText.test(local)) continue;
    const close = markup.toLowerCase().indexOf(`</${local}`, at);
    const until = close < 0 ? markup.length : close;
    if (/^(?:script|style)$/.test(local) && markup.slice(at, until).includes(hole))
      throw new TypeError(`lede-elements/ssr: a value stands in a <${local}>, where no text is safe`);
    yield* text(until, true);
  }
}

/** Where the next tag or comment begins: `a < b` is text. */
function nextTag(markup: string, from: number): number {
  const found = /<(?:[a-z!/])/gi;
  found.lastIndex = from;
  return found.exec(markup)?.index ?? markup.length;
}

function attributesOf(text: string, first: number): AttributeToken[] {
  let next = first;
  return [...text.matchAll(attribute)].map(([whole, name = '', double, single, bare]) => {
    const written = double ?? single ?? bare ?? '';
    const strings = name === hole ? ['', ''] : written.split(hole);
    const token = {
      name: name === hole ? '' : name,
      text: whole,
      strings: strings.length > 1 ? strings : [written.replace(/&(amp|lt|gt|quot|#39);/g, (_, entity: string) => entities[entity] ?? '')],
      values: strings.length - 1,
      first: next,
    };
    next += token.values;
    return token;
  });
}
