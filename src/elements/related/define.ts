import '../card/define.js';
import { define } from '../../dom/define.js';
import { LedeRelated } from './related.js';

export { LedeRelated };
export type { RelatedLayout } from './related.js';

define('lede-related', LedeRelated);
