/** Characters: what is shorter and has no heading is a word to readers without JavaScript, as "Loading…" or a link. */
const shortest = 200;

const words = (text: string | null | undefined): string => (text ?? '').normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * Is what stands inside a story's tag the same story, for those who have no JavaScript? Else it is the page's own, and stays in
 * sight: a tag that was never closed holds the rest of its page.
 */
export function isFallback(host: Element, { headline, url }: { readonly headline?: string | undefined; readonly url?: unknown }): boolean {
  const children = [...host.children].filter(({ localName }) => !['script', 'style', 'template'].includes(localName));
  const text = words(children.map(({ textContent }) => textContent).join(' '));
  const hasHeading = children.some((child) => child.matches('h1,h2,h3,h4,h5,h6') || child.querySelector('h1,h2,h3,h4,h5,h6'));
  const isLinked = children.some((child) =>
    [child, ...child.querySelectorAll('a[href]')].some((link) => url !== undefined && link.getAttribute('href') === url),
  );
  return isLinked || (text.length < shortest && !hasHeading) || text.includes(words(headline));
}
