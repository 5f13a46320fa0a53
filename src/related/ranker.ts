/** What a rail fetches once it ranks, as one file. */
export { loadLanguage } from './languages.js';
export { rankRelated, type RankOptions } from './rank.js';
export { sharedSubject } from './subject.js';
