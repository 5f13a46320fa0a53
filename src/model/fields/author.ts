import type { Author } from '../article.js';
import { image, link, list, object, text, type Kind } from '../kinds.js';

/** The widget says "By" itself, in the page's language. */
const by = /^\s*(?:by|von|par|por|di|door|av|af)(?:\s*:\s*|\s+)(?=\p{Lu})/iu;

const name: Kind<string> = (value, path, reading) => text(typeof value === 'string' ? value.replace(by, '') : value, path, reading);

/** The writers. */
export const authors: Kind<readonly Author[]> = list(object<Author>({ name, url: link, image }, ['name'], 'name'));
