import type { Article } from '../model/article.js';
import type { LinkAttributes } from '../model/link.js';
import type { Content } from './content.js';

/** What the page wrote of a link and a picture inside a widget that is no part of a story. */
export interface Written extends LinkAttributes {
  /** The words over a list. */
  readonly heading?: string | undefined;
  /** HTML's `sizes`. */
  readonly sizes?: string | undefined;
}

/**
 * The same, as far as the link and the picture that are shown are those of the content.
 *
 * @param read - The story of the content.
 * @param shown - The story that is shown.
 */
export function writtenOf(content: Content | undefined, read: Partial<Article> | undefined, shown: Partial<Article>): Written {
  if (!content) return {};
  const { sizes } = (content.html['image'] ?? {}) as Written;
  return {
    ...(read?.url !== undefined && read.url === shown.url && content.link),
    heading: content.heading,
    sizes: read?.image?.url === shown.image?.url ? sizes : undefined,
  };
}
