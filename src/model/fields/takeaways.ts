import { makers, type Review, type Takeaway } from '../article.js';
import { date, language, link, list, object, oneOf, text } from '../kinds.js';
import { paragraph } from './paragraph.js';
import type { FieldTable } from './table.js';

/** The takeaways and who made them. */
export const takeawayFields: FieldTable = {
  takeaways: list(object<Takeaway>({ text: paragraph, evidence: link }, ['text'], 'text')),
  review: object<Review>({ madeBy: oneOf(makers, 'madeBy', 'ai'), checkedBy: text, checkedAt: date }, ['madeBy', 'checkedBy', 'checkedAt']),
  dateModified: date,
  inLanguage: language,
};
