/** Registers every element. */
export { LedeArticle } from './elements/article/define.js';
export { LedeByline } from './elements/byline/define.js';
export { LedeCard } from './elements/card/define.js';
export { LedeDidYouKnow } from './elements/did-you-know/define.js';
export { LedeFeed } from './elements/feed/define.js';
export { LedeFigure } from './elements/figure/define.js';
export { LedeNewsletter } from './elements/newsletter/define.js';
export { LedeNotice } from './elements/notice/define.js';
export { LedeRelated } from './elements/related/define.js';
export { LedeSite } from './elements/site/define.js';
export { LedeTakeaways } from './elements/takeaways/define.js';
