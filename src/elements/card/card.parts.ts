import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { fill } from '../../i18n/registry.js';
import type { CardWords } from '../../i18n/words.js';
import type { Article, Media } from '../../model/article.js';
import { freshness, listOf, type StoryDates } from '../../model/dates.js';
import { accessWord, badge, liveBadge, liveOf, paidBadge } from '../../templates/badges.js';
import { dateTemplate } from '../../templates/date.js';
import { dotted } from '../../templates/dotted.js';
import { phraseTemplate } from '../../templates/phrase.js';
import { originTemplate, pictureTemplate, type PictureOptions } from '../../templates/picture.js';
import type { Locale } from '../../templates/view.js';

type Teaser = Partial<Article>;

const mediaWords: Readonly<Partial<Record<Media, keyof CardWords>>> = { video: 'video', audio: 'audio', gallery: 'gallery', newsletter: 'newsletterMedia' };

/** The page's language, for our own words inside a story that has another. */
function pageLang({ inLanguage }: Teaser, { lang }: Locale<CardWords>): string | undefined {
  return inLanguage && inLanguage !== lang ? lang : undefined;
}

/**
 * The line above the headline: paid for, live, kicker; and behind a kicker alone new or updated, which a server cannot know: it moves
 * nothing, and makes no line of its own, as the date says so too.
 */
export function marksTemplate(story: Teaser, dates: StoryDates, locale: Locale<CardWords>, now: number | undefined): TemplateResult | typeof nothing {
  const { sponsor, articleSection, inLanguage } = story;
  const { words } = locale;
  const live = liveOf(story);
  const fresh = !sponsor && !live && freshness(dates, now);
  // a list, as most cards have a kicker alone: places for the others would be nodes in each of them
  const marks = [
    sponsor && paidBadge(sponsor, words),
    live && liveBadge(live, words),
    articleSection && html`<span part="kicker" class="kicker" lang=${ifDefined(inLanguage)} dir="auto">${articleSection}</span>`,
    articleSection && fresh && badge(words[fresh === 'new' ? 'isNew' : 'isUpdated']),
  ].filter(Boolean);
  return marks.length ? html`<p part="marks" class="marks" lang=${ifDefined(pageLang(story, locale))}>${marks}</p>` : nothing;
}

/** The picture in its place, with its labels. */
export function mediaTemplate(story: Teaser, locale: Locale<CardWords>, options: PictureOptions): TemplateResult {
  const { image = {}, inLanguage: lang } = story;
  return html`<div part="media" class="media" lang=${ifDefined(pageLang(story, locale))}>
    ${pictureTemplate(image, options, lang)}${originTemplate(image, locale.words)}${pillTemplate(story, locale)}
  </div>`;
}

/** The label of a story that is not to be read: video, audio, gallery, newsletter. */
export function pillTemplate(story: Teaser, locale: Locale<CardWords>): TemplateResult | typeof nothing {
  const word = story.media && mediaWords[story.media];
  return word ? html`<span part="pill" class="pill" lang=${ifDefined(pageLang(story, locale))}>${locale.words[word]}</span>` : nothing;
}

/** The sentence under the headline. */
export function standfirstTemplate({ abstract }: Teaser): TemplateResult | typeof nothing {
  return abstract ? html`<p part="standfirst" class="standfirst" dir="auto">${abstract}</p>` : nothing;
}

/** Kicker and names of a card that is far, as they were told and as plain text: for whoever searches the page. */
export function farWords({ articleSection, author }: Teaser, kicker: unknown, byline: unknown): string {
  return [articleSection ?? kicker, ...(author?.map(({ name }) => name) ?? [byline])].filter((word) => typeof word === 'string').join(' ');
}

/** What stands under it: names and dates, and the label where there is no picture to bear it. */
export function belowTemplate(
  story: Teaser,
  dates: StoryDates,
  locale: Locale<CardWords>,
  now: number | undefined,
  hasPicture: boolean,
): TemplateResult | typeof nothing {
  const meta = metaTemplate(story, dates, locale, now);
  return hasPicture ? meta : html`${meta}${pillTemplate(story, locale)}`;
}

/**
 * Names, reading time, access, date: what is there of them, with middle dots between. Last what a reader's clock tells and a server
 * cannot know, as it changes while the page is read: so nothing has to move with it.
 */
function metaTemplate(story: Teaser, { published, updated }: StoryDates, locale: Locale<CardWords>, now: number | undefined): TemplateResult | typeof nothing {
  const { author, timeRequired: minutes } = story;
  const { lang, words } = locale;
  const access = accessWord(story, words);
  const names = author?.map(({ name }) => name);
  const byline = names && html`<bdi part="byline">${listOf(names, lang)}</bdi>`;
  const pieces: unknown[] = [];
  if (minutes) pieces.push(fill(words.minutesRead, { minutes }));
  if (access) pieces.push(access);
  // the date of an update is never taken for that of the story
  if (updated) pieces.push(phraseTemplate(words.updated, { date: dateTemplate(updated, lang, 'day', now) }));
  else if (published) pieces.push(dateTemplate(published, lang, 'day', now));
  if (!pieces.length && !byline) return nothing;
  return html`<p part="meta" class="meta" lang=${ifDefined(pageLang(story, locale))}>${dotted(pieces, byline)}</p>`;
}
