import { accessLevels, liveStatuses, mediaTypes, type Sponsor } from '../article.js';
import { count, date, image, link, object, oneOf, text } from '../kinds.js';
import { authors } from './author.js';
import { pictureFields } from './picture.js';
import type { FieldTable } from './table.js';

/** What a card shows. */
export const cardFields: FieldTable = {
  ...pictureFields,
  url: link,
  headline: text,
  articleSection: text,
  abstract: text,
  media: oneOf(mediaTypes),
  liveStatus: oneOf(liveStatuses),
  access: oneOf(accessLevels),
  sponsor: object<Sponsor>({ name: text, url: link, logo: image }, ['name'], 'name'),
  author: authors,
  datePublished: date,
  dateModified: date,
  timeRequired: count,
};
