/** Stands in a template's text for its n-th expression, between two characters that no text has. */
export const hole = (n) => `\uE000${n}\uE001`;

/** The numbers of the expressions that stand in a text. */
export const holes = (text) => [...text.matchAll(/\uE000(\d+)\uE001/g)].map(([, n]) => Number(n));

/** A text without its expressions. */
export const fixed = (text) => text.replace(/\uE000\d+\uE001/g, ' ');

const space = /\s/;

function attributesOf(source) {
  const found = [];
  let at = 0;
  const skip = (test) => {
    while (at < source.length && test(source[at])) at++;
  };
  while (at < source.length) {
    skip((c) => space.test(c) || c === '/');
    const start = at;
    skip((c) => !space.test(c) && c !== '=' && c !== '/');
    const name = source.slice(start, at);
    skip((c) => space.test(c));
    if (source[at] !== '=') {
      if (name) found.push({ name, value: '' });
      else at++;
      continue;
    }
    at++;
    skip((c) => space.test(c));
    const quote = source[at] === '"' || source[at] === "'" ? source[at++] : undefined;
    const from = at;
    skip((c) => (quote ? c !== quote : !space.test(c)));
    found.push({ name, value: source.slice(from, at) });
    if (quote) at++;
  }
  return found;
}

/** Where a tag ends that starts at `from`: a `>` inside a quoted value does not end it. */
function tagEnd(markup, from) {
  let quote;
  for (let at = from; at < markup.length; at++) {
    const c = markup[at];
    if (quote) {
      if (c === quote) quote = undefined;
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '>') return at;
  }
  return markup.length;
}

/** Reads a template's markup: `{ tags: { name, attributes }[], words: string[] }`. Small on purpose: our own templates, not the web's. */
export function readMarkup(markup) {
  const tags = [];
  const words = [];
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    words.push(markup.slice(at, open < 0 ? markup.length : open));
    if (open < 0) break;
    if (markup.startsWith('<!--', open)) {
      const close = markup.indexOf('-->', open);
      at = close < 0 ? markup.length : close + 3;
      continue;
    }
    const end = tagEnd(markup, open);
    const inside = markup.slice(open + 1, end);
    const name = /^[a-zA-Z][^\s/>]*/.exec(inside)?.[0];
    if (name) tags.push({ name, attributes: attributesOf(inside.slice(name.length)) });
    at = end + 1;
  }
  return { tags, words: words.filter((text) => fixed(text).trim() !== '' || holes(text).length > 0) };
}

/** The markup of one template, its expressions numbered. */
export const markupOf = ({ texts }) => texts.map((text, n) => (n ? hole(n - 1) + text : text)).join('');
