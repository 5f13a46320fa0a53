/** A phrase whose `{names}` are filled with templates instead of text; one that is not given stays as it is. */
export function phraseTemplate(phrase: string, values: Readonly<Record<string, unknown>>): unknown[] {
  return phrase.split(/\{(\w+)\}/).map((piece, i) => (i % 2 ? (Object.hasOwn(values, piece) ? values[piece] : `{${piece}}`) : piece));
}
