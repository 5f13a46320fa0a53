const more =
  /^\W*(?:(?:click|tap) (?:here|to)|read|continue|full|more|learn|see|view|watch|listen|find out|details|weiter|mehr|zum|en savoir|lire|voir|suite|leer|seguir|ver|ler|leia|continu[ae]|saiba|leggi|scopri|lees|verder|meer|läs|mer|czytaj|więcej|читать|подробнее|далее|читати|детальніше|devam|daha|続き|もっと|더|자세히|계속|阅读|閱讀|查看|更多|全文|继续|繼續|اقرأ|المزيد|קרא|להמשך|עוד|और|पढ़|आगे|อ่าน)/iu;

/** "Read more", "Weiterlesen": a few words that lead to a story and tell nothing of it. */
export function isMore(text: string): boolean {
  return text.length < 40 && more.test(text) && text.split(' ').length < 5;
}

/** A day, a time, an age; the number of comments or minutes. */
export function isFigure(text: string): boolean {
  return text.length < 50 && /\d/.test(text) && text.split(' ').length < 7 && !/[.!?…]$/.test(text);
}

/** Letters and digits, for comparison. */
export function essence(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A sentence, or as much as one. */
export function isSentence(text: string): boolean {
  return (
    /[.!?…。！？।]["'”’»)\]]*$/u.test(text) ||
    text.split(/\s+/).length > 4 ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]{10}/u.test(text)
  );
}
