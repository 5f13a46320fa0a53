import type { Article, Maker, Takeaway } from '../../model/article.js';
import { takeawayFields } from '../../model/fields/takeaways.js';

/** What the attributes of the takeaways tell of their story. */
export interface TakeawaysAttributes {
  readonly madeBy?: Maker | undefined;
  readonly checkedBy?: string | undefined;
  readonly checkedAt?: string | undefined;
  readonly modified?: string | undefined;
}

/** Where the takeaways find their story. */
export const takeawaysSources = {
  fields: takeawayFields,
  main: ['takeaways'] as [keyof Article],
  list: (panel: { readonly takeaways?: readonly (string | Takeaway)[] | undefined }): unknown => panel.takeaways,
  attributes: (panel: TakeawaysAttributes): Readonly<Record<string, unknown>> => ({
    dateModified: panel.modified,
    review: { madeBy: panel.madeBy, checkedBy: panel.checkedBy, checkedAt: panel.checkedAt },
  }),
} as const;
