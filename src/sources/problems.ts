import type { Feed } from '../model/article.js';

/** A feed of which nothing can be read. */
export function unreadable(message: string): Feed {
  return { articles: [], problems: [{ path: '', message }] };
}

/** A feed with one more thing that is wrong with the whole of it, if there is any. */
export function withProblem(feed: Feed, message: string | undefined): Feed {
  return message === undefined ? feed : { ...feed, problems: [{ path: '', message }, ...feed.problems] };
}
