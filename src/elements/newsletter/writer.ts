import type { FormWords } from '../../i18n/words.js';
import { formEnglish } from '../../i18n/english/signup.js';
import { secretIn } from '../../newsletter/secrets.js';
import { formMarkup, type FormSettings, type FormTarget, type Markup } from '../../newsletter/markup.js';

export { fieldStyles } from './field.styles.js';

type Tree = Exclude<Markup, string>;

/** Elements of others inside the form, and what is said beside its fields. */
const guests = '[data-lede-note], [data-lede-note] *, [slot="captcha"], [slot="captcha"] *';
/** Attributes that are not the form's own: of its states. */
const ofStates = /^(?:aria-(?:busy|invalid|describedby|disabled)|novalidate|hidden|style)$/;

// a form's fields may be named as its methods are
const { setAttribute, removeAttribute, append } = Element.prototype;

function written([tag, attributes, ...inside]: Tree): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  append.call(element, ...inside.map((child) => (typeof child === 'string' ? child : written(child))));
  return element;
}

const flat = (tree: Tree): Tree[] => [tree, ...tree.slice(2).flatMap((child) => (typeof child === 'string' ? [] : flat(child as Tree)))];

/** Makes an element of a form what it should be, where its children already are. */
function amend(element: Element, [, attributes, ...inside]: Tree): void {
  for (const { name } of [...element.attributes]) if (attributes[name] === undefined && !ofStates.test(name)) removeAttribute.call(element, name);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && element.getAttribute(name) !== value && name !== 'hidden') setAttribute.call(element, name, value);
  const texts = [...element.childNodes].filter((node): node is Text => node.nodeType === Node.TEXT_NODE);
  inside
    .filter((child) => typeof child === 'string')
    .forEach((text, i) => {
      const node = texts[i];
      if (node && node.data !== text) node.data = text;
    });
}

const valuesOf = (elements: Iterable<Element>): [string, string][] =>
  [...elements].flatMap((element) => {
    const { type, name, value } = element as HTMLInputElement;
    return element.localName === 'input' && type !== 'hidden' && type !== 'checkbox' ? [[name, value] as [string, string]] : [];
  });

/** What proves a person must stand in the form. Some look for theirs only after they have been gone for a moment. */
function moveInto(host: HTMLElement): void {
  const captchas = [...host.querySelectorAll('[slot="captcha"]')];
  for (const captcha of captchas) captcha.remove();
  if (captchas.length) setTimeout(() => host.querySelector('form[data-lede-form] > button')?.before(...captchas));
}

/**
 * Writes the form that the settings describe into an element, or makes the one that is there what they describe; what a reader
 * has typed stays.
 *
 * @param target - Where it is sent; its address has passed `safeUrl`.
 * @param words - The words of the page's language, as far as they are here.
 * @returns What keeps it from being written.
 */
export function writeForm(host: HTMLElement, settings: FormSettings, target: FormTarget, words: Partial<FormWords>): string | undefined {
  const secret = secretIn(target.action, settings.hiddenValues);
  if (secret !== undefined) {
    host.querySelector('form[data-lede-form]')?.remove();
    return `"${secret}" looks like a secret key: everybody could read it here, so there is no form`;
  }
  const tree = formMarkup(settings, target, { ...formEnglish, ...words }) as Tree;
  const present = host.querySelector('form[data-lede-form]');
  const elements = present ? [present, ...host.querySelectorAll('form[data-lede-form] *')].filter((element) => !element.matches(guests)) : [];
  const trees = flat(tree);
  if (trees.length === elements.length && trees.every(([tag], i) => tag === elements[i]!.localName)) {
    trees.forEach((one, i) => {
      amend(elements[i]!, one);
    });
    return undefined;
  }
  const form = written(tree);
  const typed = new Map(valuesOf(elements));
  if (present) present.replaceWith(form);
  else host.append(form);
  for (const field of host.querySelectorAll<HTMLInputElement>('form[data-lede-form] input:not([type="hidden"], [type="checkbox"])'))
    field.value = typed.get(field.name) ?? field.value;
  moveInto(host);
  return undefined;
}
