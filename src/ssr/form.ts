import { findWords } from '../i18n/registry.js';
import { newsletterEnglish } from '../i18n/locales/en.js';
import { safeUrl } from '../model/url.js';
import type { LedeNewsletter } from '../elements/newsletter/newsletter.js';
import { escapeHtml } from './escape.js';

/** The form that `<lede-newsletter action>` writes into the page: it works without JavaScript. */
export function formOf(element: Pick<LedeNewsletter, 'getAttribute'> & { action?: string; emailName?: string }): string {
  const action = safeUrl(element.action);
  if (!action) return '';
  const words = findWords(element.getAttribute('lang') ?? 'en') ?? newsletterEnglish;
  return (
    `<form data-lede-form method="post" action="${escapeHtml(action)}"><label><span>${escapeHtml(words.email)}</span>` +
    `<input type="email" required autocomplete="email" name="${escapeHtml(element.emailName ?? 'email')}"></label>` +
    `<button type="submit">${escapeHtml(words.subscribe)}</button></form>`
  );
}
