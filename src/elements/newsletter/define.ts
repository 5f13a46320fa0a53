import { define } from '../../dom/define.js';
import { LedeNewsletter } from './newsletter.js';

export { LedeNewsletter };

define('lede-newsletter', LedeNewsletter);
