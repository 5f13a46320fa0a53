const last = (pattern, text) => [...text.matchAll(pattern)].at(-1);

/** The numbers of a line `N passed, N failed[, N skipped]`, the last there is. */
export function closingLine(output) {
  const found = last(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm, output);
  return found && { passed: Number(found[1]), failed: Number(found[2]), skipped: Number(found[3] ?? 0) };
}

/** The numbers at the end of what `node --test` prints. */
export function nodeTests(output) {
  const number = (word) => Number(last(new RegExp(`^(?:#|ℹ) ${word} (\\d+)$`, 'gm'), output)?.[1] ?? NaN);
  const [passed, failed, cancelled, skipped, todo] = ['pass', 'fail', 'cancelled', 'skipped', 'todo'].map(number);
  return Number.isNaN(passed) ? undefined : { passed, failed: failed + cancelled, skipped: skipped + todo };
}

/** What a check comes to. A check that broke, or ran nothing, has failed whatever it printed. */
export function outcome({ count, status, output }) {
  if (!count) return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  const counted = count(output) ?? { passed: 0, failed: 0, skipped: 0 };
  const broke = status !== 0 || counted.passed + counted.failed === 0;
  return { ...counted, failed: broke ? Math.max(counted.failed, 1) : counted.failed };
}

/** `N passed, N failed[, N skipped]`. */
export const sentence = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

export const sum = (all) =>
  all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }), { passed: 0, failed: 0, skipped: 0 });

const mostLines = 80;

/** What of a check's output says what failed: the end, where Node's runner says it again; else the lines about failures, and a few after each. */
export function failuresIn(output) {
  const [, repeated] = output.split(/^✖ failing tests:$/m);
  const lines = (repeated ?? output).split('\n');
  const marked = lines.flatMap((line, i) => (/𐄂|❌|✖|OVER|\berror\b/i.test(line) ? [i] : []));
  const near = lines.filter((_, i) => marked.some((at) => i >= at && i < at + 6));
  return (repeated || !near.length ? lines.slice(repeated ? 0 : -mostLines) : near).slice(0, mostLines).join('\n').trim();
}
