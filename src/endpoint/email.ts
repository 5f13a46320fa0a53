/** What a browser takes in `<input type="email">`: https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address */
const pattern = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** No mail server takes a longer one (RFC 5321, 4.5.3.1). */
const longest = 254;
const longestName = 64;

/** Is it an email address, as browsers see it, and short enough to be written to? */
export function isEmail(text: string): boolean {
  return text.length <= longest && text.indexOf('@') <= longestName && pattern.test(text);
}
