import { newsletterFields } from '../../model/fields/newsletter.js';
import type { Sources } from '../../model/fields/sources.js';

/** Where a newsletter form finds its words. */
export const newsletterSources: Sources<{ readonly heading?: string | undefined; readonly pitch?: string | undefined }> = {
  fields: newsletterFields,
  main: ['newsletter'],
  attributes: (host) => ({
    newsletter: { heading: host.heading, pitch: host.pitch },
  }),
};
