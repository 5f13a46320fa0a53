import type { RelatedWords } from '../words.js';

export const relatedEnglish: RelatedWords = {
  related: 'You May Also Like',
  previous: 'Previous stories',
  next: 'More stories',
  moreOn: 'More on {topic}',
  paid: 'Paid content',
};
