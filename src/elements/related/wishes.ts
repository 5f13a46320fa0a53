import { warn } from '#warn';
import { isOn } from '../../model/attributes.js';
import type { Wishes } from './choice.js';
import type { Code } from './fetch-code.js';

/** What the attributes of a rail say of its choice. */
export type WishesTold = Readonly<Record<'limit' | 'min' | 'maxAge' | 'allowRepeats' | 'skipLinked', unknown>>;

/** The same, read: what cannot be used is told to the developer, and is the default. */
export function wishesOf(
  rail: WishesTold,
  { looseDays, looseNumber }: Pick<Code, 'looseDays' | 'looseNumber'>,
): Pick<Wishes, 'limit' | 'min' | 'maxAge' | 'allowRepeats' | 'skipLinked'> {
  const { limit, min, maxAge, allowRepeats, skipLinked } = rail;
  const told = (message: string, value: unknown, found: number | undefined, least: number, most = Infinity): number | undefined => {
    if (found !== undefined && found >= least && found <= most) return found;
    if (value) warn(message, rail, value);
    return undefined;
  };
  return {
    limit: Math.floor(told('limit is not a number from 1 to 24', limit, looseNumber(limit), 1, 24) ?? 8),
    min: told('min is not a number from 1', min, looseNumber(min), 1) ?? 1,
    maxAge: told('max-age is not a number of days', maxAge, looseDays(maxAge), 0) ?? 0,
    allowRepeats: isOn(allowRepeats),
    skipLinked: placesOf(skipLinked),
  };
}

/** The places whose links count, as a selector: as an attribute alone means the whole page. */
function placesOf(value: unknown): string | undefined {
  if (value !== true && typeof value !== 'string') return undefined;
  const text = String(value).trim();
  if (text === 'false') return undefined;
  return ['', 'true', 'skip-linked'].includes(text) ? '*' : text;
}
