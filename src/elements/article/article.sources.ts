import type { Article } from '../../model/article.js';
import { articleFields } from '../../model/fields/article.js';

/** Where a whole story is found. */
export const articleSources = { fields: articleFields, main: ['headline'] as [keyof Article] } as const;
