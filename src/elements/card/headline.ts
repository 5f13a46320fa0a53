import { html, type TemplateResult } from 'lit';
import type { Article } from '../../model/article.js';
import { heading, type HeadingLevel } from '../../templates/heading.js';

/** The headline with the card's one link: one template of a level, where a heading around a link would be two. */
export function headlineTemplate(level: HeadingLevel, { url, headline }: Partial<Article>): TemplateResult {
  if (!url) return heading(level, 'headline', headline);
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
