import assert from 'node:assert/strict';
import { homedir } from 'node:os';
import { after, before, describe, it } from 'node:test';
import { root } from '../support/commands.mjs';
import { json } from '../house/tree.mjs';
import { ask, entries, install, packed, texts } from './packed.mjs';

const { exports, imports = {}, bin = {}, dependencies, name: self } = json('package.json');

// stands in for a browser's registry, which Node has not
const registry = `
  const defined = [];
  globalThis.customElements = { define: (name) => { defined.push(name); }, get: () => undefined, whenDefined: async () => {} };
`;

describe('the packed package', () => {
  let whole, bare;

  before(() => {
    whole = packed();
    install(whole.folder, Object.keys(dependencies));
    bare = packed();
    // the data functions may use TypeScript's helpers, but nothing of Lit
    install(bare.folder, ['tslib']);
  });
  after(() => {
    whole?.remove();
    bare?.remove();
  });

  const scripts = () =>
    entries(exports, whole.files).filter(({ file, condition }) => condition === 'default' && /\.m?js$/.test(file) && !file.startsWith('cdn/'));

  it('has a file for every entry point', () => {
    const lost = entries(exports, whole.files).filter(({ file }) => !whole.files.includes(file));
    assert.deepEqual(lost, []);
  });

  it('has a file for every name that it uses inside', () => {
    const lost = entries(imports, whole.files).filter(({ file, condition }) => condition !== 'lede-source' && !whole.files.includes(file));
    assert.deepEqual(lost, []);
  });

  it('has types for every script', () => {
    const typed = new Set(
      entries(exports, whole.files)
        .filter(({ condition }) => condition === 'types')
        .map(({ name }) => name),
    );
    assert.deepEqual(
      scripts()
        .map(({ name }) => name)
        .filter((name) => !typed.has(name)),
      [],
    );
  });

  it('has its commands, which start with Node', () => {
    for (const target of Object.values(bin)) {
      const found = texts(whole.home).find(({ path }) => path === target.replace('./', ''));
      assert.ok(found?.text.startsWith('#!/usr/bin/env node\n'), target);
    }
  });

  it('holds no test, no story and no place of this machine', () => {
    assert.deepEqual(
      whole.files.filter((path) => /^(?:test|stories|node_modules|coverage)\/|\.(?:test|stories)\./.test(path)),
      [],
    );
    const places = [`${root}/`, `${homedir()}/`, 'file:///'].filter((place) => place !== '//');
    assert.deepEqual(
      texts(whole.home)
        .filter(({ text }) => places.some((place) => text.includes(place)))
        .map(({ path }) => path),
      [],
    );
  });

  it('can be imported on a server, and then registers nothing and leaves no global behind', () => {
    const { defined, added } = ask(
      whole.folder,
      `${registry}
      const earlier = new Set(Reflect.ownKeys(globalThis));
      await import('${self}');
      const added = Reflect.ownKeys(globalThis).filter((key) => !earlier.has(key)).map(String);
      console.log(JSON.stringify({ defined, added }));`,
    );
    assert.deepEqual(defined, []);
    // Lit marks that it is there, and so do TypeScript's helpers in Node
    assert.deepEqual(
      added.filter((key) => !/^(?:lit|reactive|__)[a-zA-Z]+$/.test(key)),
      [],
    );
  });

  it('can be imported with no registry at all', () => {
    assert.equal(ask(whole.folder, `await import('${self}'); console.log(true);`), true);
    assert.equal(ask(whole.folder, `await import('${self}'); console.log(true);`, ['--conditions=development']), true);
  });

  it('registers one element by its own entry point, all by define', () => {
    const elements = scripts().filter(({ file }) => /^dist\/elements\/[^/]+\/define\.js$/.test(file));
    assert.ok(elements.length > 0);
    const define = (entry) => ask(whole.folder, `${registry} await import('${self}/${entry}'); console.log(JSON.stringify(defined));`);
    const all = define('define');
    for (const { name } of elements) {
      const tag = `lede-${name.replace('./', '')}`;
      assert.ok(define(name.replace('./', '')).includes(tag), tag);
      assert.ok(all.includes(tag), `${tag} in define`);
    }
  });

  it('reads and ranks stories where there is no Lit', () => {
    const functions = ask(bare.folder, `const data = await import('${self}/data'); console.log(JSON.stringify(Object.keys(data)));`);
    assert.ok(functions.includes('parse'), functions.join());
    assert.throws(() => ask(bare.folder, `await import('${self}'); console.log(true);`), /Cannot find package '(?:lit|@lit\/context)'/);
  });

  it('takes sign-ups where there is no library, and names the one that a mailer or a store wants', () => {
    for (const entry of ['endpoint', 'endpoint/node', 'endpoint/postgres'])
      assert.equal(ask(bare.folder, `await import('${self}/${entry}'); console.log(true);`), true, entry);
    assert.throws(() => ask(bare.folder, `await import('${self}/endpoint/smtp');`), /Cannot find package 'nodemailer'/);
    assert.throws(() => ask(bare.folder, `await import('${self}/endpoint/sqlite');`), /Cannot find package 'libsql'/);
  });
});

describe('a broken package is caught', () => {
  it('by an entry point without a file', () => {
    assert.deepEqual(entries({ './a': { types: './dist/a.d.ts', default: './dist/a.js' } }, []).length, 2);
  });

  it('by a wildcard that nothing fits', () => {
    assert.deepEqual(entries({ './themes/*.css': './dist/themes/*.css' }, ['dist/a.css']), [
      { name: './themes/*.css', condition: 'default', file: 'dist/themes/*.css' },
    ]);
    assert.deepEqual(entries({ './themes/*.css': './dist/themes/*.css' }, ['dist/themes/a.css']), [
      { name: './themes/a.css', condition: 'default', file: 'dist/themes/a.css' },
    ]);
  });
});
