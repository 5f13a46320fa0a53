import { list, text } from '../kinds.js';
import { bylineFields } from './byline.js';
import { cardFields } from './card.js';
import { factFields } from './facts.js';
import { newsletterFields } from './newsletter.js';
import { noticeFields } from './notice.js';
import type { FieldTable } from './table.js';

/** The whole story. */
export const articleFields: FieldTable = {
  ...cardFields,
  ...bylineFields,
  ...factFields,
  ...noticeFields,
  ...newsletterFields,
  alternativeHeadline: text,
  keywords: list(text),
};
