import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { BadgeWords } from '../i18n/words.js';
import type { Article } from '../model/article.js';
import type { LinkAttributes } from '../model/link.js';
import { accessWord, badge, liveBadge, liveOf, paidBadge } from './badges.js';

/**
 * What a whole story is: paid for, live, for some readers only.
 *
 * @param link - The attributes of the link to the sponsor.
 */
export function badgesTemplate(
  story: Partial<Article>,
  words: BadgeWords,
  lang: string,
  link: (url: string) => LinkAttributes,
): TemplateResult | typeof nothing {
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
