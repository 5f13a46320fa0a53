import type { LitElement } from 'lit';
import { consume } from '../context/consume.js';
import { siteContext, type SiteNewsletter } from '../context/site.js';
import { serverLang } from '../controllers/locale.js';
import { findWords } from '../i18n/registry.js';
import { formEnglish } from '../i18n/signup-english.js';
import { unquote } from '../model/attributes.js';
import { safeUrl } from '../model/url.js';
import { formMarkup, type FormSettings, type Markup } from '../newsletter/markup.js';
import { secretIn } from '../newsletter/secrets.js';
import { escapeHtml } from './escape.js';

/** The form that `<lede-newsletter action>`, or one inside a site with such an address, writes into the page: it works without JavaScript. */
export function formOf(element: LitElement & FormSettings & { readonly emailName?: string }): string {
  const own = safeUrl(unquote(element.action));
  const target = own ? { action: own, emailName: element.emailName } : newsletterAround(element);
  if (!target || secretIn(target.action, element.hiddenValues) !== undefined) return '';
  return htmlOf(formMarkup(element, target, findWords(serverLang(element)) ?? formEnglish));
}

function newsletterAround(element: LitElement): SiteNewsletter | undefined {
  let found: SiteNewsletter | undefined;
  consume(element, siteContext, (settings) => {
    found = settings?.newsletter;
  })();
  return found;
}

function htmlOf(markup: Markup): string {
  if (typeof markup === 'string') return escapeHtml(markup);
  const [tag, attributes, ...inside] = markup;
  let html = `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) html += value ? ` ${name}="${escapeHtml(value)}"` : ` ${name}`;
  return tag === 'input' ? `${html}>` : `${html}>${inside.map(htmlOf).join('')}</${tag}>`;
}
