import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { unreadTemplate } from '../../dom/slots.js';
import { fill } from '../../i18n/registry.js';
import type { BylineWords } from '../../i18n/words.js';
import type { Article, Author } from '../../model/article.js';
import { listParts, sameDay, storyDates, type Moment } from '../../model/dates.js';
import { minutesToRead } from '../../model/reading-time.js';
import { dateTemplate } from '../../templates/date.js';
import { dotted } from '../../templates/dotted.js';
import { phraseTemplate } from '../../templates/phrase.js';
import { badgesTemplate } from '../../templates/story-badges.js';
import type { StoryData, ViewContext } from '../../templates/view.js';

/** A byline is told nothing beside its story. */
export type BylineSettings = object;

type Context = ViewContext<BylineWords>;

/** What a byline shows. */
export function bylineView({ story, hasUnread }: StoryData, _settings: BylineSettings, context: Context): TemplateResult {
  return story ? storyTemplate(story, hasUnread, context) : html`<slot></slot>`;
}

function storyTemplate(story: Partial<Article>, hasUnread: boolean, context: Context): TemplateResult {
  const { author = [] } = story;
  const portrait = author.length === 1 ? author[0]?.image : undefined;
  const { locale, site } = context;
  return html`<div part="byline" class="root">
      ${badgesTemplate(story, locale.words, locale.lang, (url) => site.link(url, { rel: 'sponsored' }))}
      <div class="line">
        ${portrait ? html`<img part="portrait" class="portrait" src=${portrait} alt="" width="40" height="40" loading="lazy" />` : nothing}
        <div>${author.length ? authorsTemplate(author, context) : nothing} ${datesTemplate(story, context)}</div>
      </div>
    </div>
    ${unreadTemplate(hasUnread)}`;
}

function authorsTemplate(author: readonly Author[], { locale, site }: Context): TemplateResult {
  const { lang, words } = locale;
  let next = 0;
  const names = listParts(
    author.map(({ name }) => name),
    lang,
  ).map(({ type, value }) => (type === 'element' ? authorTemplate(author[next++], site) : value));
  return html`<p part="authors" class="authors">${phraseTemplate(words.by, { names })}</p>`;
}

function authorTemplate(author: Author | undefined, site: Context['site']): TemplateResult {
  const { rel, target } = author?.url ? site.link(author.url, { rel: 'author' }) : {};
  return author?.url
    ? html`<a part="author" class="author" rel=${ifDefined(rel)} target=${ifDefined(target)} href=${author.url}><bdi>${author.name}</bdi></a>`
    : html`<span part="author" class="author"><bdi>${author?.name}</bdi></span>`;
}

function datesTemplate(story: Partial<Article>, context: Context): TemplateResult | typeof nothing {
  const { lang, words } = context.locale;
  const { published, updated } = storyDates(story);
  const minutes = minutesToRead(story as Article);
  const pieces: unknown[] = [];
  if (published) pieces.push(dateTemplate(published, lang, 'time'));
  if (minutes) pieces.push(fill(words.minutesRead, { minutes }));
  // a line of its own: its words change while the page is read, and nothing has to move with them
  const update = updated && html`<span class="update">${phraseTemplate(words.updated, { date: updateTemplate(updated, published, context) })}</span>`;
  return update || pieces.length ? html`<p part="dates" class="dates">${dotted(pieces)}${update}</p>` : nothing;
}

/** How long ago while it is fresh, the time alone on the day of publication, the whole date later. */
function updateTemplate(updated: Moment, published: Moment | undefined, { locale, clock }: Context): TemplateResult {
  const { now } = clock;
  const fresh = now !== undefined && now - updated.at < 86_400_000;
  const timeAlone = published && updated.hasTime && sameDay(published, updated);
  return dateTemplate(updated, locale.lang, timeAlone ? 'clock' : 'time', fresh ? now : undefined);
}
