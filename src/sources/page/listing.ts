import { storyKey } from '../../model/story-key.js';
import { safeUrl } from '../../model/url.js';
import { bylineOf } from './byline.js';
import { pictureIn } from './picture.js';
import { isWithin, seenIn } from './elements.js';
import type { Found } from '../light-dom.js';
import { descendants, type MarkupElement } from '../markup/element.js';

const heading = /^h[1-6]$/;

/** The teasers of a page that lists stories: every `<article>` with a heading that leads elsewhere. */
export function teasersOf(elements: readonly MarkupElement[], base: string | undefined): Found[] {
  const teasers = elements.filter(({ name }) => name === 'article').flatMap((article) => teaserOf(article) ?? []);
  const keys = teasers.map(({ url }) => storyKey(safeUrl(url, base) ?? url));
  return teasers.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
}

function teaserOf(article: MarkupElement): (Found & { readonly url: string }) | undefined {
  const inside = [...descendants(article)];
  const title = inside.find(({ name }) => heading.test(name));
  if (!title) return undefined;
  const links = inside.filter(({ name, attributes }) => name === 'a' && attributes['href'] !== undefined);
  const link = links.find((one) => isWithin(one, (around) => around === title) || isWithin(title, (around) => around === one)) ?? links[0];
  const url = link?.attributes['href'];
  const abstract = inside
    .filter(({ name }) => name === 'p')
    .map(seenIn)
    .find(Boolean);
  return url === undefined || url.startsWith('#')
    ? undefined
    : { url, headline: seenIn(title), abstract, image: pictureIn(article), ...bylineOf(inside, article) };
}
