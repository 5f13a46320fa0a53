/** Reading and checking stories: no element, no Lit; runs in Node and in the browser. */
export {
  accessLevels,
  digitalSourceTypes,
  liveStatuses,
  makers,
  mediaTypes,
  submitters,
  type Access,
  type Article,
  type Author,
  type Correction,
  type DigitalSourceType,
  type Fact,
  type Feed,
  type LiveStatus,
  type Maker,
  type Media,
  type NewsletterPitch,
  type Picture,
  type Problem,
  type Review,
  type Run,
  type Sponsor,
  type Submission,
  type Submitter,
  type Takeaway,
  type Text,
} from './model/article.js';
export { toJsonLd } from './model/json-ld.js';
export { normaliseArticle, type NormaliseOptions } from './model/normalise.js';
export { readingTime } from './model/reading-time.js';
export { safeUrl, type UrlUse } from './model/url.js';
export { rankRelated } from './related/language-rankers.js';
export { type RankOptions } from './related/rank.js';
export { sourceTypes, type SourceType } from './sources/detect.js';
export { load, type LoadOptions } from './sources/http.js';
export { parse, type ParseOptions } from './sources/parse.js';
export { fromDocument } from './sources/page.js';
