/** An address that can stand in a `mailto:` link: no blanks, no header injection. */
export function safeEmail(text: string): string | undefined {
  return /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})+$/i.test(text) ? text : undefined;
}
