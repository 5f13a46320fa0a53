import { html, type TemplateResult } from 'lit';
import { warn } from '#warn';
import { numberOf } from '../model/attributes.js';

/** The levels of HTML's headings. Only a whole story may be the first heading of its page. */
export const headingLevels = [1, 2, 3, 4, 5, 6] as const;
export type HeadingLevel = (typeof headingLevels)[number];

/** A level from an attribute, `highest` (2) to 6; anything else is the default. */
export function headingLevel(value: unknown, fallback: HeadingLevel, highest: HeadingLevel = 2): HeadingLevel {
  return headingLevels.find((level) => level >= highest && level === numberOf(value)) ?? fallback;
}

/** The level that a widget is told: "2", "h2", "level 2". What is none is told to the developer, and is the default. */
export function levelOf(host: { readonly headingLevel: unknown }, fallback: HeadingLevel, highest: HeadingLevel = 2): HeadingLevel {
  const { headingLevel: value } = host;
  if (value === undefined) return fallback;
  const level = headingLevel(value, fallback, highest);
  if (value && level !== numberOf(value)) warn(`heading-level is not ${String(highest)} to 6: read as ${String(fallback)}`, host, value);
  return level;
}

/** A heading of a level that is known only at run time; `name` is its part and its class. */
export function heading(level: HeadingLevel, name: string, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part=${name} class=${name} dir="auto">${content}</h1>`;
    case 2:
      return html`<h2 part=${name} class=${name} dir="auto">${content}</h2>`;
    case 3:
      return html`<h3 part=${name} class=${name} dir="auto">${content}</h3>`;
    case 4:
      return html`<h4 part=${name} class=${name} dir="auto">${content}</h4>`;
    case 5:
      return html`<h5 part=${name} class=${name} dir="auto">${content}</h5>`;
    default:
      return html`<h6 part=${name} class=${name} dir="auto">${content}</h6>`;
  }
}

/** The level of the headings inside. */
export function levelBelow(level: HeadingLevel): HeadingLevel {
  return headingLevels.find((l) => l > level) ?? 6;
}
