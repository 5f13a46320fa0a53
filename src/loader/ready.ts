import { fetchReaders, unreadable } from '../controllers/readers.js';
import { messages } from './messages.js';

/** A widget in which the page has written something to read. */
const written = `:is(lede-byline,lede-card,lede-did-you-know,lede-feed,lede-figure,lede-newsletter,lede-notice,lede-related,lede-takeaways)>:not(${unreadable})`;

/** The code that reads content comes beside the messages, where the page has some: a widget is not shown for a moment without it. */
const readers = document.querySelector(written) ? fetchReaders().catch(() => undefined) : undefined;

/** Settles when all is here that a page needs before its widgets are registered. */
export const ready: Promise<unknown> = Promise.all([messages, readers]);
