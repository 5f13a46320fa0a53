import { define } from '../../dom/define.js';
import { LedeDidYouKnow } from './did-you-know.js';

export { LedeDidYouKnow };
export type { FactLayout } from './did-you-know.js';

define('lede-did-you-know', LedeDidYouKnow);
