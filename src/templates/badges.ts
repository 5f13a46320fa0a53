import { html, type TemplateResult } from 'lit';
import type { BadgeWords } from '../i18n/words.js';
import type { Article, LiveStatus, Sponsor } from '../model/article.js';
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
