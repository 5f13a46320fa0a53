import { makers, type Review, type Takeaway } from '../article.js';
import { date, language, link, list, object, oneOf, text } from '../kinds.js';
import { paragraph } from './paragraph.js';
import type { FieldTable } from './table.js';

/** Whoever made the points in a way that is not known did not write them alone. */
const maker = oneOf(
  makers,
  {
    'ai-assisted': /assist|help|hybrid|partly|human.*ai|ai.*human/,
    ai: /^(?:ai|ki|ia|gen)|ai$|machine|automat|bot|gpt|computer/,
    person: /human|people|person|editor|journal|staff|author|writer|news|desk|^no|false/,
  },
  'ai',
);

/** The takeaways and who made them. */
export const takeawayFields: FieldTable = {
  takeaways: list(object<Takeaway>({ text: paragraph, evidence: link }, ['text'], 'text')),
  review: object<Review>({ madeBy: maker, checkedBy: text, checkedAt: date }, ['madeBy', 'checkedBy', 'checkedAt']),
  dateModified: date,
  inLanguage: language,
};
