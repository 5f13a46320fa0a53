import type { Article, Fact } from '../../model/article.js';
import { factFields } from '../../model/fields/facts.js';

/** Where the panel finds its terms. */
export const didYouKnowSources = {
  fields: factFields,
  main: ['facts'] as [keyof Article],
  list: (panel: { readonly facts?: readonly Fact[] | undefined }): unknown => panel.facts,
} as const;
