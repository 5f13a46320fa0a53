import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import config from '../../rollup.config.mjs';
import { root } from '../support/commands.mjs';

/** The files of one part of the build, by their paths in cdn/. */
async function built({ output, ...input }) {
  const bundle = await rollup({ ...input, onwarn: () => {} });
  const { output: files } = await bundle.generate(output);
  const folder = output.file ? join(output.file, '..') : output.dir;
  return files.map((file) => [join(folder, output.file ? basename(file.fileName) : file.fileName), file.code ?? file.source]);
}

describe('the files of cdn/', () => {
  it('have the same bytes when they are built again', async () => {
    const files = [];
    for (const part of config) files.push(...(await built(part)));
    assert.ok(files.length > 30);
    // a source map tells of the modules as they were before their `import()`s led to dist/lazy/
    const changed = files
      .filter(([path]) => !path.endsWith('.map'))
      .filter(([path, content]) => readFileSync(join(root, path), 'utf8') !== String(content))
      .map(([path]) => path);
    assert.deepEqual(changed, []);
  });
});
