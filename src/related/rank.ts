import type { Article } from '../model/article.js';
import { rankByDiffusion } from './diffusion.js';
import { readDocuments } from './documents.js';
import type { Language } from './language.js';
import { english } from './languages/en.js';
import { namesOf, sameStory, type Names } from './identity.js';
import { readStoryText, type StoryText } from './story-text.js';
import { likeness, vectorsOf } from './vectors.js';

/** How related stories are ranked. */
export interface RankOptions {
  /** At most so many stories, a number from 1; `Infinity` for all. Anything else is 8. */
  readonly limit?: number | undefined;
  /** The reader's clock in milliseconds since 1970, by which newer stories win near ties; the machine's own unless given. */
  readonly now?: number | undefined;
}

/** Among how many of the best hits scores diffuse. */
const mostDiffused = 100;
const month = 30 * 24 * 3_600_000;
/** By so much a story of this minute is better than an old one that is as near. */
const newsWorth = 0.05;

const nothing: StoryText = { headline: '', abstract: '', texts: [], identity: {}, at: undefined };

/**
 * Other stories, those first that are most about the same: by the words of headline, abstract, section and keywords, on this
 * device. Of two that are about equally near the newer goes first; those that share nothing with the current story come last, the
 * newest first. Stories with nearly the same headline all stay: thin them out where they would stand side by side.
 *
 * @param current - The story that is being read; it is never among those returned. Without one the newest go first.
 * @param candidates - The stories to choose from, in any order, in one language. They stay as they are; what has no headline is left out.
 * @param options - `language`: of the stories, English unless given; `limit` and `now` as {@link RankOptions} has them.
 * @returns The very records that were given, none of them twice. Nothing throws.
 */
export function rankRelated(
  current: Partial<Article> | undefined,
  candidates: readonly Article[],
  options?: RankOptions & { readonly language?: Language | undefined },
): Article[] {
  const { limit, now, language = english } = options ?? {};
  const query = readStoryText(current) ?? nothing;
  const found = (Array.isArray(candidates) ? (candidates as readonly Article[]) : []).map((story) => ({ story, text: readStoryText(story) ?? nothing }));
  const base = [query, ...found.map(({ text }) => text)].map(({ identity }) => identity.url ?? '').find((url) => URL.canParse(url));
  const own = namesOf(query.identity, base);
  const others = found
    .map(({ story, text }) => ({ story, text, names: namesOf(text.identity, base) }))
    // the "Market report" of today is not that of yesterday
    .filter(({ story, text, names }) => story !== current && text.headline && !sameStory(names, own, true));
  const scores = scoresOf([query, ...others.map(({ text }) => text)], language);
  const clock = typeof now === 'number' && Number.isFinite(now) ? now : Date.now();
  const ranked = others.map(({ story, text, names }, i) => {
    const age = Math.max(0, clock - (text.at ?? -Infinity));
    return { story, names, age, score: scores[i + 1]! * (1 + newsWorth * 2 ** (-age / month)) };
  });
  ranked.sort((a, b) => b.score - a.score || (a.age === b.age ? 0 : a.age - b.age));
  return take(ranked, typeof limit === 'number' && limit >= 1 ? limit : 8);
}

/** The first of some stories, each once. */
function take(ranked: readonly { readonly story: Article; readonly names: Names }[], limit: number): Article[] {
  const seen = new Set<unknown>();
  const taken: Article[] = [];
  for (const { story, names } of ranked) {
    if (taken.length + 1 > limit) break;
    // one without an address is told from others by being another record
    const name = names.key ?? story;
    if (!seen.has(name)) taken.push(story);
    seen.add(name);
  }
  return taken;
}

/** How near each story is to the first. */
function scoresOf(stories: readonly StoryText[], language: Language): number[] {
  const documents = readDocuments(stories, language);
  const size = documents.names.length;
  const vectors = vectorsOf(documents);
  const near = likeness(vectors.slice(0, 1), vectors, size)[0]!;
  const hits = [...near.keys()].slice(1).filter((i) => near[i]! > 0);
  const best = [0, ...hits.sort((a, b) => near[b]! - near[a]!).slice(0, mostDiffused)];
  const group = best.map((i) => vectors[i]!);
  const diffused = rankByDiffusion(likeness(group, group, size));
  // those that take no part stay behind those that do
  const last = diffused.reduce((least, score) => Math.min(least, score));
  const scores = near.map((value) => value * last);
  best.forEach((i, place) => {
    scores[i] = diffused[place]!;
  });
  return scores;
}
