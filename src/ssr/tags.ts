const names = ['article', 'byline', 'card', 'did-you-know', 'feed', 'figure', 'newsletter', 'notice', 'related', 'site', 'takeaways'] as const;

/** The tags of all widgets. */
export const tags: readonly string[] = names.map((name) => `lede-${name}`);

/** Is it one of ours? */
export const isWidget = (tag: string): boolean => tags.includes(tag);
