import { markupTree } from '../../src/sources/markup/markup.js';
import type { Content, Found, Reader } from '../../src/content/content.js';
import { readDom } from '../../src/content/dom.js';
import { stories } from '../../src/content/stories.js';
import { takeaways } from '../../src/content/takeaways.js';
import { teaser } from '../../src/content/teaser.js';
import { terms } from '../../src/content/terms.js';
import { plainText } from '../../src/model/text.js';
import type { Text } from '../../src/model/article.js';

/** What stands in a widget, and what an editor wants to see of it: `null` is nothing, `any` one of several. */
export interface Case {
  readonly id: string;
  readonly group: 'card' | 'related' | 'takeaways' | 'did-you-know';
  readonly from: string;
  readonly html: string;
  readonly expect: unknown;
}

const readers: Readonly<Record<Case['group'], Reader>> = { card: teaser, related: stories, takeaways, 'did-you-know': terms };

/** The cases of both files. */
export async function allCases(): Promise<Case[]> {
  const files = await Promise.all(['given', 'more'].map(async (name) => (await fetch(`/test/fixtures/teasers/${name}.json`)).json() as Promise<Case[]>));
  return files.flat();
}

/** An element of a document that fetches no picture and defines no element. */
export function place(html: string): Element {
  return new DOMParser().parseFromString(`<x-host>${html}</x-host>`, 'text/html').querySelector('x-host')!;
}

/** A case as a page's own elements. */
export function inPage({ group }: Pick<Case, 'group'>, html: string): Found {
  return readDom(place(html), readers[group]).fields;
}

/** A case as parsed markup. */
export function parsed({ group }: Pick<Case, 'group'>, html: string): Content {
  return readers[group](markupTree(html, { html: true }), {});
}

/** The fields as they are compared. */
export const plain = (found: unknown): unknown => JSON.parse(JSON.stringify(found));

type Shown = Readonly<Record<string, unknown>>;

const words = (text: unknown): string =>
  plainText(text as Text)
    .replace(/\s+/g, ' ')
    .trim();

function card(found: Found): Shown {
  const { url, srcset } = (found['image'] ?? {}) as { url?: string; srcset?: string };
  return {
    headline: found['headline'],
    url: found['url'],
    kicker: found['articleSection'],
    standfirst: found['abstract'],
    author: (found['author'] as { name: string }[] | undefined)?.map(({ name }) => name),
    published: found['datePublished'],
    image: url ?? srcset?.split(' ')[0],
  };
}

/** What a widget would show. */
export function shownOf(group: Case['group'], fields: Found): unknown {
  if (group === 'card') return card(fields);
  if (group === 'related') return (fields['stories'] as Found[]).map(card);
  if (group === 'takeaways') return ((fields['takeaways'] ?? []) as { text: unknown }[]).map(({ text }) => words(text));
  return ((fields['facts'] ?? []) as Found[]).map(({ term, explanation }) => ({ term, explanation: words(explanation ?? '') }));
}

/** What of a case is wrong, in words. */
export function wrongIn(expected: unknown, shown: unknown, path = ''): string[] {
  if (typeof expected === 'object' && expected !== null && 'any' in expected) {
    const tries = (expected.any as unknown[]).map((one) => wrongIn(one, shown, path));
    return tries.some((wrong) => !wrong.length) ? [] : (tries[0] ?? []);
  }
  if (Array.isArray(expected)) {
    const list = Array.isArray(shown) ? (shown as unknown[]) : [];
    if (list.length !== expected.length) return [`${path}: ${JSON.stringify(shown)} and not ${JSON.stringify(expected)}`];
    return expected.flatMap((one, i) => wrongIn(one, list[i], `${path}[${String(i)}]`));
  }
  if (typeof expected === 'object' && expected !== null)
    return Object.entries(expected).flatMap(([name, one]) => wrongIn(one, (shown as Shown)[name], `${path}.${name}`));
  const [a, b] = [tidy(expected, path), tidy(shown, path)];
  const isSame = path.endsWith('.published') && a && b ? b.startsWith(a) : a === b;
  return isSame ? [] : [`${path}: ${JSON.stringify(shown)} and not ${JSON.stringify(expected)}`];
}

function tidy(value: unknown, path: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (/\.(?:url|image)$/.test(path)) return new URL(value, 'http://page.example/').href.replace(/^https:/, 'http:');
  return value
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*(?:\[(?:…|\.\.\.)\]|…|\.\.\.)$/, '');
}
