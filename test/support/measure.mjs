import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotli, bundle } from './bundle.mjs';
import { root } from './commands.mjs';
import { usersBundle } from './users-bundle.mjs';

const cache = join(root, 'node_modules', '.cache', 'size.json');
const KB = 1024;

/** The most that may travel, in bytes. */
const budgets = { all: 33.4 * KB, loader: 1.2 * KB, card: 19.9 * KB, newsletter: 15.1 * KB, define: 34 * KB, further: 3.1 * KB };
/** What loads when it is wanted, by the files of cdn/ that it begins with. */
const wanted = [
  { name: 'giving life to what a server wrote', files: ['finished'] },
  { name: 'the form that a newsletter writes', files: ['form'] },
  { name: 'sending a sign-up, once a reader begins', files: ['signup'] },
  { name: 'reading what stands inside a tag', files: ['content'] },
  { name: 'choosing the stories of a rail', files: ['rails'] },
  { name: 'ranking them, with English', files: ['ranker'], budget: 6 * KB },
  { name: 'reading the story of the page itself', files: ['page'] },
  { name: 'an address with a record', files: ['sources', 'chunks/sources-json'] },
  { name: 'an address with an RSS or Atom feed', files: ['sources', 'chunks/sources-xml-feed'] },
  { name: 'an address with a page', files: ['sources', 'chunks/sources-html'] },
  { name: 'an address of WordPress', files: ['sources', 'chunks/sources-wordpress'] },
];
/** What we want of these. It is not reached; until it is, their budgets keep them from growing. */
const targets = { all: 29 * KB, card: 15 * KB, newsletter: 13 * KB, define: 29 * KB };

const defineOf = (name) => join(root, 'dist', 'elements', name, 'define.js');

/** The elements that one is made of: the define.js files that its own brings. */
const partsOf = (name, modules) =>
  modules.map((path) => /^dist\/elements\/([^/]+)\/define\.js$/.exec(path)?.[1]).filter((other) => other !== undefined && other !== name);

async function measureElements(names, plugins) {
  const of = (list, use = plugins()) => bundle([...new Set(list)].map(defineOf), use);
  const asWritten = plugins().filter(({ name }) => name !== 'terser');
  const rows = [];
  const card = await of(['card']);
  for (const name of names) {
    // of the others only the parts are asked: to minify takes most of the time
    const alone = name === 'card' ? card : await of([name], asWritten);
    if (name === 'card') continue;
    const parts = partsOf(name, alone.modules).filter((part) => part !== 'card');
    const base = parts.length ? await of(['card', ...parts]) : card;
    const together = await of(['card', ...parts, name]);
    const beside = ['card', ...parts].join(', ');
    rows.push({ name: `${name}, beside ${parts.length > 2 ? 'its parts' : beside}`, bytes: together.bytes - base.bytes, budget: budgets.further });
  }
  return rows;
}

/** What a page loads of the package, from its publisher's own bundler. */
async function measureUsers() {
  const of = async (name, path, key) => ({ name, bytes: await usersBundle(path), budget: budgets[key], target: targets[key] });
  return [
    await of('every element, from your bundler, with Lit', 'dist/define.js', 'define'),
    await of('card, from your bundler, with Lit', 'dist/elements/card/define.js', 'card'),
    await of('newsletter, from your bundler, with Lit', 'dist/elements/newsletter/define.js', 'newsletter'),
  ];
}

/** The files that one of cdn/ brings at once, itself first. */
function closure(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  const code = readFileSync(path, 'utf8');
  for (const [, to] of code.matchAll(/\b(?:from|import)"(\.[^"]+)"/g)) closure(join(path, '..', to), found);
  return found;
}

/** What a page with the loader loads: the loader, then the files of what it has. */
function measureLoader() {
  const loader = join(root, 'cdn', 'auto.js');
  const card = [loader, ...closure(join(root, 'cdn', 'elements', 'card.js'))];
  return [
    { name: 'the loader: cdn/auto.js', bytes: brotli(readFileSync(loader)), budget: budgets.loader },
    { name: 'a page with cards, by the loader', bytes: brotliOf(card) },
  ];
}

/** The file of cdn/ with a name, the hash of its content left out. */
function cdnFile(name) {
  const folder = join(root, 'cdn', name, '..');
  const found = readdirSync(folder).find((file) => file.replace(/(?:-[\w-]{6})?\.js$/, '') === name.replace(/.*\//, '') && file.endsWith('.js'));
  if (!found) throw new Error(`cdn/ has no ${name}: npm run build`);
  return join(folder, found);
}

const brotliOf = (paths) => paths.reduce((sum, path) => sum + brotli(readFileSync(path)), 0);

/** What loads later, beside what is on the page already. */
function measureWanted() {
  const there = closure(join(root, 'cdn', 'elements', 'card.js'));
  return wanted.map(({ files, ...row }) => {
    const paths = new Set(files.flatMap((name) => [...closure(cdnFile(name))]));
    return { ...row, bytes: brotliOf([...paths].filter((path) => !there.has(path))) };
  });
}

/** When what is measured was last built. */
function builtAt() {
  const files = ['dist', 'cdn'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((path) => join(root, folder, path)));
  return Math.max(...files.map((path) => statSync(path).mtimeMs));
}

/** @returns {Promise<{ name: string, bytes: number, budget?: number }[]>} the sizes of what is built now, in bytes of Brotli */
export async function measure() {
  if (!existsSync(join(root, 'dist', 'elements')) || !existsSync(join(root, 'cdn', 'lede.js'))) throw new Error('nothing is built: npm run build');
  const built = builtAt();
  const known = existsSync(cache) ? JSON.parse(readFileSync(cache, 'utf8')) : undefined;
  if (known?.built === built) return known.rows;
  const names = readdirSync(join(root, 'dist', 'elements'))
    .filter((name) => existsSync(defineOf(name)))
    .sort();
  const { plugins } = await import(pathToFileURL(join(root, 'rollup.config.mjs')).href);
  const all = { name: 'everything: cdn/lede.js', bytes: brotli(readFileSync(join(root, 'cdn', 'lede.js'))), budget: budgets.all, target: targets.all };
  const rows = [all, ...measureLoader(), ...(await measureUsers()), ...(await measureElements(names, plugins)), ...measureWanted()];
  mkdirSync(join(cache, '..'), { recursive: true });
  writeFileSync(cache, `${JSON.stringify({ built, rows }, undefined, 2)}\n`);
  return rows;
}

/** Kilobytes as people read them: "8.4 KB". */
export const kilobytes = (bytes) => `${(bytes / KB).toFixed(1)} KB`;
