import type { SignupWords } from '../../i18n/words.js';
import type { Field } from './fields.js';

const notes = new WeakMap<Field, HTMLElement>();

/** A name for a note, that no other element of any page has. */
const newId = (): string => `lede-${[...crypto.getRandomValues(new Uint32Array(2))].map((number) => number.toString(36)).join('-')}`;

const idsOf = (field: Field): string[] => (field.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);

function note(field: Field, kind: 'error' | 'hint', ...inside: (string | Node)[]): void {
  forgive(field);
  const element = document.createElement('p');
  element.setAttribute('data-lede-note', kind);
  element.id = newId();
  element.append(...inside);
  // under the label that the field stands in
  (field.closest('label') ?? field).after(element);
  notes.set(field, element);
  field.setAttribute('aria-describedby', [...idsOf(field), element.id].join(' '));
}

/** Says what is wrong with a field, under it, with a mark and a word. */
export function explain(field: Field, text: string, words: SignupWords): void {
  const mark = document.createElement('span');
  mark.setAttribute('aria-hidden', 'true');
  mark.textContent = '!';
  const word = document.createElement('strong');
  word.textContent = words.error;
  note(field, 'error', mark, ' ', word, ` ${text}`);
  field.setAttribute('aria-invalid', 'true');
}

/** Asks whether another address was meant; the reader may press the answer, or go on. */
export function suggest(field: HTMLInputElement, address: string, question: string): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = question;
  button.addEventListener('click', () => {
    forgive(field);
    field.value = address;
    field.focus();
  });
  note(field, 'hint', button);
  notes.get(field)?.setAttribute('role', 'status');
}

/** Takes back what was said of a field. */
export function forgive(field: Field): void {
  const element = notes.get(field);
  if (!element) return;
  const others = idsOf(field).filter((id) => id !== element.id);
  if (others.length) field.setAttribute('aria-describedby', others.join(' '));
  else field.removeAttribute('aria-describedby');
  field.removeAttribute('aria-invalid');
  element.remove();
  notes.delete(field);
}
