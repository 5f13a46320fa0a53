import { noChange, nothing, type TemplateResult } from 'lit';
import { PartType, type DirectiveResult, type PartInfo } from 'lit/directive.js';
import { getDirectiveClass, isTemplateResult } from 'lit/directive-helpers.js';

/** A value with its directives resolved; `undefined` for all that shows nothing. */
export function resolve(value: unknown, part: PartInfo): unknown {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null || value === nothing || value === noChange) return undefined;
  let found: unknown = value;
  for (let Directive = getDirectiveClass(found); typeof Directive === 'function'; Directive = getDirectiveClass(found)) {
    const { values } = found as DirectiveResult & { values: unknown[] };
    found = (new Directive(part) as { render: (...values: unknown[]) => unknown }).render(...values);
  }
  return found === null || found === nothing || found === noChange ? undefined : found;
}

/** A place for children. */
export const childPart: PartInfo = { type: PartType.CHILD };

export const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && isTemplateResult(value) && isMarkup((value as Partial<TemplateResult>).strings);

/** Only a script can write a template: JSON has no list with a further field, so that nothing foreign is taken for markup. */
const isMarkup = (strings: unknown): boolean => Array.isArray(strings) && Array.isArray((strings as Partial<TemplateStringsArray>).raw);

export const isList = (value: unknown): value is Iterable<unknown> => typeof value === 'object' && value !== null && Symbol.iterator in value;

/** A value as text, as JavaScript writes it. */
export const textOf = (value: unknown): string => String(value);

/** The markup that a value comes to, with one letter for every text: enough to tell what kind of content it is. */
export function outline(value: unknown): string {
  const found = resolve(value, childPart);
  if (found === undefined || found === '') return '';
  if (isTemplate(found)) return found.strings.join('') + found.values.map(outline).join('');
  return isList(found) ? Array.from(found, outline).join('') : 'x';
}
