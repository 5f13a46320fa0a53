import type { Article } from '../model/article.js';
import { fold } from './words.js';

/** The section and the keywords of a story, from own fields only. */
function subjectsOf(story: unknown): string[] {
  try {
    if (typeof story !== 'object' || story === null) return [];
    const own = (name: keyof Article): unknown => (Object.hasOwn(story, name) ? (story as Article)[name] : undefined);
    const keywords = own('keywords');
    return [own('articleSection'), ...(Array.isArray(keywords) ? (keywords as unknown[]) : [])].flatMap((subject) =>
      typeof subject === 'string' && subject.trim() ? subject.trim() : [],
    );
  } catch {
    // foreign data may be alive, and throw
    return [];
  }
}

const compared = (subject: string): string => fold(subject).toLowerCase();

/**
 * What two stories are both about, in the words of the second: its section where the first has it as section or keyword, else
 * the first such of its keywords. Text for "More on trade".
 *
 * @returns `undefined` where they share none: then there is nothing true to say.
 */
export function sharedSubject(current: Partial<Article> | undefined, story: Article): string | undefined {
  const said = new Set(subjectsOf(current).map(compared));
  return subjectsOf(story).find((subject) => said.has(compared(subject)));
}
