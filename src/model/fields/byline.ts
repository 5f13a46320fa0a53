import { count, date, list, minutes } from '../kinds.js';
import { authors } from './author.js';
import { paragraph } from './paragraph.js';
import type { FieldTable } from './table.js';
import { takeawayFields } from './takeaways.js';

/** Who wrote it and when; and the text, from which the reading time follows. */
export const bylineFields: FieldTable = {
  ...takeawayFields,
  author: authors,
  datePublished: date,
  timeRequired: minutes,
  wordCount: count,
  summary: list(paragraph),
  analysis: list(paragraph),
};
