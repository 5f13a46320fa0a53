import { wordOf } from '../../model/attributes.js';

/** Where links may open. */
export const linkTargets = ['_self', '_blank'] as const;
export type LinkTarget = (typeof linkTargets)[number];

/** What may be said of links, as HTML's `rel` has it. */
export const linkRels = ['noopener', 'noreferrer', 'nofollow', 'sponsored', 'ugc', 'external'] as const;
export type LinkRel = (typeof linkRels)[number];

/** The words that are known among those of a `rel`; `undefined` where nothing is said. */
export function relOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  const words = value.split(/[\s,]+/).map((word) => wordOf(word, linkRels));
  return linkRels.filter((rel) => words.includes(rel)).join(' ');
}

/** What an element of Lit's lets others do only by this name. */
interface Updating extends EventTarget {
  readonly localName?: string;
  readonly isUpdatePending?: boolean;
  readonly performUpdate?: () => void;
}

/**
 * Brings the links of the widgets inside a site up to date before one is followed: settings that have just changed hold for the
 * click that comes with them. Sites hear it from the outermost to the innermost.
 */
export function updateBeforeClicks(site: EventTarget): void {
  const update = (event: Event): void => {
    for (const node of [site, ...event.composedPath()] as Updating[])
      if (node.isUpdatePending && (node === site || node.localName?.startsWith('lede-'))) node.performUpdate?.();
  };
  for (const type of ['click', 'auxclick', 'contextmenu']) site.addEventListener(type, update, { capture: true });
}
