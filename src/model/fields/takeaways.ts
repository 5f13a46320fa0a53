import { makers, type Review, type Takeaway } from '../article.js';
import { date, language, link, list, object, oneOf, text, type Kind } from '../kinds.js';
import { paragraph } from './paragraph.js';
import type { FieldTable } from './table.js';

/** Who says that nobody has checked, or that a computer has, names nobody. */
const nobody =
  /^(?:[-–—0]*|no|none|nobody|no ?one|false|null|undefined|unknown|un-?checked|not (?:yet )?checked|n\/?a|tbd|pending|ai|chatgpt|gpt.*|gemini|copilot|claude|llm)$/i;

const checker: Kind<string> = (value, path, reading) => {
  if (typeof value !== 'string' || !nobody.test(value.trim())) return text(value, path, reading);
  reading.problems.push({ path, message: 'names nobody who has checked: left out' });
  return undefined;
};

/** The takeaways and who made them. */
export const takeawayFields: FieldTable = {
  takeaways: list(object<Takeaway>({ text: paragraph, evidence: link }, ['text'], 'text')),
  review: object<Review>({ madeBy: oneOf(makers, 'madeBy', 'ai'), checkedBy: checker, checkedAt: date }, ['madeBy', 'checkedBy', 'checkedAt']),
  dateModified: date,
  inLanguage: language,
};
