/** The elements that have a file of their own, by their tags without `lede-`. The build writes the list. */
export const elements: readonly string[] = [];
