import { badgeEnglish } from '../i18n/english/badge.js';
import { bylineEnglish } from '../i18n/english/byline.js';
import { cardEnglish } from '../i18n/english/card.js';
import { factsEnglish } from '../i18n/english/facts.js';
import { newsletterEnglish } from '../i18n/english/newsletter.js';
import { noticeEnglish } from '../i18n/english/notice.js';
import { pictureEnglish } from '../i18n/english/picture.js';
import { relatedEnglish } from '../i18n/english/related.js';
import { takeawaysEnglish } from '../i18n/english/takeaways.js';
import { findWords, onWords } from '../i18n/registry.js';
import { formEnglish } from '../i18n/english/signup.js';
import type {
  BadgeWords,
  BylineWords,
  CardWords,
  FactsWords,
  FormWords,
  NewsletterWords,
  NoticeWords,
  PictureWords,
  RelatedWords,
  TakeawaysWords,
  Words,
} from '../i18n/words.js';
import type { Clock, ViewContext } from '../templates/view.js';
import type { Place } from './place.js';

interface English {
  readonly badges: BadgeWords;
  readonly byline: BylineWords;
  readonly card: CardWords;
  readonly facts: FactsWords;
  readonly form: NewsletterWords & FormWords;
  readonly notice: NoticeWords;
  readonly picture: PictureWords;
  readonly related: RelatedWords;
  readonly takeaways: TakeawaysWords;
}

/** The words that the widgets have built in. */
export const english: English = {
  badges: badgeEnglish,
  byline: bylineEnglish,
  card: cardEnglish,
  facts: factsEnglish,
  form: { ...newsletterEnglish, ...formEnglish },
  notice: noticeEnglish,
  picture: pictureEnglish,
  related: relatedEnglish,
  takeaways: takeawaysEnglish,
};

/** Pages are cached: a server never says how long ago. */
const clock: Clock = { now: undefined };

/** Looked up once for a language: a page has a thousand cards. */
const known = new Map<string, Words | undefined>();
onWords(() => {
  known.clear();
});

function wordsOf(lang: string): Words | undefined {
  if (known.has(lang)) return known.get(lang);
  // foreign pages may name any
  if (known.size > 100) known.clear();
  const words = findWords(lang);
  known.set(lang, words);
  return words;
}

/** Whatever a view knows beside its story and its settings. */
export const contextOf = <W extends object>(place: Place, builtIn: W): ViewContext<W> => ({
  locale: { lang: place.lang, words: (wordsOf(place.lang) as W | undefined) ?? builtIn },
  clock,
  site: place.site,
});
