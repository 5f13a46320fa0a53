import { verdict } from './targets.mjs';

/** Writes a number as long as it says something. */
export const short = (value) => {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
};

function figure({ value, low, high, target, write = short }) {
  const range = low === undefined || !Number.isFinite(low) ? '' : ` (${write(low)}–${write(high)})`;
  const wish =
    target && Number.isFinite(value)
      ? ` ${target.most === undefined ? `≥ ${write(target.least)}` : `≤ ${write(target.most)}`} ${verdict(target, { value, low, high })}`
      : '';
  return `${write(value)}${range}${wish}`;
}

/** A cell is a text, or `{ value, low, high, target, write }`; a row `{ name, label, cells }` or `{ name, label, failed }`. */
const textOf = (cell) => (typeof cell === 'object' ? figure(cell) : String(cell));

/** A table for people who read it in a terminal, and for Markdown alike. */
export function written({ title, note, columns, rows }) {
  const lines = [['', ...columns], ...rows.map(({ label, cells = [], failed }) => [failed ? `${label}: ${failed}` : label, ...cells.map(textOf)])];
  // the reason of a failure may be long: it does not widen the column
  const widths = ['', ...columns].map((_, i) => Math.max(3, ...lines.filter((line) => line.length > 1).map((line) => (line[i] ?? '').length)));
  const row = (line) => `| ${widths.map((width, i) => (i ? (line[i] ?? '').padStart(width) : (line[i] ?? '').padEnd(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [`### ${title}`, '', ...(note ? [note, ''] : []), row(lines[0]), rule, ...lines.slice(1).map(row), ''].join('\n');
}
