import type { Fact } from '../../model/article.js';
import { factFields } from '../../model/fields/facts.js';
import type { Sources } from '../../model/fields/sources.js';

/** Where the panel finds its terms. */
export const didYouKnowSources: Sources<{ readonly facts?: readonly Fact[] | undefined }> = {
  fields: factFields,
  main: ['facts'],
  list: (panel) => panel.facts,
};
