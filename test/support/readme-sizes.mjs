import { kilobytes } from './measure.mjs';

const open = '<!-- sizes -->';
const close = '<!-- /sizes -->';

/** The table of the README, from what was measured. */
export const sizeTable = (rows) =>
  ['| What a page loads | Brotli |', '| --- | ---: |', ...rows.map(({ name, bytes }) => `| ${name} | ${kilobytes(bytes)} |`)].join('\n');

/** What the README says between its two marks; undefined where it lacks them. */
export function sizesIn(readme) {
  const from = readme.indexOf(open);
  const to = readme.indexOf(close);
  return from < 0 || to < from ? undefined : readme.slice(from + open.length, to).trim();
}

/** The README with the table of today. */
export function withSizes(readme, rows) {
  const now = sizesIn(readme);
  if (now === undefined) throw new Error(`README.md has no ${open} … ${close}`);
  return `${readme.slice(0, readme.indexOf(open) + open.length)}\n\n${sizeTable(rows)}\n\n${readme.slice(readme.indexOf(close))}`;
}
