import { isCalled, linesIn, seenIn } from './elements.js';
import type { PageFacts } from './facts.js';
import { essence } from '../../content/texts.js';
import { textOf, type MarkupElement } from '../markup/element.js';
import { strangers } from './strangers.js';

/** Characters: a longer title is that of a story. */
const longest = 120;
/** Characters: what says less than this says next to nothing. */
const little = 500;
/** Characters: a paragraph of a story is a sentence. */
const shortest = 40;
const controls = /^(?:nav|aside|footer|button|dialog|select|label|textarea|noscript|h[1-6])$/;
/** A real story's page asks for consent, too: in a banner. */
const banner = /(?:^|[-_\s])(?:cookies?|consent|gdpr|cmp)(?:[-_\s]|$)/i;
/** Scripts that know no full stop. */
const endless = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const mostMarks = 200_000;
/** Of a page's text, in which phrases are looked for. */
const most = 6000;
/** Stories tell of others; these pages speak to their reader. */
const addressed =
  /\b(?:you|your|we|our|please|sorry|sie|ihre?n?|wir|unsere?|bitte|du|dein|vous|votre|vos|nous|veuillez|usted|tu|tus|su|nosotros|por favor|tuo|tua|vi|noi|per favore|você|nós|je|jouw|uw|wij|u|twoje?|prosimy|din|ditt|vi)\b/;

const small = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
const bare = (text: string): string => small(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/**
 * What a page is that is no story, as far as its looks tell: "a page to log in".
 *
 * @param lines - What is seen of it, from {@link textLinesOf}.
 * @param signed - It names a writer or a day, calls itself an article, or lists stories: what its text speaks of says nothing then.
 */
export function strangerOf(
  elements: readonly MarkupElement[],
  { title = '', headings }: PageFacts,
  lines: readonly string[],
  signed: boolean,
): string | undefined {
  // with and without the name of its site
  const parts = small(title).split(/ [|–—·•»›‹:-]+ /);
  const parted = signed ? [] : [parts.slice(1), parts.slice(0, -1), parts.slice(0, 1)].map((some) => some.join(' - '));
  const titles = [title, ...headings.slice(0, 1), ...parted].map(bare).filter((one) => one && one.length <= longest);
  const marks = marksOf(elements);
  const named = strangers.find((stranger) => stranger.marks?.test(marks) === true || titles.some((one) => stranger.title.test(one)));
  if (named || signed) return named?.is;
  const said = small(lines.join(' ').slice(0, most));
  const asksPassword = elements.some(({ name, attributes }) => name === 'input' && attributes['type']?.toLowerCase() === 'password');
  if (asksPassword && lines.filter(isSentence).length < 2) return 'a page to log in';
  if (!addressed.test(said)) return undefined;
  const counts = strangers.map(({ is, words }) => ({ is, count: new Set(said.match(words)).size }));
  const best = counts.reduce((one, other) => (other.count > one.count ? other : one));
  return best.count >= (said.length < little ? 2 : 3) ? best.is : undefined;
}

/** Classes, identifiers and scripts, as text. */
function marksOf(elements: readonly MarkupElement[]): string {
  return elements
    .map((element) => {
      const { name, attributes } = element;
      const code = name === 'script' && !attributes['src'] ? textOf(element).slice(0, most) : '';
      return `${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['src'] ?? ''} ${attributes['action'] ?? ''} ${code}`.trim();
    })
    .join(' ')
    .slice(0, mostMarks)
    .toLowerCase();
}

/** What a reader sees of a page, line by line, without navigation, controls, headings, banners, and forms around nothing but controls. */
export function textLinesOf(root: MarkupElement): readonly string[] {
  return linesIn(withoutControls(root))
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function withoutControls(element: MarkupElement): MarkupElement {
  const children = element.children.flatMap((child) => {
    if (typeof child === 'string') return child;
    const isControl = controls.test(child.name) || isCalled(child, banner) || (child.name === 'form' && seenIn(child).length < little);
    return isControl ? [] : withoutControls(child);
  });
  return { ...element, children };
}

const ends = /[.!?…。！？।؟](?:["”»’')\]]*(?:\s|$)|(?=\p{Ideographic}))/u;

/** Is a line one of those that a story is made of? */
function isSentence(line: string): boolean {
  const least = /\p{Ideographic}|\p{Script=Hiragana}/u.test(line) ? shortest / 2 : shortest;
  return line.length >= least && (endless.test(line) || ends.test(line));
}

/**
 * Have the lines of a page that names nobody so much to tell that it is a story? Two sentences do; one does where the page is introduced, and a
 * shorter one that does not speak to its reader where title and heading are one.
 *
 * @param introduced - It says what it is to those who link to it.
 */
export function tellsStory(lines: readonly string[], { title = '', headings }: PageFacts, introduced: boolean): boolean {
  if (lines.filter(isSentence).length > (introduced ? 0 : 1)) return true;
  const headed = headings.some((heading) => essence(heading) && essence(title).startsWith(essence(heading)));
  return headed && lines.some((line) => ends.test(line)) && !addressed.test(small(lines.join(' ')));
}
