import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { widgets } from '../embed/support/widgets.mjs';

const program = (tag) => `
  import { renderWidget } from './dist/ssr/index.js';
  import { propsOf } from './test/ssr/support/records.mjs';
  import { widgets } from './test/embed/support/widgets.mjs';
  const widget = widgets.find(({ tag }) => tag === '${tag}');
  const heap = async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    gc();
    return process.memoryUsage().heapUsed;
  };
  const render = () => { for (let i = 0; i < 200; i++) renderWidget(widget.tag, structuredClone(propsOf(widget))); };
  // what the compiler keeps of a function that runs often
  for (let round = 0; round < 9; round++) render();
  await heap();
  const before = await heap();
  for (let round = 0; round < 3; round++) render();
  console.log(await heap() - before);`;

for (const { tag } of widgets)
  test(`nothing of a <${tag}> stays on the server when it is written`, () => {
    const grown = Number(execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', program(tag)], { encoding: 'utf8' }));
    assert.ok(grown < 300_000, `${grown} bytes stayed of 600 widgets`);
  });

test('languages that somebody makes up leave nothing on the server', () => {
  const many = `
    import { renderWidget } from './dist/ssr/index.js';
    const article = { headline: 'H', datePublished: '2026-02-01T10:00:00Z', author: ['Ann', 'Ben'] };
    // what ICU holds is freed after the collection, in a turn of its own
    const render = async (from, to) => {
      for (let i = from; i < to; i++) {
        renderWidget('byline', { article }, { lang: 'de-x-' + i });
        if (i % 300) continue;
        gc();
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    await render(0, 601);
    const before = process.memoryUsage().rss;
    await render(601, 3001);
    console.log(process.memoryUsage().rss - before);`;
  const grown = Number(execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', many], { encoding: 'utf8' }));
  // each has some 50 kB outside the heap
  assert.ok(grown < 60_000_000, `${grown} bytes stayed of 2,400 languages`);
});
