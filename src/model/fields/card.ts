import { date, link, minutes, text } from '../kinds.js';
import { authors } from './author.js';
import { badgeFields } from './badges.js';
import { pictureFields } from './picture.js';
import type { FieldTable } from './table.js';

/** What a card shows. */
export const cardFields: FieldTable = {
  ...pictureFields,
  ...badgeFields,
  url: link,
  headline: text,
  articleSection: text,
  abstract: text,
  author: authors,
  datePublished: date,
  dateModified: date,
  timeRequired: minutes,
};
