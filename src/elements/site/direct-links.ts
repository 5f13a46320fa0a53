import { hostOf } from '../../dom/server.js';

/** Where links may open. */
export const linkTargets = ['_self', '_blank'] as const;
export type LinkTarget = (typeof linkTargets)[number];

/** What may be said of links, as HTML's `rel` has it. */
export const linkRels = ['noopener', 'noreferrer', 'nofollow', 'sponsored', 'ugc', 'external'] as const;
export type LinkRel = (typeof linkRels)[number];

/** How links are to open. */
export interface LinkSettings {
  readonly target: LinkTarget | undefined;
  readonly rel: readonly LinkRel[] | undefined;
}

const attributes = ['target', 'rel'] as const;

/** What links said before: a setting may be taken away again. */
const before = new WeakMap<HTMLAnchorElement, readonly (string | null)[]>();
/** The events of which the outermost site has heard. */
const begun = new WeakSet<Event>();

/**
 * Lets the links of the widgets inside a site open as they are to, from the moment at which a reader follows one: no widget needs
 * to know of it. The page's own links, and those to a place on the same page, are left alone. Sites hear it from the outermost to
 * the innermost, which has the last word.
 */
export function directLinks(site: Element, settings: () => LinkSettings): void {
  const direct = (event: Event): void => {
    const link = event.composedPath().find((node): node is HTMLAnchorElement => (node as Element).localName === 'a');
    if (!link || !leadsAway(link)) return;
    if (!begun.has(event)) restore(link);
    begun.add(event);
    const { target, rel } = settings();
    if (target) link.target = target;
    if (rel) link.rel = [before.get(link)?.[1] ?? '', ...rel].join(' ').trim();
    if (link.target === '_blank') link.relList.add('noopener');
  };
  for (const type of ['click', 'auxclick', 'contextmenu']) site.addEventListener(type, direct, { capture: true });
}

function leadsAway(link: HTMLAnchorElement): boolean {
  const isOurs = hostOf(link)?.localName.startsWith('lede-');
  const [page] = location.href.split('#', 1);
  return Boolean(isOurs) && link.protocol.startsWith('http') && !(link.hash && link.href.startsWith(`${String(page)}#`));
}

function restore(link: HTMLAnchorElement): void {
  const known = before.get(link) ?? attributes.map((name) => link.getAttribute(name));
  before.set(link, known);
  attributes.forEach((name, i) => {
    const value = known[i];
    if (typeof value === 'string') link.setAttribute(name, value);
    else link.removeAttribute(name);
  });
}
