import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { BadgeWords } from '../i18n/words.js';
import type { Article, LiveStatus, Sponsor } from '../model/article.js';
import type { LinkAttributes } from '../model/link.js';
import { phraseTemplate } from './phrase.js';

type Story = Partial<Article>;

const liveWords: Readonly<Record<LiveStatus, keyof BadgeWords>> = { soon: 'liveSoon', live: 'live', closed: 'liveClosed' };

/** A label in the line over a headline. */
export function badge(content: unknown, look = ''): TemplateResult {
  return html`<span part="mark" class="mark ${look}">${content}</span> `;
}

/** Where live coverage stands. */
export const liveOf = ({ liveStatus, media }: Story): LiveStatus | undefined => liveStatus ?? (media === 'live' ? 'live' : undefined);

export function liveBadge(live: LiveStatus, words: BadgeWords): TemplateResult {
  return badge(words[liveWords[live]], live);
}

/** Who paid. */
export function paidBadge({ name }: Sponsor, words: BadgeWords, shown: unknown = name): TemplateResult {
  return badge(name ? phraseTemplate(words.paidBy, { name: shown }) : words.paid);
}

/** For some readers only? */
export const accessWord = ({ access }: Story, words: BadgeWords): string | undefined => (access && access !== 'free' ? words[access] : undefined);

/**
 * What a whole story is: paid for, live, for some readers only.
 *
 * @param link - The attributes of the link to the sponsor.
 */
export function badgesTemplate(story: Story, words: BadgeWords, lang: string, link: (url: string) => LinkAttributes): TemplateResult | typeof nothing {
  const { sponsor } = story;
  const [live, access] = [liveOf(story), accessWord(story, words)];
  const badges = [
    sponsor && paidBadge(sponsor, words, sponsor.url ? sponsorTemplate(sponsor.name, sponsor.url, link(sponsor.url)) : undefined),
    live && liveBadge(live, words),
    access && badge(access),
  ].filter(Boolean);
  return badges.length ? html`<p part="marks" class="marks" lang=${lang}>${badges}</p>` : nothing;
}

function sponsorTemplate(name: string, url: string, { rel, target }: LinkAttributes): TemplateResult {
  return html`<a part="sponsor" href=${url} rel=${ifDefined(rel)} target=${ifDefined(target)}>${name}</a>`;
}
