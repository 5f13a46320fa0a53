// The examples of the README's section on servers, as they stand there
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../support/commands.mjs';
import { step } from './support/step.mjs';

const [section] = /^## On a server\n[^]*?(?=^## )/m.exec(readFileSync(join(root, 'README.md'), 'utf8'));
const code = [...section.matchAll(/^```js\n([^]*?)^```$/gm)].map(([, text]) => text).join('');

describe('the examples of the README for a server', () => {
  it('run, one after the other', async () => {
    const calls = code.replace(/^(render[A-Z].*\));/gm, 'written.push($1);');
    const support = JSON.stringify(import.meta.resolve('./support/step.mjs'));
    const program = `import { answer } from ${support};\nconst written = [];\n${calls}\nconsole.log();\nanswer(written);`;
    const written = await step(['--input-type=module', '--eval', program]);
    assert.equal(written.length, code.match(/^render/gm).length);
    for (const text of written) assert.match(text, /^<lede-\w+ [^]*lang="de"[^]*<\/lede-\w+>$/);
    const [story, withRail] = written;
    assert.doesNotMatch(story, /Ferry strike ends/);
    assert.match(withRail, /Das könnte Sie auch interessieren.*Ferry strike ends/s);
  });
});
