/** Every text fixture, by name. */
export const textFixtures = ['ferry', 'reordered', 'markdown', 'german', 'wrapped', 'chinese'] as const;
/** Every JSON fixture, by name. */
export const jsonFixtures = ['story', 'feed'] as const;

/** Every feed fixture, by its file. */
export const feedFixtures = ['news.xml', 'podcast.xml', 'old.xml', 'rdf.xml', 'atom.xml', 'atom03.xml', 'broken.xml', 'feed.json'] as const;

async function fixture(path: string): Promise<string> {
  const response = await fetch(new URL(`../fixtures/${path}`, import.meta.url));
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response.text();
}

/** Every JSON-LD fixture that is valid, by name. */
export const jsonLdFixtures = ['story', 'graph', 'list'] as const;
/** One story in JSON-LD, spoiled in every known way, by name. */
export const dirtyFixtures = [
  'bad-escapes',
  'bare-names',
  'cdata',
  'cdata-one-line',
  'comments',
  'control-characters',
  'curly-quotes',
  'entities',
  'extra-brackets',
  'html-comment',
  'missing-bracket',
  'missing-commas',
  'missing-quote',
  'script',
  'several',
  'single-quotes',
  'trailing-commas',
  'unescaped-quotes',
] as const;
/** Every page, by name. */
export const pageFixtures = ['news', 'opengraph', 'microdata', 'plain', 'broken-data', 'theme', 'listing', 'front'] as const;
/** What WordPress and Ghost answer. */
export const answerFixtures = ['wordpress/posts', 'wordpress/error', 'ghost/posts', 'ghost/error'] as const;

/** The text of a fixture of test/fixtures/text. */
export function textFixture(name: (typeof textFixtures)[number]): Promise<string> {
  return fixture(`text/${name}.txt`);
}

/** The text of a fixture of test/fixtures/json. */
export function jsonFixture(name: (typeof jsonFixtures)[number]): Promise<string> {
  return fixture(`json/${name}.json`);
}

/** The text of a fixture of test/fixtures/feeds. */
export function feedFixture(name: (typeof feedFixtures)[number]): Promise<string> {
  return fixture(`feeds/${name}`);
}

export function jsonLdFixture(name: (typeof jsonLdFixtures)[number]): Promise<string> {
  return fixture(`json-ld/${name}.json`);
}

export function dirtyFixture(name: (typeof dirtyFixtures)[number]): Promise<string> {
  return fixture(`json-ld/dirty/${name}.txt`);
}

export function pageFixture(name: (typeof pageFixtures)[number]): Promise<string> {
  return fixture(`pages/${name}.html`);
}

export function answerFixture(name: (typeof answerFixtures)[number]): Promise<string> {
  return fixture(`${name}.json`);
}

/** A text cut at so many places, spread evenly from its start to its end. */
export function cuts(text: string, places = 200): string[] {
  return Array.from({ length: places }, (_, i) => text.slice(0, Math.floor((text.length * i) / places)));
}
