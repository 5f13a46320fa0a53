// What a run of all checks says at its end
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { failuresIn, outcome } from '../support/counts.mjs';

describe('the end of a run', () => {
  it('says again what Node’s runner said of a test that failed, and nothing of those that passed', () => {
    const output = '✔ one\n✖ two\nℹ fail 1\n\n✖ failing tests:\n\n✖ two\n  AssertionError: 1 == 2\n';
    assert.equal(failuresIn(output), '✖ two\n  AssertionError: 1 == 2');
  });

  it('says the lines about a failure of any other tool, and what stands below them', () => {
    const lines = Array.from({ length: 300 }, (_, i) => `line ${i}`);
    lines[10] = '   𐄂 shows its headline';
    const said = failuresIn(lines.join('\n'));
    assert.match(said, /^𐄂 shows its headline\nline 11/);
    assert.doesNotMatch(said, /line 20/);
  });

  it('says the last lines of a tool that broke without a word', () => {
    const lines = Array.from({ length: 300 }, (_, i) => `line ${i}`);
    assert.match(failuresIn(lines.join('\n')), /^line 220\n[^]*line 299$/);
  });

  it('counts a check that ran nothing as failed', () => {
    assert.equal(outcome({ count: () => undefined, status: 0, output: '' }).failed, 1);
  });
});
