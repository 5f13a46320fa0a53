import { define } from './dom/define.js';
import { LedeArticle } from './elements/article/article.js';
import { LedeByline } from './elements/byline/byline.js';
import { LedeCard } from './elements/card/card.js';
import { LedeDidYouKnow } from './elements/did-you-know/did-you-know.js';
import { LedeFeed } from './elements/feed/feed.js';
import { LedeFigure } from './elements/figure/figure.js';
import { LedeNewsletter } from './elements/newsletter/newsletter.js';
import { LedeNotice } from './elements/notice/notice.js';
import { LedeRelated } from './elements/related/related.js';
import { LedeSite } from './elements/site/site.js';
import { LedeTakeaways } from './elements/takeaways/takeaways.js';
import { ready } from './loader/ready.js';

/**
 * `cdn/lede.js`: every element in one script. The words of the page's language lie beside it and are fetched before the
 * elements are registered, so that nothing is shown in English and then changes.
 */
await ready;
// the story around others first: they ask it when they come
define('lede-article', LedeArticle);
define('lede-byline', LedeByline);
define('lede-card', LedeCard);
define('lede-did-you-know', LedeDidYouKnow);
define('lede-feed', LedeFeed);
define('lede-figure', LedeFigure);
define('lede-newsletter', LedeNewsletter);
define('lede-notice', LedeNotice);
define('lede-related', LedeRelated);
define('lede-site', LedeSite);
define('lede-takeaways', LedeTakeaways);
