import type { NewsletterWords } from '../words.js';

export const newsletterEnglish: NewsletterWords = {
  newsletter: 'Subscribe to our Newsletter',
};
