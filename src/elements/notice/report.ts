import { onServer } from '../../dom/server.js';
import { fill } from '../../i18n/registry.js';
import type { NoticeWords } from '../../i18n/words.js';
import type { Article } from '../../model/article.js';
import { safeEmail } from '../../model/url.js';

/**
 * A `mailto:` address with subject and text filled in (RFC 6068).
 *
 * @param siteEmail - The site's own address, where the story names none.
 * @returns `undefined` where there is nobody to write to.
 */
export function reportAddress({ headline = '', url, submission }: Partial<Article>, siteEmail: string | undefined, words: NoticeWords): string | undefined {
  const email = submission?.reportEmail ?? (siteEmail && safeEmail(siteEmail));
  if (!email) return undefined;
  const reference = submission?.reference;
  const lines = [fill(words.reportStory, { headline }), address(url), reference && fill(words.reportReference, { reference }), '', words.reportReason, ''];
  const body = lines.filter((line) => line !== undefined).join('\r\n');
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(fill(words.reportSubject, { headline }))}&body=${encodeURIComponent(body)}`;
}

/** The story's whole address; the page's own where it has none. */
function address(url: string | undefined): string | undefined {
  if (onServer) return url;
  return url ? new URL(url, document.baseURI).href : location.href;
}

/** Whom a `mailto:` address writes to. */
export function emailOf(address: string): string {
  return decodeURIComponent(address.slice('mailto:'.length, address.indexOf('?')));
}
