import { directionOf } from '../model/direction.js';
import { fill } from '../i18n/registry.js';
import { escapeHtml } from '../ssr/escape.js';
import { isEmail } from './email.js';
import { isLine } from './text.js';
import type { Spoken } from './words/find.js';

/** A mail, ready to be sent. */
export interface Mail {
  /** One address, and nothing else. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Further lines of its head. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Who sends the mails. The sender is the mailer's own affair. */
export interface Mailer {
  /** Resolves when somebody has taken the mail, rejects when nobody did. */
  send(mail: Mail): Promise<void>;
}

/** The mail's head that lets a mail program unsubscribe with one press of its own button (RFC 8058). */
export function oneClick(link: string): Readonly<Record<string, string>> {
  return { 'List-Unsubscribe': `<${link}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

/** What the mails speak of. */
export interface MailTopic {
  readonly to: string;
  /** The publication. */
  readonly name: string;
  readonly hours: number;
  readonly confirm: string;
  readonly unsubscribe: string;
}

/** The mail with the link that confirms. */
export function confirmMail({ to, name, hours, confirm, unsubscribe }: MailTopic, { lang, words }: Spoken): Mail {
  const say = (phrase: string): string => fill(phrase, { name, hours });
  const paragraphs = [say(words.mailConfirmText), confirm, say(words.mailConfirmNote)];
  return compose(to, say(words.mailConfirm), paragraphs, confirm, lang, unsubscribe);
}

/** The mail to somebody who is a subscriber already: only they learn of it. */
export function knownMail({ to, name, unsubscribe }: MailTopic, { lang, words }: Spoken): Mail {
  const say = (phrase: string): string => fill(phrase, { name });
  const paragraphs = [say(words.mailKnownText), say(words.mailKnownNote), unsubscribe];
  return compose(to, say(words.mailKnown), paragraphs, unsubscribe, lang, unsubscribe);
}

function compose(to: string, subject: string, paragraphs: readonly string[], link: string, lang: string, unsubscribe: string): Mail {
  const body = paragraphs.map((text) => `<p>${text === link ? `<a href="${escapeHtml(link)}">${escapeHtml(link)}</a>` : escapeHtml(text)}</p>`);
  return {
    to,
    subject,
    text: `${paragraphs.join('\n\n')}\n`,
    html: `<!doctype html>\n<html lang="${escapeHtml(lang)}" dir="${directionOf(lang) ?? 'ltr'}">\n<meta charset="utf-8">\n<title>${escapeHtml(subject)}</title>\n${body.join('\n')}\n</html>\n`,
    headers: { ...oneClick(unsubscribe), 'Auto-Submitted': 'auto-generated' },
  };
}

/**
 * The last look before a mail goes out: whatever came before, nothing may add a line to its head, or a reader to its readers.
 *
 * @throws A `TypeError`, without the mail in it.
 */
export function refuseInjection({ to, subject, headers }: Mail): void {
  if (!isEmail(to)) throw new TypeError('a mail goes to one address');
  for (const text of [subject, ...Object.values(headers)]) if (!isLine(text)) throw new TypeError('a control character in the head of a mail');
  for (const name of Object.keys(headers)) if (!/^[\w-]{1,76}$/.test(name)) throw new TypeError('a wrong name in the head of a mail');
}
