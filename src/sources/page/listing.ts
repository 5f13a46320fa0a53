import type { Found } from '../../content/content.js';
import { teaser } from '../../content/teaser.js';
import { storyKey } from '../../model/story-key.js';
import { safeUrl } from '../../model/url.js';
import { readDate } from '../dates.js';
import { descendants, type MarkupElement } from '../markup/element.js';

const heading = /^h[1-6]$/;

/** The teasers of a page that lists stories: every `<article>` with a heading that leads elsewhere. */
export function teasersOf(elements: readonly MarkupElement[], base: string | undefined): Found[] {
  const articles = elements.filter((element) => element.name === 'article' && [...descendants(element)].some(({ name }) => heading.test(name)));
  const teasers = articles
    .map((article) => teaser(article, { date: readDate }).fields)
    .filter(({ url, headline }) => url !== undefined && headline !== undefined);
  const keys = teasers.map(({ url }) => storyKey(safeUrl(url, base) ?? String(url)));
  return teasers.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
}
