import { numberOf, plainOf, wordOf } from './attributes.js';
import { readMoment } from './dates.js';
import { looseReaders } from './lenient.js';
import type { Field } from './loose/words.js';
import { simple, type Kind } from './kind.js';
import { safeUrl, type UrlUse } from './url.js';

// a widget that reads no dates and no addresses does without what follows here
export * from './kind.js';

const address = (use: UrlUse): Kind<string> => simple('a web address', (value, base) => safeUrl(value, base, use));
/** An address to follow. */
export const link: Kind<string> = address('link');
/** The address of a picture. */
export const image: Kind<string> = address('image');

/** An ISO 8601 date, or date and time; other forms become one. */
export const date: Kind<string> = simple('an ISO 8601 date', (value) => readMoment(value)?.iso ?? looseReaders()?.looseDate?.(value));

const whole = (read: (value: unknown) => number | undefined): Kind<number> =>
  simple('a number above zero', (value) => {
    const number = read(value);
    return number !== undefined && number > 0 && number < 1e9 ? Math.max(1, Math.round(number)) : undefined;
  });

/** A number above zero, rounded; digits in a string will do. */
export const count: Kind<number> = whole((value) => (typeof value === 'string' ? Number(value) : typeof value === 'number' ? value : undefined));

/** Pixels: 600, "600", "600px". */
export const pixels: Kind<number> = whole((value) => numberOf(value) ?? looseReaders()?.looseNumber?.(value));
/** Whole minutes: 2, "2 min", "PT2M". */
export const minutes: Kind<number> = whole((value) => (/^\d+\s*(?:m\p{L}*)?$/u.test(plainOf(value)) ? numberOf(value) : looseReaders()?.looseMinutes?.(value)));

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

/**
 * One of a few words, however it is written.
 *
 * @param field - Whose synonyms may stand for them.
 * @param cautious - The word for what cannot be read, where to say nothing would mislead a reader.
 */
export const oneOf =
  <W extends string>(words: readonly W[], field?: Field, cautious?: W): Kind<W> =>
  (value, path, { problems }) => {
    const found = wordOf(value, words) ?? (field && (looseReaders()?.looseWord?.(field, value) as W | undefined));
    if (found) return found;
    problems.push({ path, message: `is not one of ${words.join(', ')}: ${cautious ? `read as ${cautious}` : 'dropped'}` });
    return cautious;
  };
