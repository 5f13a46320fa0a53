/** What blogs put behind their excerpts. */
const first =
  'appeared first on|first appeared on|erschien zuerst auf|est apparu en premier sur|(?:se publicó|apareció|aparece) primero en|proviene da|verscheen eerst op|(?:apareceu|aparece) primeiro em|dök först upp på|pochodzi z serwisu|(?:появил[ио]сь|впервые появил\\S*) (?:сначала )?на';
const tails = [
  new RegExp(
    `\\s*(?:The post|Der Beitrag|L[’']article|La entrada|L[’']articolo|Het bericht|O post|O conteúdo|Inlägget|Artykuł|Сообщение|Запись) .{1,300} (?:${first}) .{1,200}$`,
  ),
  /\s*(?:Read more|Continue reading\b.{0,200})\s*(?:…|→|»)?$/,
];
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
