import { authorsIn, datesIn } from '../../content/byline.js';
import type { Found } from '../../content/content.js';
import { levelOf } from '../../content/headline.js';
import { linesOf, type Spot } from '../../content/lines.js';
import { readDate } from '../dates.js';
import type { MarkupElement } from '../markup/element.js';
import { isCalled } from './elements.js';

const elsewhere = /^(?:aside|footer|nav)$/;
const others = /(?:^|[-_\s])(?:comments?|related|recommended|sidebar|footer|(?<!elementor-)widget|teaser|promo)(?:[-_\s]|$)/i;

/** Writers and dates as they stand on the page, but for those of other stories. */
export function bylineOf(root: MarkupElement): Found {
  const { spots, pieces } = linesOf(root);
  const outside = new Set<Spot>();
  const headings = spots.filter(({ element }) => levelOf(element));
  // what holds a heading and most of the page is its story
  const isStory = ({ from, to }: Spot): boolean => (to - from) * 2 >= pieces.length && headings.some((heading) => heading.from >= from && heading.to <= to);
  const isOthers = (spot: Spot): boolean => (elsewhere.test(spot.element.name) || isCalled(spot.element, others)) && !isStory(spot);
  for (const spot of spots) if ((spot.up && outside.has(spot.up)) || isOthers(spot)) outside.add(spot);
  const own = spots.filter((spot) => !outside.has(spot));
  const author = authorsIn(own, pieces);
  return { ...(author.length && { author }), ...datesIn(own, pieces, { date: readDate }) };
}
