import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Run, Text } from '../model/article.js';
import type { LinkAttributes } from '../model/link.js';

type Link = (url: string) => LinkAttributes;

/**
 * A paragraph's words with their links and emphasis. Always text, never HTML.
 *
 * @param link - The attributes of its links.
 */
export function textTemplate(text: Text, link?: Link): string | TemplateResult[] {
  return typeof text === 'string' ? text : text.map((run) => runTemplate(run, link));
}

function runTemplate({ text, href, em, strong, code }: Run, link?: Link): TemplateResult {
  let content = html`${text}`;
  if (code) content = html`<code>${content}</code>`;
  if (em) content = html`<em>${content}</em>`;
  if (strong) content = html`<strong>${content}</strong>`;
  if (!href) return content;
  const { rel, target } = link?.(href) ?? {};
  return html`<a href=${href} rel=${ifDefined(rel)} target=${ifDefined(target)}>${content}</a>`;
}
