import type { Feed } from '../model/article.js';
import { readJsonText } from './json/value.js';
import type { Found } from '../content/content.js';
import { unreadable } from './problems.js';
import { readRecords } from './records.js';

import { address, all, field, isNode, minutesOf, words, type Node } from './schema/values.js';
import { htmlTexts } from './story-texts.js';

const access: Readonly<Record<string, string>> = { public: 'free', members: 'registered', paid: 'premium', tiers: 'premium' };

/**
 * Reads stories from Ghost's Content API: `{"posts": […]}`, best asked for with `include=authors,tags`. An answer that is an error becomes a problem.
 *
 * @param base - What relative addresses are resolved against.
 */
export function readGhost(text: string, base?: string): Feed {
  return readJsonText(text, (value) => {
    const answer = isNode(value) ? value : {};
    const errors = all(field(answer, 'errors')).filter(isNode);
    if (errors.length) return unreadable(`is an answer of Ghost that says: ${errors.flatMap((error) => words(field(error, 'message')) ?? []).join(' ')}`);
    return readRecords(
      all(field(answer, 'posts', 'pages'))
        .filter(isNode)
        .map(recordOf),
      base,
    );
  });
}

function recordOf(post: Node): Found {
  const tags = all(field(post, 'tags')).filter(isNode);
  // a name with a hash is for the editors alone
  const names = tags.filter((tag) => field(tag, 'visibility') !== 'internal').flatMap((tag) => words(field(tag, 'name')) ?? []);
  const shown = names.filter((name) => !name.startsWith('#'));
  const image = address(field(post, 'feature_image'));
  return {
    url: address(field(post, 'url')),
    headline: words(field(post, 'title')),
    articleSection: words(field(post, 'primary_tag')) ?? shown[0],
    ...htmlTexts(field(post, 'custom_excerpt', 'excerpt'), field(post, 'html')),
    author: all(field(post, 'authors', 'primary_author'))
      .filter(isNode)
      .map(writerOf),
    datePublished: words(field(post, 'published_at')),
    dateModified: words(field(post, 'updated_at')),
    timeRequired: minutesOf(field(post, 'reading_time')),
    keywords: shown,
    image: image && { url: image, alt: words(field(post, 'feature_image_alt')), caption: words(field(post, 'feature_image_caption')) },
    access: access[words(field(post, 'visibility')) ?? ''],
  };
}

function writerOf(author: Node): Found {
  return { name: words(field(author, 'name')), url: address(field(author, 'url')), image: address(field(author, 'profile_image')) };
}
