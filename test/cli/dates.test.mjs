import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../support/commands.mjs';

const written = readFileSync(join(root, 'test/fixtures/feeds/dates.txt'), 'utf8')
  .split('\n')
  .map((line) => line.split(' |')[0]);
const module = pathToFileURL(join(root, 'dist/sources/dates.js')).href;
const script = `import { readDate } from ${JSON.stringify(module)}; console.log(JSON.stringify(${JSON.stringify(written)}.map((text) => readDate(text) ?? null)));`;

/** What is read where the clock is so. */
const readIn = (TZ) => JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, TZ }, encoding: 'utf8' }));

describe('the dates of feeds', () => {
  for (const zone of ['America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'])
    it(`are the same second in ${zone} as in UTC`, () => assert.deepEqual(readIn(zone), readIn('UTC')));
});
