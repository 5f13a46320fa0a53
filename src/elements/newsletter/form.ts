import type { NewsletterWords } from '../../i18n/words.js';

/** An empty form with one labelled email field and a button. */
export function writeForm(): HTMLFormElement {
  const form = document.createElement('form');
  const label = document.createElement('label');
  const field = document.createElement('input');
  const button = document.createElement('button');
  form.method = 'post';
  field.type = 'email';
  field.required = true;
  field.autocomplete = 'email';
  button.type = 'submit';
  label.append(document.createElement('span'), field);
  form.append(label, button);
  return form;
}

/** Gives a form of ours its address, its field's name and the words of the page's language. */
export function labelForm(form: HTMLFormElement, action: string, emailName: string, words: NewsletterWords): void {
  form.setAttribute('action', action);
  form.querySelector('input')?.setAttribute('name', emailName);
  const texts = [
    [form.querySelector('span'), words.email],
    [form.querySelector('button'), words.subscribe],
  ] as const;
  for (const [node, text] of texts) if (node && node.textContent !== text) node.textContent = text;
}
