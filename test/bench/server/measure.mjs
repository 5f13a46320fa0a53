// One renderer in a process of its own: node server/measure.mjs NAME CARDS MILLISECONDS
import { brotliCompressSync, constants } from 'node:zlib';
import { stories } from '../lib/stories.mjs';
import { renderer } from './renderers.mjs';

const [name, ...figures] = process.argv.slice(2);
const [cards, milliseconds] = figures.map(Number);
const list = stories(cards);
const render = await renderer(name).load();

async function renderFor(duration) {
  const end = performance.now() + duration;
  let times = 0;
  // a server has to send bytes, and a string of V8 is not joined before somebody reads it
  for (; performance.now() < end; times++) Buffer.from(await render(list));
  return times;
}

await renderFor(milliseconds / 2);
const before = process.cpuUsage();
const times = await renderFor(milliseconds);
const { user, system } = process.cpuUsage(before);

const html = Buffer.from(await render(list));
const compressed = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
const shown = list.filter(({ href }) => html.includes(`href="${href}"`)).length;
console.log(
  JSON.stringify({
    perSecond: (times * list.length * 1e6) / (user + system),
    bytes: html.length / list.length,
    compressed: compressed.length / list.length,
    problems: shown === list.length ? [] : [`${shown} cards instead of ${list.length}`],
  }),
);
