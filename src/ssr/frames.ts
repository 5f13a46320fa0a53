import { html } from 'lit';
import { newsletterSources } from '../elements/newsletter/newsletter.sources.js';
import { newsletterView } from '../elements/newsletter/newsletter.view.js';
import { relatedView } from '../elements/related/related.view.js';
import { settingsOf, type SiteAttributes } from '../elements/site/site.settings.js';
import type { Article } from '../model/article.js';
import { isOn } from '../model/attributes.js';
import { kindOf } from '../model/fields/table.js';
import { cardFields } from '../model/fields/card.js';
import { list, object } from '../model/kinds.js';
import { looseNumber } from '../model/loose/numbers.js';
import { markRead, readOf } from '../model/read.js';
import { pickRelated } from '../related/pick.js';
import { contextOf, english } from './context.js';
import { formOf, targetOf, type Newsletter } from './form.js';
import { hasContent, type Show } from './shows.js';
import { stateOf } from './state.js';
import { storyData, type Host } from './story.js';

const story = object<Article>(cardFields, ['headline']);
const stories = list<Article>((value, path, reading) => {
  const known = readOf(value);
  if (known) return known as Article;
  const found = story(value, path, reading);
  return found && markRead(found);
});

/** The stories that a widget was handed, as far as they can be shown. */
const given = (host: Host): readonly Article[] => (host['stories'] ? (stories(host['stories'], '', { problems: [] }) ?? []) : []);

/** A number within bounds, or else that which stands for it. */
function numberIn(value: unknown, least: number, most: number, otherwise: number): number {
  const found = looseNumber(value);
  return found !== undefined && found >= least && found <= most ? Math.floor(found) : otherwise;
}

/** A server chooses among what it was handed, and keeps its order. */
export const showRelated: Show = (host, place, inside) => {
  const own = given(host);
  // what is written inside has the word before what is around, and is shown unread
  const asks = !own.length && !hasContent(inside) && !host['src'];
  const all = own.length ? own : asks ? (place.stories ?? []) : [];
  const current = host['article'] ? kindOf(cardFields)(host['article'], '', { problems: [], partial: true }) : place.story;
  const shown = isOn(host['allowRepeats']) ? [] : (place.shown ?? []);
  const picked = pickRelated(current ?? {}, all, { limit: numberIn(host['limit'], 1, 24, 8), taken: shown });
  const isEnough = picked.length >= numberIn(host['min'], 1, Infinity, 1);
  if (isEnough) shown.push(...picked);
  const waits = Boolean(host['src']) || (asks && place.hasFeed && !place.stories);
  const data = {
    picked: isEnough ? picked : [],
    state: all.length ? 'ready' : waits ? 'loading' : 'idle',
    ordered: own.length > 0,
    hasUnread: false,
    hasContent: hasContent(inside),
    subjectOf: () => undefined,
  } as const;
  const content = relatedView(data, host as never, contextOf(place, english.related));
  return { content, state: all.length ? stateOf('related', current ?? {}, host) : undefined };
};

export const showNewsletter: Show = (host, place, inside) => {
  const data = storyData(newsletterSources, host, { around: place.story, hasContent: hasContent(inside) });
  const newsletter = host as Host & Newsletter;
  const target = targetOf(newsletter, place.settings?.newsletter);
  const isWritten = /<form\b/i.test(inside);
  // what stands in the form is the form's
  const beside = inside.replace(/<form\b[^]*?<\/form>/gi, '');
  const view = { hasForm: target !== undefined || isWritten, hasHeading: /<h[1-6]\b/i.test(beside), hasPitch: /<p\b/i.test(beside), waits: data.isLoading };
  const { locale } = contextOf(place, english.form);
  const content = newsletterView(data, host as never, view, { locale });
  return {
    content,
    state: view.hasForm && !data.isLoading ? stateOf('newsletter', data.known, host) : undefined,
    light: isWritten ? '' : formOf(newsletter, target, locale.words),
  };
};

export const showFeed: Show = (host) => {
  const own = given(host);
  return { content: html`<slot></slot>`, offer: { stories: own.length ? own : host['src'] ? undefined : [] } };
};

export const showSite: Show = (host, { settings }) => ({
  content: html`<slot></slot>`,
  offer: { settings: settingsOf(host as Host & SiteAttributes, settings) },
});
