import { bylineEnglish } from '../english/byline.js';
import { cardEnglish } from '../english/card.js';
import { factsEnglish } from '../english/facts.js';
import { newsletterEnglish } from '../english/newsletter.js';
import { noticeEnglish } from '../english/notice.js';
import { relatedEnglish } from '../english/related.js';
import { takeawaysEnglish } from '../english/takeaways.js';
import { formEnglish, signupEnglish } from '../english/signup.js';
import type { Words } from '../words.js';

/** English, whole. */
const en: Words = {
  ...bylineEnglish,
  ...cardEnglish,
  ...takeawaysEnglish,
  ...factsEnglish,
  ...relatedEnglish,
  ...newsletterEnglish,
  ...formEnglish,
  ...signupEnglish,
  ...noticeEnglish,
};
export default en;
