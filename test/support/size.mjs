// `npm run size`: what a page loads, against what it may load. `--readme` writes the figures into README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './commands.mjs';
import { kilobytes, measure } from './measure.mjs';
import { withSizes } from './readme-sizes.mjs';

const rows = await measure();
const over = rows.filter(({ bytes, budget }) => budget !== undefined && bytes > budget);
const width = Math.max(...rows.map(({ name }) => name.length));
for (const row of rows) {
  const { name, bytes, budget, target = 0 } = row;
  const missed = bytes > target && target ? `  (the target is ${kilobytes(target)}: missed by ${kilobytes(bytes - target)})` : '';
  const limit = budget === undefined ? '' : ` of ${kilobytes(budget)}${over.includes(row) ? '  OVER' : ''}`;
  console.log(`${name.padEnd(width)}  ${kilobytes(bytes).padStart(8)} (${String(bytes)} bytes)${limit}${missed}`);
}
if (process.argv.includes('--readme')) {
  const readme = join(root, 'README.md');
  writeFileSync(readme, withSizes(readFileSync(readme, 'utf8'), rows));
}
process.exitCode = over.length ? 1 : 0;
