import { createContext, type Context } from '@lit/context';
import type { Article } from '../model/article.js';

/**
 * The stories from which a rail may choose: `undefined` while they are on their way, an empty list where there are none. All
 * copies of this major version on a page share the key.
 */
export const storiesContext: Context<symbol, readonly Article[] | undefined> = createContext<readonly Article[] | undefined, symbol>(
  Symbol.for('lede-stories-0'),
);
