import type { Language } from '../language.js';

export const english: Language = {
  stopWords:
    'a about after all also an and are as at be been but by can for from had has have he her his if in into is it its more new no not of on one or other over said say says she so some than that the their there they this to up was we were which who will with would you',
  stem: (word) => word.replace(/(?:ies|es|s|ed|ing)$/, ''),
};
