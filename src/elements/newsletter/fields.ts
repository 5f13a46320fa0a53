export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLFieldSetElement;

// a form's own list of fields may be hidden by a field of that name: the host is asked

/** The fields of a form that people fill in. */
export const fieldsOf = (host: Element, form: HTMLFormElement): Field[] =>
  [...host.querySelectorAll<Field>('input, select, textarea, fieldset')].filter((field) => field.form === form && !field.closest('[data-lede-decoy]'));

/** Is it an email field, be its class that of another window? */
export const isEmail = (field: Element): field is HTMLInputElement => field.localName === 'input' && (field as HTMLInputElement).type === 'email';

/** Is it several fields as one? */
export const isSet = (field: Field): field is HTMLFieldSetElement => field.localName === 'fieldset';

/** Its email field. */
export const emailOf = (host: Element, form: HTMLFormElement): HTMLInputElement | undefined => fieldsOf(host, form).find(isEmail);

/** The fields that people never meet. */
export const decoysOf = (host: Element, form: HTMLFormElement): HTMLInputElement[] =>
  [...host.querySelectorAll<HTMLInputElement>('[data-lede-decoy] input')].filter((field) => field.closest('form') === form);

/** Takes the reader to a field; of several boxes, to the first. */
export function focusOn(field: Field): void {
  (isSet(field) ? field.querySelector('input') : field)?.focus();
}
