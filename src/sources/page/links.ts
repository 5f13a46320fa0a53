const feedTypes = ['application/rss+xml', 'application/atom+xml', 'application/feed+json'];

// a picture's name can take the place of the document's own method
const all = <E extends Element>(selector: string): E[] => {
  const every: ParentNode['querySelectorAll'] = Reflect.get<ParentNode, 'querySelectorAll'>(Document.prototype, 'querySelectorAll');
  return [...(every.call(document, selector) as NodeListOf<E>)];
};
const canonical = (): HTMLLinkElement | undefined => all<HTMLLinkElement>('link[rel~="canonical" i][href]')[0];

/** The address of the feed that the page links to: its first one that is not of comments. */
export function linkedFeed(): string | undefined {
  const links = all<HTMLLinkElement>('link[rel~="alternate" i][href]');
  return links.find(({ type, href }) => feedTypes.includes(type) && !/\/comments?\//.test(href))?.href;
}

/** The address under which the page itself wants to be known, else that at which it is. */
export function ownAddress(): string {
  return canonical()?.href ?? location.href;
}

/** Does its address tell which story the page is? Without one of its choice, its data may know better. */
export function namesItself(): boolean {
  return Boolean(canonical()) || !all('script[type="application/ld+json"]').length;
}
