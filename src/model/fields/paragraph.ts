import type { Run, Text } from '../article.js';
import { flag, link, list, object, text, type Kind } from '../kinds.js';

/** Like a line of text, but a run keeps the blanks that part it from its neighbours. */
const words: Kind<string> = (value, path, reading) => {
  if (typeof value === 'string' && !value.trim()) return ' ';
  const clean = text(value, path, reading);
  return clean && `${/^\s/.test(value as string) ? ' ' : ''}${clean}${/\s$/.test(value as string) ? ' ' : ''}`;
};

const runs = list(object<Run>({ text: words, href: link, em: flag, strong: flag, code: flag }, ['text'], 'text'));

/** A paragraph: a string, or runs. */
export const paragraph: Kind<Text> = (value, path, reading) => {
  if (!Array.isArray(value)) return text(value, path, reading);
  const kept = runs(value, path, reading);
  return kept?.some((run) => run.text.trim()) ? kept : undefined;
};
