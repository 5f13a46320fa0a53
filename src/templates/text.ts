import { html, type TemplateResult } from 'lit';
import type { Run, Text } from '../model/article.js';

/** A paragraph's words with their links and emphasis. Always text, never HTML. */
export function textTemplate(text: Text): string | TemplateResult[] {
  return typeof text === 'string' ? text : text.map(runTemplate);
}

function runTemplate({ text, href, em, strong, code }: Run): TemplateResult {
  let content = html`${text}`;
  if (code) content = html`<code>${content}</code>`;
  if (em) content = html`<em>${content}</em>`;
  if (strong) content = html`<strong>${content}</strong>`;
  return href ? html`<a href=${href}>${content}</a>` : content;
}
