import { define } from '../../dom/define.js';
import { LedeNotice } from './notice.js';

export { LedeNotice };

define('lede-notice', LedeNotice);
