import type { Article } from '../model/article.js';
import type { Written } from '../templates/view.js';
import type { Content } from './content.js';

/**
 * How the page wrote the link and the picture inside a widget, as far as they are those that are shown.
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
