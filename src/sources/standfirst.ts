/** What blogs put behind their excerpts. */
const tail =
  /\s*(?:The post .{1,300} (?:appeared first on|first appeared on) .{1,200}|\[?(?:…|\.\.\.)\]?|Read more|Continue reading(?: .{1,200})?|\[…\])\s*(?:…|→|»)?$/;

/** A text of at most so many characters: cut behind a sentence, or else behind a word. */
export function cutText(text: string, most: number): string {
  const whole = text.replace(tail, (end) => (/…|\.\.\./.test(end) ? '…' : ''));
  if (whole.length <= most) return whole;
  const start = whole.slice(0, most);
  const sentence = Math.max(...['. ', '! ', '? ', '。', '！', '？'].map((end) => start.lastIndexOf(end)));
  return sentence > most / 4 ? start.slice(0, sentence + 1) : atWord(start);
}

/** The first words of a text, for an entry without a headline. */
export function firstWords(text: string): string | undefined {
  const most = 80;
  return (text.length > most ? atWord(text.slice(0, most)) : text) || undefined;
}

function atWord(start: string): string {
  const blank = start.lastIndexOf(' ');
  return `${start.slice(0, blank > start.length / 2 ? blank : undefined).replace(/[\s,;:–-]+$/, '')}…`;
}
