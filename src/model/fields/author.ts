import type { Author } from '../article.js';
import { image, link, list, object, text, type Kind } from '../kinds.js';

/** The writers. */
export const authors: Kind<readonly Author[]> = list(object<Author>({ name: text, url: link, image }, ['name'], 'name'));
