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

/** A text cut at so many places, spread evenly from its start to its end. */
export function cuts(text: string, places = 200): string[] {
  return Array.from({ length: places }, (_, i) => text.slice(0, Math.floor((text.length * i) / places)));
}
