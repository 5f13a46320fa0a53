/** The least time in which a person fills in a form, in milliseconds: endpoints take who is faster for a program. */
const fastest = 2000;

/**
 * How long a form that came so many milliseconds ago must wait before it is sent. Password managers and hurried people are fast:
 * what they send is held back for the rest of that time, and never dropped.
 */
export const waitFor = (open: number): number => Math.max(0, fastest - open);

/** A name that may go into a mail: short, in one line, and no advertisement. */
export const isName = (text: string): boolean =>
  text.length <= 64 && !/[\r\n\0]|:\/\/|www\.|\b[a-z\d-]+\.(?:com|net|org|info|ru|xyz|top|shop|site|online)\b/i.test(text);
