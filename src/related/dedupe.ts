import type { Identity } from './identity.js';

/** What each rail of a page shows. All copies of this major version on a page share the key. */
const key: unique symbol = Symbol.for('lede-shown-0') as never;
type Page = Document & { [key]?: Map<Element, readonly Identity[]> };

function railsOf(page: Page): Map<Element, readonly Identity[]> {
  if (!page[key]) Object.defineProperty(page, key, { __proto__: null, value: new Map() } as PropertyDescriptor);
  return page[key]!;
}

/** The link to the story in the content of a card: a kicker may be a link too. */
const storyLink = (card: Element): HTMLAnchorElement | null =>
  card.querySelector<HTMLAnchorElement>(':is(h1, h2, h3, h4, h5, h6) a, a:has(h1, h2, h3, h4, h5, h6), a[rel~="bookmark"]') ?? card.querySelector('a');

/** The stories of the cards that stand in the page alone. */
function inCards(page: Document): Identity[] {
  // a picture's name can take the place of the document's own method
  const every: ParentNode['querySelectorAll'] = Reflect.get<ParentNode, 'querySelectorAll'>(Document.prototype, 'querySelectorAll');
  return [...every.call(page, 'lede-card:not(lede-related *)')].flatMap((card) => {
    const link = card.shadowRoot?.querySelector<HTMLAnchorElement>('a[part~="link"]') ?? storyLink(card);
    return link ? [{ url: link.href, headline: link.textContent }] : [];
  });
}

/** The stories that the page shows in cards and in other rails. Of two rails the first to render has the choice: that is the first in the page. */
export function shownByOthers(rail: Element): Identity[] {
  const page = rail.ownerDocument;
  return [...inCards(page), ...[...railsOf(page)].flatMap(([other, stories]) => (other === rail ? [] : stories))];
}

/** Registers what a rail shows now; nothing when it has gone. Other rails do not show these stories again. */
export function registerShown(rail: Element, stories: readonly Identity[]): void {
  const rails = railsOf(rail.ownerDocument);
  if (stories.length) rails.set(rail, stories);
  else rails.delete(rail);
}
