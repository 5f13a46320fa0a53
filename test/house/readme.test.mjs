import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measure } from '../support/measure.mjs';
import { sizeTable, sizesIn, withSizes } from '../support/readme-sizes.mjs';
import { read } from './tree.mjs';

describe('the sizes in the README', () => {
  it('are the measured ones (npm run size -- --readme writes them)', async () => {
    assert.equal(sizesIn(read('README.md')), sizeTable(await measure()));
  });

  it('are found wanting when they are old', () => {
    const readme = '# A\n<!-- sizes -->\n| old |\n<!-- /sizes -->\nB\n';
    const rows = [{ name: 'card', bytes: 8602 }];
    assert.notEqual(sizesIn(readme), sizeTable(rows));
    const now = withSizes(readme, rows);
    assert.equal(sizesIn(now), '| What a page loads | Brotli |\n| --- | ---: |\n| card | 8.4 KB |');
    assert.ok(now.startsWith('# A\n') && now.endsWith('\nB\n'));
  });

  it('are missed when the marks are not there', () => {
    assert.equal(sizesIn('# A'), undefined);
    assert.throws(() => withSizes('# A', []));
  });
});
