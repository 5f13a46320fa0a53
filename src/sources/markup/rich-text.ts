import type { Run, Text } from '../../model/article.js';
import { isBlock, isSilent } from './html-text.js';
import type { MarkupElement } from './element.js';

type Marks = Omit<Run, 'text'>;

/**
 * The paragraphs of HTML, as plain text, or as runs where there are links or emphasis.
 *
 * @param resolve - Makes an address that was found whole.
 */
export function paragraphsOf(tree: MarkupElement, resolve: (address: string) => string): Text[] {
  const paragraphs: Text[] = [];
  let runs: Run[] = [];

  const end = (): void => {
    const text = tidy(runs);
    runs = [];
    if (text) paragraphs.push(text);
  };

  const read = (element: MarkupElement, marks: Marks): void => {
    for (const child of element.children) {
      if (typeof child === 'string') add(runs, child, marks);
      else if (isSilent(child)) continue;
      else if (child.name === 'br') {
        // two of them part paragraphs
        if (runs.at(-1)?.text === '\n') end();
        else runs.push({ text: '\n' });
      } else {
        if (isBlock(child)) end();
        read(child, marksOf(child, marks, resolve));
        if (isBlock(child)) end();
      }
    }
  };

  read(tree, {});
  end();
  return paragraphs;
}

function marksOf({ name, attributes }: MarkupElement, marks: Marks, resolve: (address: string) => string): Marks {
  switch (name) {
    case 'a':
      return attributes['href'] ? { ...marks, href: resolve(attributes['href']) } : marks;
    case 'em':
    case 'i':
      return { ...marks, em: true };
    case 'strong':
    case 'b':
      return { ...marks, strong: true };
    case 'code':
      return { ...marks, code: true };
    default:
      return marks;
  }
}

function add(runs: Run[], text: string, marks: Marks): void {
  // blanks between tags part words, and two line breaks are parted by nothing else
  if (text.trim() || (runs.length && runs.at(-1)?.text !== '\n')) runs.push({ text: text.replace(/[\t-\r ]+/g, ' '), ...marks });
}

/** Runs that are alike are one; a paragraph that is nothing but text is a string. */
function tidy(runs: readonly Run[]): Text | undefined {
  const merged: Run[] = [];
  for (const { text, ...marks } of runs) {
    const last = merged.at(-1);
    const alike = last && last.href === marks.href && last.em === marks.em && last.strong === marks.strong && last.code === marks.code;
    if (alike) merged[merged.length - 1] = { ...last, text: last.text + text };
    else merged.push({ text, ...marks });
  }
  if (!merged.some(({ text }) => text.trim())) return undefined;
  const [first] = merged;
  return merged.length === 1 && first && Object.keys(first).length === 1 ? first.text.replace(/[\t-\r ]+/g, ' ').trim() : merged;
}
