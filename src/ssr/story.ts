import { warnOf } from '#warn';
import type { Article, Problem } from '../model/article.js';
import { compose } from '../model/compose.js';
import type { Sources } from '../model/fields/sources.js';
import { kindOf } from '../model/fields/table.js';
import { readOf } from '../model/read.js';
import type { StoryData } from '../templates/view.js';

/** The settings of a widget, by the names of its properties. */
export type Host = Readonly<Record<string, unknown>> & { readonly localName: string };

type Story = Partial<Article>;

/** What else there is to know of a widget. */
interface Around {
  /** The story around it. */
  readonly around: Story | undefined;
  /** Has the page written something inside? */
  readonly hasContent: boolean;
  /** Has it attributes that tell something of its story? */
  readonly isTold?: boolean;
}

const none = {};

const noHeadline: Problem = { path: 'headline', message: "is missing, so nothing can be shown: a record has the names of schema.org's NewsArticle" };

/**
 * A widget's part of a story, as `StoryController` finds it in a page: property, attributes, the story around it. Its content is
 * shown unread, and no address is asked.
 */
export function storyData({ fields, main, list, attributes }: Sources, host: Host, { around, hasContent, isTold = true }: Around): StoryData {
  const told: Problem[] = [];
  const read = (value: unknown, isSaid = false): Story | undefined => {
    const known = readOf(value);
    if (known) return known;
    const problems: Problem[] = [];
    const story = kindOf(fields)(value, '', { problems, partial: true, isSaid });
    for (const problem of problems) warnOf(problem, host, value);
    told.push(...problems);
    return story;
  };
  const own: (Story | undefined)[] = [];
  const listed = list?.(host as never);
  if (listed !== undefined && listed !== null) own.push(read({ [main[0]]: listed }));
  if (host['article']) own.push(read(host['article']));
  if (attributes && isTold) own.push(read(attributes(host as never), true));
  const isEnough = (story: Story): boolean => main.some((field) => story[field] !== undefined);
  let known = compose(own, { fields });
  if (around && (host['src'] || !isEnough(known))) known = compose(own, { fields, around });
  const story = isEnough(known) ? known : undefined;
  // other widgets show a part that many stories lack, and what is still to be read may have the headline
  const lacksHeadline = !story && main.length === 1 && main[0] === 'headline' && told.every(({ path }) => path !== 'headline');
  if (lacksHeadline && host['article'] && !host['src'] && !hasContent) warnOf(noHeadline, host, host['article']);
  const failed = (listed ?? host['article']) !== undefined && !Object.keys(known).length;
  return { story, known, isLoading: !story && Boolean(host['src']) && !failed && !hasContent, written: none, hasUnread: false };
}
