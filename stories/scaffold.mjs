// `npm run new -- pull-quote`: a new element that works, with its view, sources, styles, stories and tests, from the templates in stories/scaffold.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const usage = 'usage: npm run new -- NAME';
const longest = 32;

const at = (path) => join(root, path);
const read = (path) => readFileSync(at(path), 'utf8');

function stop(message, status) {
  console.error(message);
  process.exit(status);
}

/** The name that was asked for. */
function nameIn(args) {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } });
    if (values.help) {
      console.log(`${usage}\nNAME is the tag without lede-, in small letters with hyphens: pull-quote`);
      process.exit(0);
    }
    if (positionals.length === 1) return positionals[0];
  } catch (error) {
    stop(`${error.message.split('\n', 1)[0]} (${usage})`, 2);
  }
  return stop(usage, 2);
}

/** What is wrong with a name, if anything. */
function faultOf(name) {
  if (name.startsWith('lede-')) return `"${name}" is a tag: leave out lede-`;
  if (name.length > longest) return `the name is longer than ${longest} letters`;
  const isName = /^[a-z]/.test(name) && name.split('-').every((word) => /^[a-z\d]+$/.test(word));
  return isName ? undefined : `${JSON.stringify(name)} is no name: small letters, digits and single hyphens, a letter first, such as pull-quote`;
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** Which files an element has, and from which template each is made. */
const filesOf = (name) => ({
  [`src/elements/${name}/${name}.ts`]: 'element',
  [`src/elements/${name}/${name}.view.ts`]: 'view',
  [`src/elements/${name}/${name}.sources.ts`]: 'sources',
  [`src/elements/${name}/${name}.styles.ts`]: 'styles',
  [`src/elements/${name}/define.ts`]: 'define',
  [`stories/${name}.stories.ts`]: 'stories',
  [`test/elements/${name}.test.ts`]: 'test',
});

/** What has the name already, if anything. */
function ownerOf(name, Class) {
  const file = [`src/elements/${name}`, ...Object.keys(filesOf(name))].find((path) => existsSync(at(path)));
  if (file) return file;
  const entry = Object.keys(JSON.parse(read('package.json')).exports).find((key) => key.split(/[/*.]/).find(Boolean) === name);
  if (entry) return `the entry point ${entry}`;
  return read('src/index.ts').split(/\W+/).includes(Class) ? `${Class} in src/index.ts` : undefined;
}

/** A list of imports, exports or registrations with one more, where it belongs among the elements. */
function withLine(text, line, pattern = /'(\.\/elements\/.*)'/) {
  const lines = text.trimEnd().split('\n');
  const address = (one) => pattern.exec(one)?.[1];
  const after = lines.findLastIndex((one) => address(one) !== undefined && address(one) < address(line));
  const first = lines.findIndex((one) => address(one) !== undefined);
  lines.splice(after < 0 ? first : after + 1, 0, line);
  return `${lines.join('\n')}\n`;
}

/** package.json with one more entry point, made like that of the last element before it. */
function withEntry(text, name) {
  const manifest = JSON.parse(text);
  const isElement = (target) => String(target?.default).includes('/elements/');
  const entries = Object.entries(manifest.exports);
  const last = entries.findLastIndex(([, target]) => isElement(target));
  const [key, model] = entries[last];
  const target = JSON.parse(JSON.stringify(model).replaceAll(`/elements/${key.slice(2)}/`, `/elements/${name}/`));
  entries.splice(last + 1, 0, [`./${name}`, target]);
  return `${JSON.stringify({ ...manifest, exports: Object.fromEntries(entries) }, null, 2)}\n`;
}

const name = nameIn(process.argv.slice(2));
const fault = faultOf(name);
if (fault) stop(fault, 2);

const words = name.split('-').map(capital);
const Pascal = words.join('');
const values = { name, Pascal, Class: `Lede${Pascal}`, camel: Pascal[0].toLowerCase() + Pascal.slice(1), Title: words.join(' ') };
const owner = ownerOf(name, values.Class);
if (owner) stop(`${name} is taken by ${owner}: nothing was written`, 1);

const fill = (text) => text.replace(/\{\{(\w+)\}\}/g, (_, key) => values[key]);
for (const [path, template] of Object.entries(filesOf(name))) {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), fill(read(`stories/scaffold/${template}.txt`)), { flag: 'wx' });
  console.log(`made    ${path}`);
}

const changes = {
  'src/cdn.ts': (text) => {
    const imported = withLine(text, `import { ${values.Class} } from './elements/${name}/${name}.js';`);
    return withLine(imported, `define('lede-${name}', ${values.Class});`, /^define\('(lede-.*)'/);
  },
  'src/define.ts': (text) => withLine(text, `export { ${values.Class} } from './elements/${name}/define.js';`),
  'src/index.ts': (text) => withLine(text, `export { ${values.Class} } from './elements/${name}/${name}.js';`),
  'package.json': (text) => withEntry(text, name),
};
for (const [path, change] of Object.entries(changes)) {
  writeFileSync(at(path), change(read(path)));
  console.log(`changed ${path}`);
}
console.log(`\nnext: name lede-${name} in src/styles/light, then npm run build and npx wtr test/elements/${name}.test.ts`);
