/** All that reads HTML by meaning, as one file: only a page that has written something inside a widget fetches it. */
export { byline } from './byline.js';
export { readDom } from './dom.js';
export { figure } from './figure.js';
export { statement } from './paragraphs.js';
export { pitch } from './pitch.js';
export { listed, stories } from './stories.js';
export { takeaways } from './takeaways.js';
export { teaser } from './teaser.js';
export { terms } from './terms.js';
