// `npm run snippet -- BASE`: what to paste for this version's files at a pinned address, BASE/lede-elements@VERSION/cdn/.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** A script's text as a content security policy names it. */
const hashOf = (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** Nothing that the address holds may end the script. */
const literal = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * What to paste, for the files at one address.
 *
 * @param {{ base: string, files: Record<string, { integrity: string }> }} where - `base` is the address of cdn/, with its slash at the end
 * @returns for the page's head, and for a tag manager: `html`, and the `policy` that a content security policy must allow for it
 */
export function snippet({ base, files }) {
  const at = (path) => `src="${base}${path}" integrity="${files[path].integrity}" crossorigin="anonymous"`;
  const modules = Object.keys(files).filter((path) => /^(?:chunks|elements|locales)\/.*\.js$|^sources\.js$/.test(path));
  const map = literal({ integrity: Object.fromEntries(modules.map((path) => [base + path, files[path].integrity])) });
  // for browsers of any age: what they cannot read they must not be given
  const script = `!function(d,s){s=d.createElement("script");if("noModule"in s&&window.CSS&&CSS.supports("color","light-dark(red,red)")){s.type="module";s.crossOrigin="anonymous";s.integrity=${literal(files['auto.js'].integrity)};s.src=${literal(`${base}auto.js`)};d.getElementsByTagName("head")[0].appendChild(s)}}(document)`;
  const sheet = `<link rel="stylesheet" ${at('lede.css').replace('src=', 'href=')}>`;
  const policyFor = (inline) => `script-src ${base} ${hashOf(inline)}; style-src ${base}`;
  return {
    page: {
      html: `${sheet}\n<script type="importmap">${map}</script>\n<script type="module" async blocking="render" ${at('auto.js')}></script>`,
      policy: policyFor(map),
    },
    tag: { html: `<script>${script}</script>`, policy: policyFor(script) },
  };
}

/** The folder's address under BASE; undefined where BASE is no web address. */
export function pinned(base, { name, version }) {
  if (!/^https?:/i.test(base) || !URL.canParse(base)) return undefined;
  const { origin, pathname } = new URL(base);
  return `${origin}${pathname.replace(/\/$/, '')}/${name}@${version}/cdn/`;
}

function main() {
  const base = pinned(process.argv[2] ?? '', json('package.json'));
  if (!base || process.argv.length > 3) {
    console.error('usage: npm run snippet -- BASE, where BASE is a web address such as https://cdn.example');
    process.exitCode = 2;
    return;
  }
  const { page, tag } = snippet({ base, files: json('cdn/integrity.json') });
  console.log(`For the page's head:\n\n${page.html}\n\nIts content security policy, if it has one, must allow:\n\n${page.policy}\n`);
  console.log(`Or by a tag manager; older browsers do nothing:\n\n${tag.html}\n\nwith\n\n${tag.policy}\n`);
  console.log('and in connect-src, img-src and form-action the addresses of your own feeds, pictures and newsletter provider;');
  console.log('with require-trusted-types-for also: trusted-types lede.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
