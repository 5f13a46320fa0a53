import { writersOf } from '../../content/writers.js';
import type { Author } from '../../model/article.js';
import { plainLine } from '../markup/html-text.js';
import { childrenOf, textOf, type MarkupElement } from '../markup/element.js';

/** The writers that an element names: "desk@post.example (Harbour Desk)", Atom's `<name>`, or the names alone. */
export function peopleIn(element: MarkupElement, names: readonly string[]): Author[] {
  for (const name of names) {
    const people = childrenOf(element, name).flatMap(person);
    if (people.length) return people;
  }
  return [];
}

function person(element: MarkupElement): Author[] {
  const part = (name: string): string => childrenOf(element, name).map(textOf).join(' ');
  const written = plainLine(part('name') || part('rdf:description') || textOf(element));
  const name = nameIn(written);
  const url = (part('uri') || part('url')).trim();
  const writers = writersOf(name);
  const people = writers.length > 1 || !name ? writers : [{ name: writers[0]?.name ?? name }];
  return people.length === 1 && url ? people.map((one) => ({ ...one, url })) : people;
}

/** A mail address is no name. */
export function nameIn(text: string): string {
  const bracketed = /@\S+\s*\((.*)\)$/.exec(text)?.[1] ?? text;
  return bracketed
    .replace(/[<("]*[\w.+-]+@[\w.-]+[>)"]*/g, '')
    .replace(/\(?mailto:[^\s)]*\)?/i, '')
    .replace(/^by\s+/i, '')
    .replace(/^[\s,()<>"-]+|[\s,(<>"-]+$/g, '');
}
