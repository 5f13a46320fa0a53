import { block } from '../../content/element.js';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements of HTML that hold nothing and have no end tag. */
export const empty: ReadonlySet<string> = names('area base br col embed hr img input link meta param source track wbr');
/** Elements whose content is no markup. */
export const raw: ReadonlySet<string> = names('script style textarea title xmp iframe noembed noframes');
interface Rule {
  readonly ends: ReadonlySet<string>;
  /** Beyond one of these nothing is ended. */
  readonly within: ReadonlySet<string>;
}

const cell: Rule = { ends: names('td th'), within: names('table') };
const row: Rule = { ends: names('tr'), within: names('table') };
const paragraph: Rule = { ends: names('p'), within: names('article blockquote body button div figure li object section td th') };
/** What the start of an element ends, where that is open. */
const implied: Readonly<Record<string, readonly Rule[]>> = {
  li: [{ ends: names('li'), within: names('ul ol menu') }],
  dt: [{ ends: names('dt dd'), within: names('dl') }],
  dd: [{ ends: names('dt dd'), within: names('dl') }],
  td: [cell],
  th: [cell],
  tr: [cell, row],
  tbody: [cell, row],
  tfoot: [cell, row],
  option: [{ ends: names('option'), within: names('select') }],
  a: [{ ends: names('a'), within: block }],
  body: [{ ends: names('head'), within: names('html') }],
};

/** The element that goes around one of this name: the open one, or one around that, where the start of this one ends others. */
export function roomFor<E extends { readonly name: string; readonly parent: E | undefined }>(name: string, open: E): E {
  const own = Object.hasOwn(implied, name) ? (implied[name] ?? []) : [];
  const rules = block.has(name) ? [...own, paragraph] : own;
  let room = open;
  for (const { ends, within } of rules) {
    let at: E | undefined = room;
    while (at && !ends.has(at.name)) at = within.has(at.name) ? undefined : at.parent;
    room = at?.parent ?? room;
  }
  return room;
}
