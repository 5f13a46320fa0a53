import type { SignupWords } from '../../i18n/words.js';
import { isName } from '../../newsletter/guard.js';
import { isSet, type Field } from './fields.js';

export interface Mistake {
  readonly field: Field;
  /** What is wrong, in the page's language. */
  readonly text: string;
  readonly reason: 'missing' | 'wrong';
}

const missing = (field: Field, text: string): Mistake => ({ field, text, reason: 'missing' });
const wrong = (field: Field, text: string): Mistake => ({ field, text, reason: 'wrong' });

function mistakeIn(field: Field, words: SignupWords): Mistake | undefined {
  if (isSet(field)) {
    const boxes = [...field.querySelectorAll('input')];
    return field.matches('[data-lede-newsletters]') && !boxes.some(({ checked }) => checked) ? missing(field, words.newsletterMissing) : undefined;
  }
  // a name goes into mails
  if (field.matches('[data-lede-name]') && !isName(field.value)) return wrong(field, words.nameInvalid);
  if (!field.willValidate || field.validity.valid) return undefined;
  if (!field.validity.valueMissing) return wrong(field, field.type === 'email' ? words.emailInvalid : words.fieldInvalid);
  if (field.type === 'checkbox') return missing(field, words.consentMissing);
  return missing(field, field.type === 'email' ? words.emailMissing : words.fieldMissing);
}

/** What the browser's own rules, and a few of ours, find wrong with fields; in the reader's order. */
export const mistakesIn = (fields: readonly Field[], words: SignupWords): Mistake[] => fields.flatMap((field) => mistakeIn(field, words) ?? []);
