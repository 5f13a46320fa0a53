import { define } from '../../dom/define.js';
import { LedeTakeaways } from './takeaways.js';

export { LedeTakeaways };

define('lede-takeaways', LedeTakeaways);
