import { html, type TemplateResult } from 'lit';
import { absoluteDate, relativeDate, type DateForm, type Moment } from '../model/dates.js';

/**
 * A moment as `<time>`, with the whole date as its tooltip.
 *
 * @param now - The reader's clock, where a fresh moment may be told as "2 hr. ago".
 */
export function dateTemplate(moment: Moment, lang: string, form: DateForm, now?: number): TemplateResult {
  const relative = now === undefined ? undefined : relativeDate(moment, now, lang);
  const words = relative ?? absoluteDate(moment, lang, form);
  // a card has its tooltip made when a pointer asks for it: a page may hold a thousand
  if (form === 'day') return html`<time part="time" datetime=${moment.iso}>${words}</time>`;
  return html`<time part="time" datetime=${moment.iso} title=${absoluteDate(moment, lang, 'full')}>${words}</time>`;
}
