import { define } from '../../dom/define.js';
import { LedeSite } from './site.js';

export { LedeSite };

define('lede-site', LedeSite);
