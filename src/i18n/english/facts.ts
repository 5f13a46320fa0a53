import type { FactsWords } from '../words.js';

export const factsEnglish: FactsWords = {
  didYouKnow: 'Did You Know?',
  source: 'Source',
};
