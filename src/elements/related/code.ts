/** What a rail fetches when it has stories, as one file: it shares no state with the other files of the CDN. */
export { Choice } from './choice.js';
export { RailController } from './rail.js';
