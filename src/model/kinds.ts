import { readMoment } from './dates.js';
import { simple, type Kind } from './kind.js';
import { safeUrl, type UrlUse } from './url.js';

// a widget that reads no dates and no addresses does without what follows here
export * from './kind.js';

const address = (use: UrlUse): Kind<string> => simple('a web address', (value, base) => safeUrl(value, base, use));
/** An address to follow. */
export const link: Kind<string> = address('link');
/** The address of a picture. */
export const image: Kind<string> = address('image');

/** An ISO 8601 date, or date and time. */
export const date: Kind<string> = simple('an ISO 8601 date', (value) => readMoment(value)?.iso);

/** A number above zero, rounded; digits in a string will do. */
export const count: Kind<number> = simple('a number above zero', (value) => {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && number > 0 && number < 1e9 ? Math.max(1, Math.round(number)) : undefined;
});

/** True or false. */
export const flag: Kind<boolean> = simple('true or false', (value) => (typeof value === 'boolean' ? value : undefined));

/** A BCP 47 language tag. */
export const language: Kind<string> = simple('a language tag', (value) => {
  try {
    return typeof value === 'string' ? Intl.getCanonicalLocales(value.replaceAll('_', '-'))[0] : undefined;
  } catch {
    return undefined;
  }
});

/** One of a few words. */
export const oneOf = <W extends string>(words: readonly W[]): Kind<W> => simple(`one of ${words.join(', ')}`, (value) => words.find((word) => word === value));
