import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lede } from './lede.mjs';

// real stories lie beside the checkout, not in it
const folder = fileURLToPath(new URL('../../../shared/articles/', import.meta.url));
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
const first = '000_75e8b176764024c6.txt';

const words = (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const lines = (text) => text.split('\n').map((line) => line.trim());
const headings = ['Key Takeaways', 'Did You Know?', 'You May Also Like'];

describe('the real stories', { skip: files.length === 0 && 'no ../shared/articles beside this checkout' }, () => {
  for (const name of files)
    it(`lose no word: ${name}`, async () => {
      const { status, out, err } = await lede(['inspect', join(folder, name)]);
      assert.deepEqual({ status, err }, { status: 0, err: '' });
      const kept = new Set(words(out));
      const said = lines(readFileSync(join(folder, name), 'utf8')).filter((line) => !headings.includes(line) && !/^\d+ min read$/.test(line));
      assert.deepEqual(
        said.filter((line) => words(line).some((word) => !kept.has(word))),
        [],
      );
    });

  it('give every field where it belongs', { skip: !files.includes(first) && `no ${first} among them` }, async () => {
    const text = readFileSync(join(folder, first), 'utf8');
    const all = lines(text).filter(Boolean);
    const bullets = all.filter((line) => line.startsWith('•')).map((line) => line.slice(1).trim());
    const { articles, problems } = JSON.parse((await lede(['inspect', join(folder, first)])).out);
    const [story] = articles;
    assert.deepEqual(problems, []);
    assert.equal(articles.length, 1);
    assert.equal(story.headline, all[0]);
    assert.equal(story.alternativeHeadline, all[4]);
    assert.deepEqual(story.author, [{ name: all[2] }]);
    assert.equal(story.timeRequired, 2);
    assert.deepEqual(story.summary, [all[5]]);
    assert.deepEqual(
      story.takeaways.map((takeaway) => takeaway.text),
      bullets.slice(0, 5),
    );
    assert.deepEqual(story.analysis, [all[12]]);
    assert.deepEqual(
      story.facts.map((fact) => `${fact.term}: ${fact.explanation}`),
      bullets.slice(5),
    );
    assert.deepEqual(story.submission, { by: 'reader', statement: [all.find((line) => line.startsWith('This article is submitted'))] });
    assert.deepEqual(story.image, { digitalSourceType: 'algorithmicMedia' });
    assert.deepEqual(story.newsletter, { heading: all.at(-2), pitch: all.at(-1) });
    assert.equal('inLanguage' in story, false);
  });
});
