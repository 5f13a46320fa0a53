import { createContext, type Context } from '@lit/context';
import type { Article } from '../model/article.js';

/** The story around a widget, as `<lede-article>` gives it. All copies of this major version on a page share the key. */
export const storyContext: Context<symbol, Article | undefined> = createContext<Article | undefined, symbol>(Symbol.for('lede-story-0'));
