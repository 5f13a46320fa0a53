import frameworks from './frameworks.mjs';
import libraries from './libraries.mjs';
import limits from './limits.mjs';
import lit from './lit.mjs';
import ours from './ours.mjs';

/**
 * Everyone who takes part. A contender has a `name`, a `label` and a `mode`: `static` (HTML alone), `tags` (HTML and a script that
 * upgrades it), `mount` (a script makes the cards of JSON), `hydrate` (HTML, JSON and a script that joins them).
 * What it shows: `card(story)` or `body(list)`. What it loads: `code` (bundled), `client` (a file of clients/ that does what the
 * driver would do otherwise: mount, hydrate, ready, update), `head` (as it stands), `styles` (files of packages), `css`; `shadow`
 * where the page's card styles are not wanted. Ready is when all of `tag` have rendered. `missing` tells why it cannot take part.
 */
export const all = [...limits, ...lit, ...frameworks, ...libraries, ...ours];
