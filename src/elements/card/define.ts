import { define } from '../../dom/define.js';
import { LedeCard } from './card.js';

export { LedeCard };
export type { CardLayout } from './card.js';

define('lede-card', LedeCard);
