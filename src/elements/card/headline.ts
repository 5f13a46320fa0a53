import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Article } from '../../model/article.js';
import type { LinkAttributes } from '../../model/link.js';
import { heading, type HeadingLevel } from '../../templates/heading.js';

/**
 * The headline with the card's one link: one template of a level, where a heading around a link would be two.
 *
 * @param link - The attributes of the link; most cards have none, and no places for them.
 */
export function headlineTemplate(level: HeadingLevel, { url, headline }: Partial<Article>, link?: LinkAttributes): TemplateResult {
  if (!url) return heading(level, 'headline', headline);
  if (link) {
    const { rel, target } = link;
    return heading(level, 'headline', html`<a part="link" class="link" href=${url} rel=${ifDefined(rel)} target=${ifDefined(target)}>${headline}</a>`);
  }
  switch (level) {
    case 2:
      return html`<h2 part="headline" class="headline" dir="auto"><a part="link" class="link" href=${url}>${headline}</a></h2>`;
    case 3:
      return html`<h3 part="headline" class="headline" dir="auto"><a part="link" class="link" href=${url}>${headline}</a></h3>`;
    case 4:
      return html`<h4 part="headline" class="headline" dir="auto"><a part="link" class="link" href=${url}>${headline}</a></h4>`;
    case 5:
      return html`<h5 part="headline" class="headline" dir="auto"><a part="link" class="link" href=${url}>${headline}</a></h5>`;
    default:
      return html`<h6 part="headline" class="headline" dir="auto"><a part="link" class="link" href=${url}>${headline}</a></h6>`;
  }
}
