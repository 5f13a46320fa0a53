import type { LitElement } from 'lit';
import { consume } from '../context/consume.js';
import { siteContext } from '../context/site.js';
import { hostOf } from '../dom/host.js';
import { stateOf } from '../dom/restore-card.js';
import { languageTag } from '../i18n/registry.js';
import { freshness, readMoment, relativeDate } from '../model/dates.js';
import { isEnglish } from '../model/english.js';
import { everyMinute } from './clock.js';
import { nearestLang, onLang } from './locale.js';
import { isInSite } from './site.js';

/**
 * Keeps finished HTML in the language in which its server wrote it, and its links as the site around says.
 *
 * @param renew - Renders it anew, where the page speaks another language, or the site says another thing.
 * @param leave - What else is to be taken back.
 * @returns Takes it back.
 */
export function keepCurrent(element: LitElement, renew: () => void, leave?: () => void): () => void {
  const check = (): void => {
    if (isInOtherLanguage(element)) renew();
  };
  check();
  const forget = onLang(check);
  const leaveSite = isInSite(element) ? followSite(element, renew) : undefined;
  return () => {
    forget();
    leaveSite?.();
    leave?.();
  };
}

/** What its server knew of the site around stands in its state. */
function followSite(element: LitElement, renew: () => void): () => void {
  const known = JSON.stringify(stateOf(element)['site'] ?? {});
  return consume(
    element,
    siteContext,
    (settings) => {
      // a whole story has a form too
      if (JSON.stringify((element.localName === 'lede-article' ? settings : settings?.link) ?? {}) !== known) renew();
    },
    'lede-site',
  );
}

/** A server knows of no page: there the widgets around tell the language. */
export function isInOtherLanguage(element: LitElement): boolean {
  let speaker: Element | null = null;
  for (let node: Element | undefined = element; node && !speaker; node = hostOf(node)) speaker = node.closest('[lang]:not([lang=""])');
  if (!speaker || speaker.localName.startsWith('lede-')) return false;
  const around = element.closest(':is(lede-article, lede-feed, lede-related, lede-site)[lang]');
  const [spoken, written] = [nearestLang(element), languageTag(around?.getAttribute('lang') ?? 'en')];
  return spoken !== written && !(isEnglish(spoken) && isEnglish(written));
}

const day = 86_400_000;

/**
 * Tells of a moment how long ago it is, as long as it is fresh.
 *
 * @param most - Milliseconds after which the date is told again.
 * @returns Takes it back; nothing where there is nothing to tell.
 */
export function tellTime(time: HTMLTimeElement | null, element: Element, most: number = 7 * day): (() => void) | undefined {
  const moment = readMoment(time?.dateTime);
  if (!time || !moment || Date.now() - moment.at >= most) return undefined;
  const written = time.textContent;
  const tell = (): void => {
    const now = Date.now();
    const words = (now - moment.at < most ? relativeDate(moment, now, nearestLang(element)) : undefined) ?? written;
    if (time.textContent !== words) time.textContent = words;
  };
  tell();
  return everyMinute(tell);
}

/** Is one of these moments within the last hour, by the reader's clock? */
export const isFresh = (...dates: unknown[]): boolean => dates.some((date) => freshness({ published: readMoment(date)! }, Date.now()) !== undefined);
