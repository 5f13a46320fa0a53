import { define } from '../../dom/define.js';
import { LedeByline } from './byline.js';

export { LedeByline };

define('lede-byline', LedeByline);
