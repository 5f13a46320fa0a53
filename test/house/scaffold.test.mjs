import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import * as prettier from 'prettier';
import ts from 'typescript';
import { root, tool } from '../support/commands.mjs';
import * as docs from './rules/docs.mjs';
import { classesRegisterNothing, elementsAreShown, elementsAreWhole, filesAreShort } from './rules/elements.mjs';
import { elementsStandAlone, importsGoDown, noCircle } from './rules/floors.mjs';
import { nothingForbidden, nothingSilenced, noStyleAttributes } from './rules/forbidden.mjs';
import { noWordsInTemplates } from './rules/words.mjs';
import { aliases, json } from './tree.mjs';

const names = ['pull-quote', 'x', 'a-name-as-long-as-a-name-may-be2'];
const madeFor = (name) => [
  `src/elements/${name}/${name}.ts`,
  `src/elements/${name}/${name}.view.ts`,
  `src/elements/${name}/${name}.sources.ts`,
  `src/elements/${name}/${name}.styles.ts`,
  `src/elements/${name}/define.ts`,
  `stories/${name}.stories.ts`,
  `test/elements/${name}.test.ts`,
];
const changed = ['package.json', 'src/cdn.ts', 'src/define.ts', 'src/index.ts'];
const needed = ['src', 'stories', 'test/elements', 'package.json', 'tsconfig.json', 'custom-elements-manifest.config.mjs'];

let house;

/** A copy of what an element stands on. */
before(() => {
  house = mkdtempSync(join(tmpdir(), 'lede-house-'));
  for (const path of needed) cpSync(join(root, path), join(house, path), { recursive: true, filter: (from) => !from.endsWith('.storybook') });
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction');
});
after(() => rmSync(house, { recursive: true, force: true }));

const text = (path) => readFileSync(join(house, path), 'utf8');
const scaffold = (...args) => spawnSync(process.execPath, [join(house, 'stories', 'scaffold.mjs'), ...args], { encoding: 'utf8' });
const everything = () =>
  ['src', 'stories', 'test'].flatMap((folder) =>
    readdirSync(join(house, folder), { recursive: true })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.ts')),
  );
const state = () => [...everything(), ...changed].map((path) => [path, text(path)]);

describe('a name that will not do', () => {
  const refused = (status, message, ...args) => {
    const earlier = state();
    const result = scaffold(...args);
    assert.equal(result.status, status);
    assert.match(result.stderr, message);
    assert.equal(result.stderr.trim().split('\n').length, 1);
    assert.equal(result.stdout, '');
    assert.deepEqual(state(), earlier);
  };

  it('is asked for', () => refused(2, /^usage: /));
  it('is asked for once', () => refused(2, /^usage: /, 'pull', 'quote'));
  it('is no option', () => refused(2, /--force.*usage: /, '--force', 'pull-quote'));

  for (const name of ['', 'Pull-Quote', 'pull quote', 'pull_quote', '-pull', '--', 'pull-', 'pull--quote', '9-lives', '../pull', 'a/b', 'zitat-ü', '__proto__'])
    it(`such as ${JSON.stringify(name)}`, () => refused(2, /no name|usage: /, '--', name));

  it('such as a whole tag', () => refused(2, /leave out lede-/, 'lede-pull-quote'));
  it('such as one that never ends', () => refused(2, /longer than 32/, 'a'.repeat(33)));

  it('is taken by an element', () => refused(1, /card is taken by src\/elements\/card/, 'card'));
  for (const name of ['define', 'data', 'locales', 'themes']) it(`is taken by the entry point ${name}`, () => refused(1, /is taken by the entry point/, name));
  it('makes the name of a class that there is', () => refused(1, /LedeFailedEvent/, 'failed-event'));
  it('is told how', () => {
    const { status, stdout } = scaffold('--help');
    assert.equal(status, 0);
    assert.match(stdout, /^usage: /);
  });
});

describe('a new element', () => {
  const made = names.flatMap(madeFor);
  let original;

  before(() => {
    original = Object.fromEntries(changed.map((path) => [path, text(path)]));
    for (const name of names) {
      const { status, stderr, stdout } = scaffold(name);
      assert.equal(stderr, '');
      assert.equal(status, 0);
      for (const path of [...madeFor(name), ...changed]) assert.ok(stdout.includes(path), path);
    }
  });

  it('has every file, with nothing left to fill in', () => {
    for (const path of made) assert.doesNotMatch(text(path), /\{\{\w/, path);
    assert.match(text(made[0]), /export class LedePullQuote extends LitElement/);
    assert.match(text(made[1]), /export function pullQuoteView/);
    assert.match(text(made[4]), /define\('lede-pull-quote', LedePullQuote\)/);
  });

  it('is exported by both lists, in their order, and nothing else of them changes', () => {
    for (const path of ['src/define.ts', 'src/index.ts']) {
      const lines = text(path).split('\n');
      const added = lines.filter((line) => names.some((name) => line.includes(`/elements/${name}/`)));
      assert.equal(added.length, names.length, path);
      assert.equal(lines.filter((line) => !added.includes(line)).join('\n'), original[path]);
      const elements = lines.map((line) => /'\.\/elements\/([^/]+)\//.exec(line)?.[1]).filter(Boolean);
      assert.deepEqual(elements, [...elements].sort());
    }
  });

  it('is registered by the script for all', () => {
    const lines = text('src/cdn.ts').split('\n');
    const tags = lines.map((line) => /^define\('(lede-.*)', Lede\w+\);$/.exec(line)?.[1]).filter(Boolean);
    for (const name of names) assert.ok(tags.includes(`lede-${name}`), name);
    assert.deepEqual(tags, [...tags].sort());
  });

  it('is an entry point of the package, and nothing else of it changes', () => {
    const { exports, ...rest } = JSON.parse(text('package.json'));
    const { exports: before, ...others } = JSON.parse(original['package.json']);
    assert.deepEqual(rest, others);
    assert.deepEqual(exports['./pull-quote'], JSON.parse(JSON.stringify(before['./card']).replaceAll('/card/', '/pull-quote/')));
    for (const name of names) delete exports[`./${name}`];
    assert.deepEqual(Object.entries(exports), Object.entries(before));
  });

  it('is not made twice', () => {
    const earlier = state();
    assert.equal(scaffold('pull-quote').status, 1);
    assert.deepEqual(state(), earlier);
  });

  it('is formatted', async () => {
    const config = await prettier.resolveConfig(join(root, 'src', 'index.ts'));
    for (const path of [...made, ...changed]) assert.ok(await prettier.check(text(path), { ...config, filepath: path }), path);
  });

  it('compiles', () => {
    const { config } = ts.readConfigFile(join(house, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, house);
    const program = ts.createProgram(
      [...made, 'src/cdn.ts', 'src/define.ts', 'src/index.ts'].map((path) => join(house, path)),
      options,
    );
    const found = [...made, 'src/cdn.ts', 'src/define.ts', 'src/index.ts'].flatMap((path) => {
      const file = program.getSourceFile(join(house, path));
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    });
    assert.deepEqual(
      found.map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
      [],
    );
  });

  it('keeps the rules of the house', () => {
    const files = everything().map((path) => ({ path, text: text(path) }));
    const src = files.filter(({ path }) => path.startsWith('src/'));
    const own = files.filter(({ path }) => made.includes(path));
    const named = aliases();
    assert.deepEqual(elementsAreWhole(own), []);
    assert.deepEqual(elementsAreShown(own), []);
    assert.deepEqual(filesAreShort(own), []);
    assert.deepEqual(classesRegisterNothing(own, named), []);
    assert.deepEqual(
      importsGoDown(
        own.filter(({ path }) => path.startsWith('src/')),
        named,
      ),
      [],
    );
    assert.deepEqual(elementsStandAlone(own, named), []);
    assert.deepEqual(noCircle(src, named), []);
    assert.deepEqual(nothingForbidden(own.filter(({ path }) => path.startsWith('src/'))), []);
    assert.deepEqual(noStyleAttributes(own), []);
    assert.deepEqual(nothingSilenced(own), []);
    assert.deepEqual(noWordsInTemplates(own.filter(({ path }) => path.startsWith('src/'))), []);
  });

  it('is documented as it is', () => {
    const [node, ...analyser] = tool('@custom-elements-manifest/analyzer', 'cem');
    execFileSync(node, [...analyser, 'analyze'], { cwd: house, stdio: 'ignore' });
    const whole = JSON.parse(text('custom-elements.json'));
    const manifest = { ...whole, modules: whole.modules.filter(({ path }) => made.includes(path)) };
    const src = everything()
      .filter((path) => path.startsWith('src/'))
      .map((path) => ({ path, text: text(path) }));
    assert.deepEqual(
      docs.declarations(manifest).map(({ name }) => name),
      [...names].sort(),
    );
    assert.deepEqual(docs.publicNamesAreDescribed(manifest), []);
    for (const rule of [docs.partsAreDocumented, docs.slotsAreDocumented, docs.eventsAreDocumented]) assert.deepEqual(rule(manifest, src, aliases()), []);
  });

  it('leaves the house itself alone', () => {
    for (const name of names) assert.equal(json('package.json').exports[`./${name}`], undefined);
  });
});
