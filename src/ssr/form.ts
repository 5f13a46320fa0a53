import type { LitElement } from 'lit';
import { consume } from '../context/consume.js';
import { siteContext, type SiteNewsletter } from '../context/site.js';
import { serverLang } from '../controllers/locale.js';
import { findWords } from '../i18n/registry.js';
import { newsletterEnglish } from '../i18n/locales/en.js';
import { safeUrl } from '../model/url.js';
import { escapeHtml } from './escape.js';

/** The form that `<lede-newsletter action>`, or one inside a site with such an address, writes into the page: it works without JavaScript. */
export function formOf(element: LitElement & { action?: string; emailName?: string }): string {
  const own = safeUrl(element.action);
  const { action, emailName = 'email' } = own ? { action: own, emailName: element.emailName } : (newsletterAround(element) ?? {});
  if (!action) return '';
  const words = findWords(serverLang(element)) ?? newsletterEnglish;
  return (
    `<form data-lede-form method="post" action="${escapeHtml(action)}"><label><span>${escapeHtml(words.email)}</span>` +
    `<input type="email" required autocomplete="email" name="${escapeHtml(emailName)}"></label>` +
    `<button type="submit">${escapeHtml(words.subscribe)}</button></form>`
  );
}

function newsletterAround(element: LitElement): SiteNewsletter | undefined {
  let found: SiteNewsletter | undefined;
  consume(element, siteContext, (settings) => {
    found = settings?.newsletter;
  })();
  return found;
}
