import type { Article } from '../model/article.js';

const folded = (text: unknown): string | undefined => (typeof text === 'string' ? text.trim().toLowerCase() : undefined);

/**
 * What two stories are both about, in the words of the second: its section where that is the section of both, else the first of
 * its keywords that both have. Text for "More on trade".
 *
 * @returns `undefined` where they share neither: then there is nothing true to say.
 */
export function sharedSubject(current: Partial<Article> | undefined, story: Article): string | undefined {
  const said = [current?.articleSection, ...(current?.keywords ?? [])].map(folded);
  return [story.articleSection, ...(story.keywords ?? [])].find((subject) => folded(subject) && said.includes(folded(subject)));
}
