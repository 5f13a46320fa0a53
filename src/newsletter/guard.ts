/** The least time in which a person fills in a form, in milliseconds. */
const fastest = 2000;

/** Is this a program? It filled in what people never meet, or was faster than they are. */
export const isTrap = (decoys: Iterable<HTMLInputElement>, open: number): boolean => [...decoys].some(({ value }) => value !== '') || open < fastest;

/** A name that may go into a mail: short, in one line, and no advertisement. */
export const isName = (text: string): boolean =>
  text.length <= 64 && !/[\r\n\0]|:\/\/|www\.|\b[a-z\d-]+\.(?:com|net|org|info|ru|xyz|top|shop|site|online)\b/i.test(text);
