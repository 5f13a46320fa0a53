import type { Maker, Takeaway } from '../../model/article.js';
import { takeawayFields } from '../../model/fields/takeaways.js';
import type { Sources } from '../../model/fields/sources.js';

/** What the takeaways are told of their story, by a list and by attributes. */
export interface TakeawaysAttributes {
  readonly takeaways?: readonly (string | Takeaway)[] | undefined;
  readonly madeBy?: Maker | undefined;
  readonly checkedBy?: string | undefined;
  readonly checkedAt?: string | undefined;
  readonly modified?: string | undefined;
}

/** Where the takeaways find their story. */
export const takeawaysSources: Sources<TakeawaysAttributes> = {
  fields: takeawayFields,
  main: ['takeaways'],
  list: (panel) => panel.takeaways,
  attributes: (panel) => ({
    dateModified: panel.modified,
    review: { madeBy: panel.madeBy, checkedBy: panel.checkedBy, checkedAt: panel.checkedAt },
  }),
};
