import { articleSources } from '../elements/article/article.sources.js';
import { annotatedIn, articleView } from '../elements/article/article.view.js';
import { bylineSources } from '../elements/byline/byline.sources.js';
import { bylineView } from '../elements/byline/byline.view.js';
import { cardSources } from '../elements/card/card.sources.js';
import { cardView } from '../elements/card/card.view.js';
import { didYouKnowSources } from '../elements/did-you-know/did-you-know.sources.js';
import { didYouKnowView } from '../elements/did-you-know/did-you-know.view.js';
import { figureSources } from '../elements/figure/figure.sources.js';
import { figureView } from '../elements/figure/figure.view.js';
import { noticeSources } from '../elements/notice/notice.sources.js';
import { noticeView } from '../elements/notice/notice.view.js';
import { takeawaysSources } from '../elements/takeaways/takeaways.sources.js';
import { takeawaysView } from '../elements/takeaways/takeaways.view.js';
import type { Article } from '../model/article.js';
import type { Sources } from '../model/fields/sources.js';
import { markRead } from '../model/read.js';
import type { StoryData } from '../templates/view.js';
import { contextOf, english } from './context.js';
import type { Offer, Place } from './place.js';
import { stateOf } from './state.js';
import { storyData, type Host } from './story.js';

/** What a server writes of a widget. */
export interface Shown {
  /** The template of its shadow root. */
  readonly content: unknown;
  /** What the parts of that do not tell; nothing where it shows no data yet, and the browser is to render it. */
  readonly state?: object | undefined;
  /** What it writes into the page itself. */
  readonly light?: string;
  /** What it offers to the widgets inside. */
  readonly offer?: Offer;
}

/** @param inside - The outline of what is written inside it. */
export type Show = (host: Host, place: Place, inside: string) => Shown;

/** Has the page written something inside? */
export const hasContent = (inside: string): boolean => /\S/.test(inside);

type View = (data: StoryData, host: never, place: Place) => unknown;

/** A widget that shows a part of a story. */
function storyShow(name: string, sources: Sources, view: View): Show {
  const names = [...told(sources)];
  return (host, place, inside) => {
    const isTold = names.some((property) => host[property] !== undefined);
    const data = storyData(sources, host, { around: place.story, hasContent: hasContent(inside), isTold });
    return { content: view(data, host as never, place), state: data.story && stateOf(name, data.story, host) };
  };
}

export const showByline: Show = storyShow('byline', bylineSources, (data, host, place) => bylineView(data, host, contextOf(place, english.byline)));
export const showCard: Show = storyShow('card', cardSources, (data, host, place) => {
  if (data.story) place.shown?.push(data.story);
  return cardView(data, host, { near: true }, contextOf(place, english.card));
});
export const showDidYouKnow: Show = storyShow('did-you-know', didYouKnowSources, (data, host, place) =>
  didYouKnowView(data, host, {}, contextOf(place, english.facts)),
);
export const showFigure: Show = storyShow('figure', figureSources, (data, host, place) => figureView(data, host, {}, contextOf(place, english.picture)));
export const showNotice: Show = storyShow('notice', noticeSources, (data, host, place) =>
  noticeView(data, host, { page: data.story?.url }, contextOf(place, english.notice)),
);
export const showTakeaways: Show = storyShow('takeaways', takeawaysSources, (data, host, place) =>
  takeawaysView(data, host, { overContent: false }, contextOf(place, english.takeaways)),
);

export const showArticle: Show = (host, place, inside) => {
  const data = storyData(articleSources, host, { around: place.story, hasContent: hasContent(inside) });
  const hasLayout = /<lede-/i.test(inside);
  const state = { hasLayout, hasNewsletter: place.settings?.newsletter !== undefined, annotated: annotatedIn(host['annotate']) };
  const { story } = data;
  const offer = story && { story: markRead(story) as Article };
  const content = articleView(data, host as never, state, contextOf(place, english.badges));
  // in a layout of the publisher's own each widget shows its part, and none the headline
  return { content, state: story && { ...stateOf('article', story, host), ...(hasLayout && { headline: story.headline }) }, ...(offer && { offer }) };
};

/** The properties by which a widget is told of its story: those that its sources read. */
function told({ attributes }: Sources): ReadonlySet<string> {
  const names = new Set<string>();
  attributes?.(new Proxy({}, { get: (_, name) => void names.add(String(name)) }) as never);
  return names;
}

export const toldBy: Readonly<Record<'byline' | 'card' | 'figure' | 'notice' | 'takeaways', ReadonlySet<string>>> = {
  byline: told(bylineSources),
  card: told(cardSources),
  figure: told(figureSources),
  // whom to write to is a setting, and a story may name somebody else
  notice: new Set([...told(noticeSources)].filter((name) => name !== 'reportEmail')),
  takeaways: told(takeawaysSources),
};
