import type { Author } from '../model/article.js';

const longestByline = 1000;
const longestName = 80;
const by =
  /^(?:(?:(?:written|words|story|text|report(?:ed|ing)?|posted|published|article) by|by|von|par|por|door|av|af|od|przez|di(?= \p{Lu}\S* \S* ?\p{Lu})|author|autor(?:in)?|autore|auteur)(?:\s*:\s*|\s+)|(?:text|words|foto|photos?)\s*:\s*)/iu;
const between = /\s*[,;|•·\n\r\t]\s*|\s+[/–—-]\s+/;
const and = /\s+(?:and|&|und|et|og|och|en|ja|with|mit|avec|con|и|і)\s+/iu;
/** Small words that join names in some languages, and belong to them in others. */
const perhapsAnd = /\s+(?:y|e|i|a)\s+/;
const role =
  /\b(?:reporters?|correspondents?|editors?|writers?|journalists?|columnists?|contribut(?:or|ing)s?|producers?|photographers?|bureau chief|critics?|analysts?|staff|freelance|redakteur(?:in)?|korrespondent(?:in)?|reporterin|autor(?:in)?|journaliste|r[ée]dact(?:eur|rice)|periodista|giornalista|redactor(?:a)?)\b/iu;
const title = /^(?:ph\.?\s?d\.?|m\.?d\.?|esq\.?|msc|ba|ma|dr\.?)$/i;
const generation = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const desk = /\b(?:desk|team|staff|news|service|office|magazine|agency|co|sons|weekly|daily|media|group)$|redaktion$/i;
const nobody = /^(?:admin(?:istrator)?|null|undefined|unknown|none|n\/a|anonymous|guest|follow|[^\p{L}]*)$/iu;
const noName = /\d{2}|https?:|www\.|\S@\S|\b(?:min(?:utes?)? read|rss|feed|archive|copied|follow|subscribe)\b|^(?:updated|published|posted|last)\b/i;
const when =
  /(?<=\S\s+\S+)\s+(?:on\s+)?(?:(?:updated|published|posted|last)\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d|\d{1,4}[\s./-]+[\p{L}\d]).*$/isu;
const where = /(?<=\S\s+\S+)\s+(?:in|for|at|reports?|is an?|is the|für)\s.*$/s;

/**
 * The writers that a byline names: "By Ada Brook and Ben Hill, Harbour Reporters" has two. The word before them, roles, places, addresses
 * and what is no name are left out; a desk is as good as a name.
 */
export function writersOf(byline: string | undefined): Author[] {
  if (!byline || byline.length > longestByline || /^(?:https?:)?\/\/\S+$/i.test(byline.trim())) return [];
  const parts = byline
    .replace(/\([^()]*\)|<[^<>]*>|\S+@\S+\.\w+|(?:^|\s)@\w+/g, ' ')
    .trim()
    .replace(by, '')
    .split(between)
    .flatMap(apart)
    .map((part) =>
      part
        .replace(/^(?:and|&|und|et|y|e|og|och)\s+/i, '')
        .replace(by, '')
        .replace(where, '')
        .replace(when, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  return namesOf(parts);
}

/** "Ada Brook and Ben Hill" are two, "Food and Drink Desk" is one. */
function apart(part: string): string[] {
  const names = part.split(and);
  const isDesk = desk.test(part) && names.some((name) => !/\s/.test(name));
  return (isDesk ? [part] : names).flatMap((name) => {
    const more = name.split(perhapsAnd);
    return more.every((one) => /\S\s+\S/.test(one)) ? more : [name];
  });
}

function namesOf(parts: readonly string[]): Author[] {
  const names: string[] = [];
  for (const part of parts) {
    const last = names.at(-1);
    if (last !== undefined && generation.test(part)) names[names.length - 1] = `${last}, ${part}`;
    else if (
      !nobody.test(part) &&
      !noName.test(part) &&
      part.length <= longestName &&
      !(names.length && (title.test(part) || role.test(part) || (desk.test(part) && /\s/.test(part)) || /redaktion$/i.test(part)))
    )
      names.push(part);
  }
  return [...new Set(names)].map((name) => ({ name }));
}
