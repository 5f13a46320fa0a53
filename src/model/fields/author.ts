import type { Author } from '../article.js';
import { image, link, list, object, text, type Kind } from '../kinds.js';

/** The widget says "By" itself, in the page's language. */
const by = /^\s*(?:by|von|par|por|di|door|av|af)(?:\s*:\s*|\s+)(?=\p{Lu})/iu;
/** In the field of a name others than the first are first names and nobiliary particles: Di Zhang, Von Trapp. */
const english = /^\s*by(?:\s*:\s*|\s+)(?=\p{Lu})/iu;

const name: Kind<string> = (value, path, reading) => text(typeof value === 'string' ? value.replace(english, '') : value, path, reading);
const author = object<Author>({ name, url: link, image }, ['name'], 'name');

/** The writers. */
export const authors: Kind<readonly Author[]> = list((value, path, reading) =>
  author(typeof value === 'string' ? value.replace(by, '') : value, path, reading),
);
