import type { Feed } from '../model/article.js';
import { readJsonText } from './json/value.js';
import type { Found } from '../content/content.js';
import { unreadable } from './problems.js';
import { readRecords } from './records.js';

import { address, all, field, isNode, words, type Node } from './schema/values.js';
import { htmlTexts } from './story-texts.js';

const formats: Readonly<Record<string, string>> = { video: 'video', audio: 'audio', gallery: 'gallery' };

/**
 * Reads stories from WordPress's own interface: the answer to `/wp-json/wp/v2/posts?_embed`, or one post of it. Without `_embed` the answer names
 * no writers, pictures and sections. An answer that is an error becomes a problem.
 *
 * @param base - What relative addresses are resolved against.
 */
export function readWordPress(text: string, base?: string): Feed {
  return readJsonText(text, (value) => {
    if (isNode(value) && field(value, 'code') !== undefined && field(value, 'message') !== undefined) return unreadable(complaint(value));
    return readRecords(all(value).filter(isNode).map(recordOf), base);
  });
}

/** "is an answer of WordPress that says: No route was found (rest_no_route, 404)". */
function complaint(value: Node): string {
  const data = field(value, 'data');
  const details = [words(field(value, 'code')), isNode(data) && words(field(data, 'status'))].filter(Boolean).join(', ');
  return `is an answer of WordPress that says: ${words(field(value, 'message')) ?? ''} (${details})`;
}

function recordOf(post: Node): Found {
  const terms = embedded(post, 'wp:term').flatMap(all).filter(isNode);
  const namesOf = (taxonomy: string): string[] =>
    terms.filter((term) => field(term, 'taxonomy') === taxonomy).flatMap((term) => words(field(term, 'name')) ?? []);
  return {
    url: address(field(post, 'link')),
    headline: words(rendered(post, 'title')),
    articleSection: namesOf('category').find((name) => name !== 'Uncategorized'),
    ...htmlTexts(rendered(post, 'excerpt'), rendered(post, 'content')),
    author: authorsOf(post),
    datePublished: moment(post, 'date'),
    dateModified: moment(post, 'modified'),
    keywords: namesOf('post_tag'),
    inLanguage: words(field(post, 'lang')),
    image: pictureOf(embedded(post, 'wp:featuredmedia').find(isNode)) ?? pictureAside(post),
    media: formats[words(field(post, 'format')) ?? ''],
  };
}

function rendered(node: Node, name: string): string {
  const value = field(node, name);
  const html = isNode(value) ? field(value, 'rendered', 'raw') : value;
  return typeof html === 'string' ? html : '';
}

function embedded(post: Node, name: string): readonly unknown[] {
  const inside = field(post, '_embedded');
  return isNode(inside) ? all(field(inside, name)) : [];
}

/** The moment in UTC; a site's own clock says no zone. */
function moment(post: Node, name: 'date' | 'modified'): string | undefined {
  const utc = words(field(post, `${name}_gmt`));
  return utc ? `${utc}Z` : words(field(post, name));
}

/** The post's author; the guest authors of plugins are terms. */
function authorsOf(post: Node): Found[] {
  const guests = embedded(post, 'wp:term')
    .flatMap(all)
    .filter(isNode)
    .filter((term) => field(term, 'taxonomy') === 'author');
  return (guests.length ? guests : embedded(post, 'author').filter(isNode)).flatMap((author) => {
    const name = words(field(author, 'name'));
    const faces = field(author, 'avatar_urls');
    return name ? [{ name, url: address(field(author, 'link')), image: isNode(faces) ? address(field(faces, '96', '48', '24')) : undefined }] : [];
  });
}

function pictureOf(media: Node | undefined): Found | undefined {
  const url = media && address(field(media, 'source_url'));
  if (!url) return undefined;
  const details = field(media, 'media_details');
  const [width, height] = isNode(details) ? [field(details, 'width'), field(details, 'height')] : [];
  return {
    url,
    alt: words(field(media, 'alt_text')),
    caption: words(rendered(media, 'caption')),
    width,
    height,
    srcset: isNode(details) ? srcsetOf(details) : undefined,
  };
}

/** The sizes that show the same as the whole picture does: others are cut. */
function srcsetOf(details: Node): string | undefined {
  const sizes = field(details, 'sizes');
  const ratio = Number(field(details, 'width')) / Number(field(details, 'height'));
  const candidates = (isNode(sizes) ? Object.values(sizes) : []).filter(isNode).flatMap((size) => {
    const [url, width, height] = [address(field(size, 'source_url')), Number(field(size, 'width')), Number(field(size, 'height'))];
    return url && width > 0 && Math.abs(width / height / ratio - 1) < 0.02 ? [{ url, width }] : [];
  });
  const different = candidates.sort((a, b) => a.width - b.width).filter(({ width }, i) => width !== candidates[i + 1]?.width);
  return different.length > 1 ? different.map(({ url, width }) => `${url} ${String(width)}w`).join(', ') : undefined;
}

/** The picture that plugins name beside the post. */
function pictureAside(post: Node): string | undefined {
  const yoast = field(post, 'yoast_head_json');
  return address(field(post, 'jetpack_featured_media_url')) ?? (isNode(yoast) ? address(field(yoast, 'og_image')) : undefined);
}
