import { unquote } from '../../model/attributes.js';
import { badgeFields } from '../../model/fields/badges.js';
import { bylineFields } from '../../model/fields/byline.js';
import type { Sources } from '../../model/fields/sources.js';
import type { FieldTable } from '../../model/fields/table.js';

/** What the attributes of a byline tell of its story. */
export interface BylineAttributes {
  readonly author?: string | undefined;
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly minutes?: string | number | undefined;
}

const fields: FieldTable = { ...bylineFields, ...badgeFields };

/** Where a byline finds its story. */
export const bylineSources: Sources<BylineAttributes> = {
  fields,
  main: ['author', 'datePublished', 'dateModified', 'timeRequired', 'sponsor'],
  attributes: (byline) => ({
    // a framework may set anything
    author: typeof byline.author === 'string' ? byline.author.split(';').map(unquote) : byline.author,
    datePublished: byline.published,
    dateModified: byline.modified,
    timeRequired: byline.minutes,
  }),
};
