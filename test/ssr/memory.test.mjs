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
