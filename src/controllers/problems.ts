import { warnOf } from '#warn';
import type { Problem } from '../model/article.js';
import { fetchLooseReaders, looseReaders } from '../model/lenient.js';

/**
 * Tells the developer what of foreign data cannot be used. Where that may only be written in a rare form, the readers of those are
 * fetched first, and the data is read again.
 *
 * @param record - What was read.
 * @param again - Reads it again.
 */
export function tellProblems(host: Element, problems: readonly Problem[], record: unknown, again: () => void): void {
  if (!problems.length) return;
  if (!looseReaders()) void fetchLooseReaders().then(again);
  else for (const problem of problems) warnOf(problem, host, record);
}
