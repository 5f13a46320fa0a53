const feedTypes = ['application/rss+xml', 'application/atom+xml', 'application/feed+json'];

// a picture's name can take the place of the document's own method
const all = <E extends Element>(selector: string): E[] => {
  const every: ParentNode['querySelectorAll'] = Reflect.get<ParentNode, 'querySelectorAll'>(Document.prototype, 'querySelectorAll');
  return [...(every.call(document, selector) as NodeListOf<E>)];
};
const canonical = (): HTMLLinkElement | undefined => all<HTMLLinkElement>('link[rel~="canonical" i][href]')[0];
const meta = (name: string): string | undefined => all<HTMLMetaElement>(`meta[property="${name}" i][content], meta[name="${name}" i][content]`)[0]?.content;
/** The page's JSON-LD; slashes may be escaped in it. */
const jsonLd = (): string[] => all('script[type^="application/ld+json" i]').map(({ textContent }) => textContent.replaceAll('\\/', '/'));

/** The address of the feed that the page links to: its first one of this very origin that is not of comments. Nobody has asked for another host. */
export function linkedFeed(): string | undefined {
  const links = all<HTMLLinkElement>('link[rel~="alternate" i][href]');
  return links.find(({ type, href }) => feedTypes.includes(type) && new URL(href).origin === location.origin && !/\/comments?\//.test(href))?.href;
}

/** The address under which the page itself wants to be known, else that at which it is. */
export function ownAddress(): string {
  return canonical()?.href ?? location.href;
}

/** By what the page is known to everybody: its addresses, and its headlines. */
export function ownNames(): { readonly url: string; readonly headline: string }[] {
  const url = ownAddress();
  // in short, and in other languages
  const more = all<HTMLLinkElement>('link[rel~="shortlink" i][href], link[rel~="alternate" i][hreflang][href]').map(({ href }) => href);
  const others = [location.href, meta('og:url') ?? '', ...more].filter((address) => URL.canParse(address, url));
  const headlines = [meta('og:title') ?? '', all('h1:not(lede-related *)')[0]?.textContent ?? ''];
  return [...others.map((address) => ({ url: new URL(address, url).href, headline: '' })), ...headlines.map((headline) => ({ url, headline }))];
}

/** What the site calls itself. */
export function siteName(): string | undefined {
  return meta('og:site_name') ?? meta('application-name');
}

/** Do its links and its headings tell which story the page is? Its data may know it under another address, and tell what none of them says. */
export function namesItself(): boolean {
  const known = canonical()?.getAttribute('href');
  return jsonLd().every((text) => Boolean(known) && (!/article|posting/i.test(text) || text.includes(known!)));
}

/** Do the page's data list stories? */
export function listsStories(): boolean {
  return jsonLd().some((text) => /\bItemList\b/i.test(text));
}

/**
 * Where the plain links of the page lead, without those inside rails.
 *
 * @param places - A selector of the elements to look in.
 */
export function linkedAddresses(places: string): string[] {
  const links = all<HTMLAnchorElement>('a[href]:not(lede-related *, lede-feed > :is(ul, ol) *)');
  return links.filter((link) => link.closest(places)).map(({ href }) => href);
}
