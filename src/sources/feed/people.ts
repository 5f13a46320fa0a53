import type { Author } from '../../model/article.js';
import { plainLine } from '../markup/html-text.js';
import { childrenOf, textOf, type MarkupElement } from '../markup/element.js';

/** The writers that an element names: "desk@post.example (Harbour Desk)", Atom's `<name>`, or the name alone. */
export function peopleIn(element: MarkupElement, names: readonly string[]): Author[] {
  for (const name of names) {
    const people = childrenOf(element, name).flatMap((child) => person(child) ?? []);
    if (people.length) return people;
  }
  return [];
}

function person(element: MarkupElement): Author | undefined {
  const part = (name: string): string => childrenOf(element, name).map(textOf).join(' ');
  const written = plainLine(part('name') || part('rdf:description') || textOf(element));
  const name = nameIn(written);
  const url = (part('uri') || part('url')).trim();
  return name ? { name, ...(url && { url }) } : undefined;
}

/** A mail address is no name. */
export function nameIn(text: string): string {
  const bracketed = /@\S+\s*\((.*)\)$/.exec(text)?.[1] ?? text;
  return bracketed
    .replace(/[<("]*[\w.+-]+@[\w.-]+[>)"]*/g, '')
    .replace(/^by\s+/i, '')
    .replace(/^[\s,()<>"-]+|[\s,(<>"-]+$/g, '');
}
