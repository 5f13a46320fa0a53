import type { SiteNewsletter } from '../context/site.js';
import type { FormWords } from '../i18n/words.js';
import { unquote } from '../model/attributes.js';
import { safeUrl } from '../model/url.js';
import { formMarkup, type FormSettings, type Markup } from '../newsletter/markup.js';
import { secretIn } from '../newsletter/secrets.js';
import { escapeHtml } from './escape.js';

/** What `<lede-newsletter>` is told of its form. */
export type Newsletter = FormSettings & { readonly emailName?: string | undefined };

/** Where its form is sent: its own address, or that of the site around. */
export function targetOf({ action, emailName }: Newsletter, around: SiteNewsletter | undefined): SiteNewsletter | undefined {
  const own = safeUrl(unquote(action));
  return own ? { action: own, emailName } : around;
}

/** The form that it writes into the page: it works without JavaScript. */
export function formOf(newsletter: Newsletter, target: SiteNewsletter | undefined, words: FormWords): string {
  if (!target || secretIn(target.action, newsletter.hiddenValues) !== undefined) return '';
  return htmlOf(formMarkup(newsletter, target, words));
}

function htmlOf(markup: Markup): string {
  if (typeof markup === 'string') return escapeHtml(markup);
  const [tag, attributes, ...inside] = markup;
  let html = `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) html += value ? ` ${name}="${escapeHtml(value)}"` : ` ${name}`;
  return tag === 'input' ? `${html}>` : `${html}>${inside.map(htmlOf).join('')}</${tag}>`;
}
