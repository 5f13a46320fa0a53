import { readMoment, relativeDate } from '../model/dates.js';
import { everyMinute } from './clock.js';
import { nearestLang } from './locale.js';

const day = 86_400_000;

/**
 * Tells of a moment in finished HTML how long ago it is, as long as it is fresh.
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
