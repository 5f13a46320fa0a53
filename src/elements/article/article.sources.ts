import { articleFields } from '../../model/fields/article.js';
import type { Sources } from '../../model/fields/sources.js';

/** Where a whole story is found. */
export const articleSources: Sources<unknown> = { fields: articleFields, main: ['headline'] };
