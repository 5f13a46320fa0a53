/** Controls, line ends and halves of characters: nobody types them into a field, and in a mail's head they would begin another line. */
const controls = /[\p{Cc}\p{Cs}\u2028\u2029]/u;
/** A language tag (BCP 47), as far as its letters go. */
const tag = /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,4}$/i;

/** Is it one line, of characters that one can see? */
export function isLine(text: string): boolean {
  return !controls.test(text);
}

/** May it be the name of a language? */
export function isLanguage(text: string): boolean {
  return tag.test(text);
}
