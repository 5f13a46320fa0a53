import '../byline/define.js';
import '../did-you-know/define.js';
import '../figure/define.js';
import '../newsletter/define.js';
import '../notice/define.js';
import '../related/define.js';
import '../takeaways/define.js';
import { define } from '../../dom/define.js';
import { LedeArticle } from './article.js';

export { LedeArticle };

define('lede-article', LedeArticle);
