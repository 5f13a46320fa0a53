/** What a terminal obeys, or what turns its lines around. */
const obeyed = /(?!\n)\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Text that may stand on a terminal, wherever it came from: such signs are written as JSON writes them. */
export function printable(text: string): string {
  return text.replace(obeyed, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
