import { define } from '../../dom/define.js';
import { LedeFeed } from './feed.js';

export { LedeFeed };

define('lede-feed', LedeFeed);
