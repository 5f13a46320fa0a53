import { define } from '../../dom/define.js';
import { LedeFigure } from './figure.js';

export { LedeFigure };

define('lede-figure', LedeFigure);
