import type { NewsletterPitch } from '../article.js';
import { object, text } from '../kind.js';
import type { FieldTable } from './table.js';

/** The publisher's words over its form. */
export const newsletterFields: FieldTable = {
  newsletter: object<NewsletterPitch>({ heading: text, pitch: text }, ['heading', 'pitch'], 'heading'),
};
