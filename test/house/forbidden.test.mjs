import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { lockProblems } from '../support/check-lock.mjs';
import { root } from '../support/commands.mjs';
import { noReplaceableClass, noStyleAttributes, nothingForbidden, nothingSilenced, topLevelIsTidy } from './rules/forbidden.mjs';
import { files, json, read } from './tree.mjs';

const src = files('src');

describe('what is forbidden', () => {
  it('is nowhere in the sources', () => assert.deepEqual(nothingForbidden(src), []));

  it('nobody asks for a class that a page can replace', () => assert.deepEqual(noReplaceableClass(src), []));

  it('no template has a style attribute', () => assert.deepEqual(noStyleAttributes(src), []));

  it('nobody silences a checker or leaves out a test', () => {
    const all = ['src', 'stories', 'test'].flatMap((folder) => files(folder, ['.ts', '.mjs']));
    // the house speaks of what it forbids
    assert.deepEqual(nothingSilenced(all.filter(({ path }) => !path.startsWith('test/house/'))), []);
  });

  it('the top level holds only what belongs there', () => {
    const ignored = read('.gitignore')
      .split('\n')
      .map((line) => line.trim().replaceAll('/', ''));
    assert.deepEqual(topLevelIsTidy(readdirSync(root), ignored), []);
  });

  it('the lock is whole and names no host', () => assert.deepEqual(lockProblems(json('package-lock.json')), []));
});

describe('a forbidden thing is caught', () => {
  const one = (text, path = 'src/model/a.ts') => [{ path, text }];

  for (const text of [
    'unsafeHTML(text)',
    'unsafeSVG(text)',
    'element.innerHTML = text',
    'element.insertAdjacentHTML(a, b)',
    'document.write(text)',
    'eval(text)',
    'new Function(text)',
    'localStorage.a',
    'document.cookie',
    'navigator.sendBeacon(a)',
    'document.currentScript',
    "new CustomEvent('a')",
    'html`<p style="color: red"></p>`',
    "console.log('a')",
  ])
    it(text, () => assert.equal(nothingForbidden(one(text)).length, 1));

  it('but not where it is only spoken of', () => assert.deepEqual(nothingForbidden(one('/* never innerHTML */ const a = 1; // nor eval(a)')), []));

  it('after what looks like a comment in a text', () => assert.equal(nothingForbidden(one("const a = 'http://b'; document.cookie;")).length, 1));

  it('but the one place that parses may parse', () => assert.deepEqual(nothingForbidden(one('a.innerHTML = b', 'src/dom/markup.ts')), []));

  it('but the one place that warns may warn', () => assert.deepEqual(nothingForbidden(one('console.warn(a)', 'src/dom/warn.ts')), []));

  it('a class that a page can replace, but not one of our own, nor in Node', () => {
    for (const name of ['Promise', 'HTMLFormElement', 'globalThis.Map', 'Error'])
      assert.equal(noReplaceableClass(one(`a instanceof ${name};`)).length, 1, name);
    assert.equal(noReplaceableClass(one("import { LitElement } from 'lit'; a instanceof LitElement;")).length, 1);
    assert.deepEqual(noReplaceableClass(one("import { Refusal } from './b.js'; class Lost {} a instanceof Lost || a instanceof Refusal;")), []);
    assert.deepEqual(noReplaceableClass(one('a instanceof Error;', 'src/cli/a.ts')), []);
  });

  it('a style attribute, partly bound', () => {
    assert.equal(noStyleAttributes(one('html`<p style="color:${a}"></p>`')).length, 1);
    assert.deepEqual(noStyleAttributes(one('html`<p style=${styleMap(a)}></p>`')), []);
  });

  it('a checker that is silenced', () => {
    assert.equal(nothingSilenced(one('// eslint-disable-next-line')).length, 1);
    assert.equal(nothingSilenced(one('// @ts-expect-error')).length, 1);
    assert.equal(nothingSilenced(one('const a = b as any;')).length, 1);
  });

  it('a test that runs alone', () => assert.equal(nothingSilenced(one('it.only(a)')).length, 1));

  it('a test left out without a reason', () => {
    assert.equal(nothingSilenced(one('it.skip(a)')).length, 1);
    assert.deepEqual(nothingSilenced(one('// this engine lacks popovers\nit.skip(a)')), []);
  });

  it('a stray file', () => assert.deepEqual(topLevelIsTidy(['src', 'README.md', 'tools', 'notes.md', 'dist'], ['dist']), ['tools', 'notes.md']));

  it('a lock with a hole, or with a host', () => {
    const whole = { '': {}, 'node_modules/a': { version: '1', optionalDependencies: { b: '1' } }, 'node_modules/a/node_modules/b': {} };
    assert.deepEqual(lockProblems({ packages: whole }), []);
    const hole = { 'node_modules/a': { version: '1', optionalDependencies: { c: '1' } } };
    assert.deepEqual(lockProblems({ packages: hole }), ['node_modules/a 1 wants c: not in the lock']);
    assert.equal(lockProblems({ packages: { 'node_modules/a': { resolved: 'https://registry.example/a' } } }).length, 1);
  });
});
