import { decodeEntities } from './entities.js';
import { raw } from './html-rules.js';

/** A tag. */
export interface Tag {
  /** In small letters, as written. */
  readonly name: string;
  /** An end tag, a start tag, a start tag that is its own end, or the declarations of a document type. */
  readonly kind: 'end' | 'start' | 'whole' | 'declarations';
  readonly attributes: Readonly<Record<string, string>>;
}

// what may follow a "<" that is no mere sign
const mark = /<(?:(\/)?([a-z_][^\s/>=<"']*)|!--|!\[CDATA\[|[!?])/gi;
// without quotes a value goes on to the next blank; in XML "/>" ends it, too
const xmlAttribute = /[\s/"'=]*([^\s/>=<"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|((?:[^\s<>/]|\/(?!>))*)))?/y;
const htmlAttribute = /[\s/"'=]*([^\s/>=<"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s<>]*)))?/y;
const none: Readonly<Record<string, string>> = Object.freeze(Object.create(null) as Record<string, string>);

/** The pieces of a document: text, with its references replaced, and tags. A tag that the end of the document cuts off is none. */
export function* tokens(text: string, html: boolean): Generator<string | Tag, void, undefined> {
  const attribute = html ? htmlAttribute : xmlAttribute;
  const found = new Map<string, number>();
  let at = 0;

  /** What stands before the next one of such signs, which is left behind. Nothing is searched for twice: the time grows as the text does. */
  const before = (sign: string): string => {
    let end = found.get(sign) ?? -1;
    if (end < at) {
      end = text.indexOf(sign, at);
      if (end < 0) end = text.length;
      found.set(sign, end);
    }
    const piece = text.slice(at, end);
    at = end + sign.length;
    return piece;
  };

  const startTag = (name: string): Tag | undefined => {
    let attributes: Record<string, string> | undefined;
    while (text[at] !== '>') {
      attribute.lastIndex = at;
      const match = attribute.exec(text);
      if (!match) break;
      at = attribute.lastIndex;
      const [, written = '', double, single, bare] = match;
      attributes ??= Object.create(null) as Record<string, string>;
      // the first of two of a name is the right one
      attributes[written.toLowerCase()] ??= decodeEntities(double ?? single ?? bare ?? '');
    }
    const from = at;
    while (at < text.length && text[at] !== '>' && text[at] !== '<') at++;
    if (at >= text.length) return undefined;
    const kind = at > from && text[at - 1] === '/' ? 'whole' : 'start';
    if (text[at] === '>') at++;
    return { name, kind, attributes: attributes ?? none };
  };

  while (at < text.length) {
    mark.lastIndex = at;
    const match = mark.exec(text);
    const plain = text.slice(at, match?.index);
    if (plain) yield decodeEntities(plain);
    if (!match) return;
    at = mark.lastIndex;
    const [sign, slash, written] = match;
    const name = written?.toLowerCase();
    if (sign === '<!--') before('-->');
    else if (sign === '<?') before(html ? '>' : '?>');
    else if (sign === '<!') {
      if (/^doctype[^[]*\[/i.test(before('>')) && !html) yield { name: '!doctype', kind: 'declarations', attributes: none };
    } else if (!name) yield before(']]>');
    else if (slash) {
      before('>');
      yield { name, kind: 'end', attributes: none };
    } else {
      const tag = startTag(name);
      if (tag) yield tag;
      if (!html || !raw.has(name)) continue;
      const content = rawText(text, at, name);
      at += content.length;
      if (content) yield name === 'title' || name === 'textarea' ? decodeEntities(content) : content;
    }
  }
}

/** What stands before the end tag of an element whose content is no markup. */
function rawText(text: string, from: number, name: string): string {
  const end = new RegExp(`</${name}(?![^\\s/>])`, 'gi');
  end.lastIndex = from;
  return text.slice(from, end.exec(text)?.index);
}
