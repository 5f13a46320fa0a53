/** A record as it is read back, still to be normalised. */
export type Read = Record<string, unknown>;

const nonEmpty = (value: string | null | undefined): string | undefined => (value === '' ? undefined : (value ?? undefined));

export const find = (root: ParentNode, part: string): HTMLElement | undefined => root.querySelector<HTMLElement>(`[part~="${part}"]`) ?? undefined;
export const text = (element: Element | undefined): string | undefined => nonEmpty(element?.textContent.trim());
export const address = (link: Element | undefined): string | undefined => link?.getAttribute('href') ?? undefined;
export const time = (element: Element | null | undefined): string | undefined => element?.getAttribute('datetime') ?? undefined;

export function pictureOf(root: ParentNode): Read | undefined {
  const image = find(root, 'image');
  if (!image) return undefined;
  const of = (name: string): string | undefined => image.getAttribute(name) ?? undefined;
  return { url: of('src'), alt: of('alt'), srcset: of('srcset'), width: of('width'), height: of('height') };
}

export const langOf = (element: Element | null | undefined): string | undefined => element?.getAttribute('lang') ?? undefined;

/** Names as they were read: what looks like a "By" in them is none. */
const namesOf = (names: readonly unknown[]): unknown => names.flatMap((name) => (typeof name === 'string' ? { name } : (name ?? [])));

/** The story of a card. */
export function cardOf(root: ParentNode, state: Read): Read {
  const shown = time(find(root, 'time'));
  // of one that was updated, the state knows when it was published
  const dates = state['datePublished'] === undefined ? { datePublished: shown } : { dateModified: shown };
  return {
    url: address(find(root, 'link')),
    headline: text(find(root, 'headline')),
    articleSection: text(find(root, 'kicker')),
    abstract: text(find(root, 'standfirst')),
    author: namesOf([text(find(root, 'byline'))]),
    image: pictureOf(root),
    inLanguage: langOf(find(root, 'card')),
    ...dates,
  };
}

/** What does not stand in the parts of a widget, as its server wrote it. */
export function stateOf(widget: Element): Read {
  try {
    const state: unknown = JSON.parse(nonEmpty(widget.getAttribute('data-ssr')) ?? '{}');
    return typeof state === 'object' && state !== null ? (state as Read) : {};
  } catch {
    // nothing of ours writes such JSON
    return {};
  }
}

/** A picture is told by both. */
export function withState(record: Read, state: Read): Read {
  const image = { ...(record['image'] as Read | undefined), ...(state['image'] as Read | undefined) };
  const author = state['author'] as readonly unknown[] | undefined;
  return { ...record, ...state, ...(author && { author: namesOf(author) }), ...(Object.keys(image).length && { image }) };
}
