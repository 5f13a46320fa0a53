/** What blogs put behind their excerpts. */
const tails = [/\s*The post .{1,300} (?:appeared first|first appeared) on .{1,200}$/, /\s*(?:Read more|Continue reading\b.{0,200})\s*(?:…|→|»)?$/];
const ellipsis = /\s*(?:\[(?:…|\.{3})\]|\.{3})$/;

/** A text of at most so many characters: cut behind a sentence, or else behind a word. */
export function cutText(text: string, most: number): string {
  // of a longer one the end is cut off anyway
  const whole = text.length > 2 * most ? text : tails.reduce((rest, tail) => rest.replace(tail, ''), text).replace(ellipsis, ' …');
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
