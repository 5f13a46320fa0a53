import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { folder } from '../lib/build.mjs';
import { rounds } from '../lib/rounds.mjs';
import { against, medianOf, rowsOf, sorted } from '../lib/samples.mjs';
import { median } from '../lib/statistics.mjs';
import { targets } from '../lib/targets.mjs';
import { renderers } from '../server/renderers.mjs';

const cards = 1000;

async function measure(name, milliseconds) {
  const args = ['--conditions=production', join(folder, 'server', 'measure.mjs'), name, cards, milliseconds];
  const { stdout } = await promisify(execFile)(process.execPath, args.map(String), { env: { ...process.env, NODE_ENV: 'production' } });
  return JSON.parse(stdout);
}

/** Cards that a server renders in a second of its processor's time. */
export async function ssrTask({ only, quick, rounds: count }, { say }) {
  const wanted = renderers.filter(({ name }) => !only || name === 'react' || only.includes(name));
  for (const { label, missing } of wanted) if (missing) say(`left out: ${label} (${missing})`);
  const there = wanted.filter(({ missing }) => !missing);
  const samples = await rounds(
    there.map((contender) => ({ contender })),
    count,
    ({ contender }) => measure(contender.name, quick ? 500 : 1500),
    say,
  );
  const groups = sorted(there, samples);
  const react = groups.find(({ contender }) => contender.name === 'react').good;
  const rows = rowsOf(groups, ({ contender, good }) => [
    { ...against(good, react, ({ perSecond }) => perSecond), target: contender.ours ? targets.server : undefined },
    medianOf(good, ({ perSecond }) => perSecond),
    { value: median(good.map(({ bytes }) => bytes)), target: contender.ours ? targets.serverBytes : undefined },
    { value: median(good.map(({ compressed }) => compressed)) },
  ]);
  const table = {
    title: `Rendering ${cards.toLocaleString('en')} cards on a server`,
    note: 'Cards per second of processor time, in a process of its own.',
    columns: ['÷ react-dom/server', 'cards a second', 'bytes a card', 'Brotli 5'],
    rows,
  };
  return { tables: [table], samples };
}
