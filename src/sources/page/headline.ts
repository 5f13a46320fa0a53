import { essence } from '../../content/texts.js';
import { metaOf } from './metas.js';
import type { PageFacts } from './facts.js';
import { words } from '../schema/values.js';

const parted = /\s+[|–—·•»›:-]+\s+|\s*\|\s*|:\s+/;
/** Characters: what is longer is no headline. */
const longest = 500;
const shortest = 3;

/**
 * The headline that most of a page's witnesses agree on: its data, its first heading, its OpenGraph title, its `<title>`.
 *
 * @param said - What its data of schema.org say: believed where nobody agrees with anybody.
 */
export function headlineOf(facts: PageFacts, said: string | undefined): string | undefined {
  const site = siteNames(facts);
  const bare = (text: string | undefined): string | undefined => text && withoutSite(text, site);
  const [og, title] = [bare(words(metaOf(facts, 'headline'))), bare(words(facts.title))];
  const first = bare(said);
  const heading = headingOf(facts, [first, og, title], site);
  const witnesses = [first, og, heading, title].filter((text) => text !== undefined);
  const agrees = (other: string, text: string): boolean => {
    const [a, b] = [essence(other), essence(text)];
    // behind it stands the name of a site that has not told its name
    return a === b || (other === title && a.startsWith(b) && b.length > a.length / 2);
  };
  const count = (text: string): number => witnesses.filter((other) => agrees(other, text)).length;
  let [best] = witnesses;
  for (const text of witnesses) if (best === undefined || count(text) > count(best)) best = text;
  return best && whole(best, witnesses);
}

/** A headline that was cut for a machine, in full. */
function whole(text: string, witnesses: readonly string[]): string {
  const cut = /^(.+?)\s*(?:…|\.\.\.)$/s.exec(text)?.[1];
  if (!cut) return text;
  return witnesses.find((other) => other.length > text.length && essence(other).startsWith(essence(cut))) ?? text;
}

/** The heading that others agree with, where a section's name may stand over it; else the first that is not the site's own name. */
function headingOf({ headings, subheadings }: PageFacts, others: readonly (string | undefined)[], site: ReadonlySet<string>): string | undefined {
  const texts = [...headings, ...subheadings]
    .filter((heading) => heading.length < longest)
    .map((heading) => words(heading))
    .filter((text) => text !== undefined);
  const known = new Set(others.map((text) => text && essence(text)));
  return texts.find((text) => known.has(essence(text))) ?? texts.find((text) => !site.has(essence(text)));
}

/** The site by its names: as it calls itself, and as its address does. */
export function siteNames(facts: PageFacts): Set<string> {
  const names = new Set<string>();
  const name = metaOf(facts, 'site');
  if (name) names.add(essence(name)).add(essence(name.replace(/^the\s+|\.\w{2,}$/gi, '')));
  const address = [facts.canonical, metaOf(facts, 'url'), facts.url].find((text) => text !== undefined && URL.canParse(text));
  if (address) {
    const host = new URL(address).hostname.replace(/^www\./, '');
    names.add(essence(host));
    for (const label of host.split('.').slice(0, -1)) if (label.length > shortest) names.add(essence(label));
  }
  names.delete('');
  return names;
}

/** A title without " | The Harbour Post" behind it or "The Harbour Post: " before it. */
function withoutSite(text: string, site: ReadonlySet<string>): string {
  const is = (part: string): boolean => site.has(essence(part)) || site.has(essence(part.replace(/^the\s+/i, '')));
  if (text.length > longest) return text;
  const parts = text.split(parted);
  let end = parts.length;
  // behind the site's name nothing but slogans follows
  const at = parts.findLastIndex(is);
  if (at > 0) end = at;
  const start = at === 0 || (parts.length > 1 && is(parts[0] ?? '')) ? 1 : 0;
  if (start === 0 && end === parts.length) return unnamed(text, parts);
  const [first, last] = [parts[start], parts[end - 1]];
  if (first === undefined || last === undefined || end <= start) return text;
  const from = start ? text.indexOf(first, parts[0]?.length) : 0;
  const to = end < parts.length ? text.lastIndexOf(parts.slice(end).at(0) ?? '', text.length) : text.length;
  return (
    text
      .slice(from, to)
      .replace(/[\s|–—·•»›:-]+$/, '')
      .trim() || text
  );
}

/** A bar parts a headline from the name of its site, even of one that has not told its name. */
function unnamed(text: string, parts: readonly string[]): string {
  const bar = text.lastIndexOf('|');
  if (bar < 0 || parts.length < 2) return text;
  const [head, tail] = [text.slice(0, bar).trim(), text.slice(bar + 1).trim()];
  return head.split(/\s+/).length > shortest && tail.split(/\s+/).length <= shortest + 1 ? head : text;
}
