/** What a rail fetches when it comes, as one file: it shares no state with the other files of the CDN. */
export { RelatedSources } from '../../controllers/related-sources.js';
export { Choice } from './choice.js';
export { looseDays, looseNumber } from '../../model/loose/numbers.js';
export { PlaceholderController } from './placeholder.js';
export { RailController } from './rail.js';
