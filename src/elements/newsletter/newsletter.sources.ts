import type { Article } from '../../model/article.js';
import { newsletterFields } from '../../model/fields/newsletter.js';

/** Where a newsletter form finds its words. */
export const newsletterSources = {
  fields: newsletterFields,
  main: ['newsletter'] as [keyof Article],
  attributes: (host: { readonly heading?: string | undefined; readonly pitch?: string | undefined }): Readonly<Record<string, unknown>> => ({
    newsletter: { heading: host.heading, pitch: host.pitch },
  }),
} as const;
