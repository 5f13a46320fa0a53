import { fill } from '../../i18n/registry.js';
import type { NoticeWords } from '../../i18n/words.js';
import type { Article } from '../../model/article.js';
import { unquote } from '../../model/attributes.js';
import { safeEmail } from '../../model/email.js';

/** Whom a report is sent to, and the address that writes it. */
export interface Report {
  readonly email: string;
  /** `mailto:` with subject and text. */
  readonly address: string;
}

/**
 * A `mailto:` address with subject and text filled in (RFC 6068).
 *
 * @param siteEmail - The site's own address, where the story names none.
 * @param page - The whole address of the story, or of the page that it stands in.
 * @returns `undefined` where there is nobody to write to.
 */
export function reportOf(
  { headline = '', submission }: Partial<Article>,
  siteEmail: unknown,
  page: string | undefined,
  words: NoticeWords,
): Report | undefined {
  const email = submission?.reportEmail ?? emailOf(siteEmail);
  if (!email) return undefined;
  const reference = submission?.reference;
  const lines = [fill(words.reportStory, { headline }), page, reference && fill(words.reportReference, { reference }), '', words.reportReason, ''];
  const body = lines.filter((line) => line !== undefined).join('\r\n');
  const address = `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(fill(words.reportSubject, { headline }))}&body=${encodeURIComponent(body)}`;
  return { email, address };
}

/** A script may have set anything. */
function emailOf(value: unknown): string | undefined {
  const text = unquote(value);
  return typeof text === 'string' ? safeEmail(text.trim()) : undefined;
}
