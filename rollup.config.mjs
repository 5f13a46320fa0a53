import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve as pathOf, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';

// tsc.config.mjs has written dist/ already, with its html`` and css`` literals minified: rollup only bundles that JavaScript

/** Hands tsc's source maps on, so that the bundle's map leads to the TypeScript. */
const tscMaps = () => ({
  name: 'tsc-maps',
  load(id) {
    if (id.includes('node_modules') || !existsSync(`${id}.map`)) return null;
    return { code: readFileSync(id, 'utf8').replace(/\n\/\/# sourceMappingURL=.*$/, ''), map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) };
  },
});

/**
 * What Lit does with the page's globals, where an element with such an `id`, another Lit or a security policy would stop it; and
 * what takes its place. Each pattern stands in the installed file exactly once, or the build fails. `NAME` is any minified name.
 */
const globalsOfLit = {
  'lit-html/lit-html.js': [
    [/NAME\.trustedTypes,/, 'void 0,'],
    [/return (NAME)\.innerHTML=(NAME),\1\}/, 'return parse($1,$2),$1}'],
    // a short name for the document, which is also given as a node
    [/NAME\.createComment\(""\)/, 'ownDocument.createComment("")'],
    [/NAME\.createTreeWalker\((NAME),129\)/, 'ownDocument.createTreeWalker($1,129)'],
    [/NAME\.createElement\("template"\)/, 'ownDocument.createElement("template")'],
    [/NAME\.createTextNode\(/, 'ownDocument.createTextNode('],
    [/\?\?NAME\)\.importNode\(/, '??ownDocument).importNode('],
    [/,(NAME)=NAME\.litHtmlPolyfillSupport;\1\?\.\(NAME,NAME\),\(NAME\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/NAME\.trustedTypes,/, 'void 0,'],
    [/,NAME=NAME\.reactiveElementPolyfillSupport/, ''],
    [/,NAME\?\.\(\{ReactiveElement:NAME\}\),\(NAME\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    // for decorators as the language will have them: ours are compiled away
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),NAME\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const (NAME)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (NAME)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\([^)]+\)[^}]+\}/, ''],
  ],
  'lit-element/lit-element.js': [
    [/,NAME\.litElementHydrateSupport\?\.\(\{LitElement:NAME\}\);/, ';'],
    [/const (NAME)=NAME\.litElementPolyfillSupport;\1\?\.\(\{LitElement:NAME\}\);/, ''],
    [/\(NAME\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
};

/** Makes Lit keep to itself: it sets and reads no global, and parses its templates in our way (`src/dom/markup.ts`). */
const litAlone = () => ({
  name: 'lit-alone',
  resolveId: (id) => (id === 'lit-alone' ? '\0lit-alone' : null),
  load: (id) =>
    id === '\0lit-alone'
      ? `import { findParse } from ${JSON.stringify(pathOf('dist/dom/markup.js'))}; export { ownDocument } from ${JSON.stringify(pathOf('dist/dom/own.js'))}; export const parse = findParse();`
      : null,
  transform(code, id) {
    const file = Object.keys(globalsOfLit).find((path) => id.replaceAll('\\', '/').endsWith(`/node_modules/${path}`));
    if (!file) return null;
    const alone = globalsOfLit[file].reduce((text, [pattern, replacement]) => {
      const named = new RegExp(pattern.source.replaceAll('NAME', '[\\w$]+'), 'g');
      const { length } = text.match(named) ?? [];
      if (length !== 1) this.error(`${file} has changed: ${pattern} stands there ${length ?? 0} times`);
      return text.replace(named, replacement);
    }, code);
    return { code: `import { ownDocument, parse } from 'lit-alone';${alone}`, map: null };
  },
});

/** The loader comes alone and is to be small: it reads of the document's prototype by itself. */
const loader = /[\\/]dist[\\/](?:auto|loader[\\/](?:reserve-space|upgrade|watch))\.js$/;

/** Whatever is read of the document is its own (`src/dom/own.ts`), in Lit too: the page's pictures, forms and frames may be named as its methods. */
const documentAlone = () => ({
  name: 'document-alone',
  transform(code, id) {
    const alone = loader.test(id) ? code : code.replace(/(?<![\w$.])document\.(?=\w)/g, 'ownDocument.');
    return alone === code ? null : { code: `import { ownDocument } from ${JSON.stringify(pathOf('dist/dom/own.js'))};${alone}`, map: null };
  },
});

/** How every bundle of ours is made; the size check uses the same. */
export const plugins = () => [
  litAlone(),
  documentAlone(),
  resolve({ exportConditions: ['production'] }),
  tscMaps(),
  terser({ ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: false } }),
];

/** What only some widgets want, and only when they want it: a file of its own each, by the module that they import. */
const apart = {
  'content/readers': 'content',
  'controllers/load': 'sources',
  'controllers/finished': 'finished',
  'elements/did-you-know/annotate': 'annotate',
  'elements/newsletter/field.styles': 'fields',
  'elements/newsletter/signup': 'signup',
  'elements/newsletter/writer': 'form',
  'elements/related/rails': 'rails',
  'model/loose': 'loose',
  'related/ranker': 'ranker',
  'sources/page': 'page',
};

/**
 * Leaves that code out of all other files. It shares nothing with lede.js: an address with a query (`lede.js?ver=6.5`) would load
 * what they share twice.
 */
const leaveApart = {
  name: 'leave-apart',
  resolveId(id, importer) {
    const path = importer && id.startsWith('.') ? pathOf(importer, '..', id) : '';
    const file = Object.entries(apart).find(([one, name]) => path === pathOf('dist', `${one}.js`) || path === pathOf('dist', 'lazy', `${name}.js`))?.[1];
    return file ? { id: `./${file}.js`, external: true } : null;
  },
};

/** Of Lit they need only what makes style sheets, and the word that this is a page: a second Lit would ask for a second policy. */
const withoutLit = {
  name: 'without-lit',
  resolveId: (id) => (id === 'lit' ? '\0lit' : null),
  load: (id) => (id === '\0lit' ? "export { css, supportsAdoptingStyleSheets } from '@lit/reactive-element/css-tag.js'; export const isServer = false;" : null),
};

/**
 * In the package too: what a bundler finds behind an `import()` shares no module with what is loaded at once. Else it cuts that into
 * a dozen files, each of which is compressed alone.
 */
const lazyFiles = {
  name: 'lazy-files',
  closeBundle() {
    for (const name of readdirSync('dist', { recursive: true }).filter((path) => path.endsWith('.js') && !path.startsWith('lazy'))) {
      const folder = pathOf('dist', name, '..');
      const lazily = (whole, id) => {
        const file = Object.entries(apart).find(([path]) => pathOf(folder, id) === pathOf('dist', `${path}.js`))?.[1];
        return file ? `import('${relative(folder, pathOf('dist', 'lazy', `${file}.js`)).replaceAll(sep, '/')}')` : whole;
      };
      const text = readFileSync(join('dist', name), 'utf8');
      const changed = text.replace(/\bimport\('(\.[^']+)'\)/g, lazily);
      if (changed !== text) writeFileSync(join('dist', name), changed);
    }
  },
};

/** Of the package each developer decides whether it warns. */
const warnings = (id) => id === '#warn';

/** A language file on the CDN is data: whoever fetches it registers it. */
const wordsAlone = {
  name: 'words-alone',
  load: (id) => (id.endsWith(`${sep}registry.js`) ? 'export const addWords = () => {};' : null),
};

/** The style sheets stand beside the code: the themes as they were written, lede.css as src/styles/light puts it together, with the words and the form that the widgets add. */
const styleSheets = {
  name: 'style-sheets',
  async closeBundle() {
    cpSync('src/styles/themes', 'dist/themes', { recursive: true });
    const { lightStyles } = await import(pathToFileURL('dist/styles/light/sheet.js').href);
    const { formStyles } = await import(pathToFileURL('dist/elements/newsletter/form.styles.js').href);
    const { fieldStyles } = await import(pathToFileURL('dist/elements/newsletter/field.styles.js').href);
    const css = [lightStyles.cssText, await headings(), formStyles.cssText, fieldStyles.cssText].join('\n');
    const { code } = await minifyHTMLLiterals(`css\`${css.replace(/[\\`]/g, '\\$&')}\``, { fileName: 'lede.css' });
    for (const folder of ['dist', 'cdn']) writeFileSync(`${folder}/lede.css`, '@charset "utf-8";' + code.slice('css`'.length, -1).replace(/\\([\\`])/g, '$1'));
    // those of the shadow roots, for servers that link to them
    const { styleSheets: shadowSheets } = await import(pathToFileURL('dist/ssr/widgets.js').href);
    mkdirSync('cdn/styles', { recursive: true });
    for (const [name, css] of shadowSheets()) writeFileSync(`cdn/styles/${name}.css`, css);
  },
};

/** The headings of widgets, and who made takeaways, in every language but English, which lede.css knows. */
async function headings() {
  const modules = await Promise.all(languages.map(async (lang) => [lang, (await import(pathToFileURL(`dist/i18n/locales/${lang}.js`).href)).default]));
  const rules = modules.map(([lang, words]) => {
    const said = ['takeaways', 'didYouKnow', 'related', 'newsletter'].map((word) => `--l-${word}: '${words[word].replaceAll("'", "\\'")}';`);
    const labels = { 'by-ai': words.madeByAi, 'with-ai': words.madeWithAi, unchecked: words.notChecked };
    [labels['checked-before'], labels['checked-after']] = words.checkedBy.split('{name}');
    const told = Object.entries(labels).map(([name, text]) => `--l-${name}: '${text.replaceAll("'", "\\'")}';`);
    return `&:where(:lang(${lang})) { ${said.join(' ')} } &:where(lede-takeaways:lang(${lang})) { ${told.join(' ')} }`;
  });
  return `@layer lede-light { :where(lede-did-you-know, lede-newsletter, lede-related, lede-takeaways) { ${rules.join('\n')} } }`;
}

/** A name that may be asked with any query, as no other file imports it: the element itself is in the chunks. */
const elementEntry = '\0element:';
const elementEntries = {
  name: 'element-entries',
  resolveId: (id) => (id.startsWith(elementEntry) ? id : null),
  load: (id) => (id.startsWith(elementEntry) ? `export * from ${JSON.stringify(defineOf(id.slice(elementEntry.length)))};` : null),
};

const elementOf = (id) => /[\\/]dist[\\/]elements[\\/]([^\\/]+)[\\/]/.exec(id)?.[1];

/** The elements that come to a module by static imports, each by its define.js; other elements not counted. */
function usersOf(id, getModuleInfo, users = new Set(), seen = new Set()) {
  if (seen.has(id)) return users;
  seen.add(id);
  if (/[\\/]define\.js$/.test(id) && elementOf(id)) return users.add(elementOf(id));
  for (const importer of getModuleInfo(id).importers) usersOf(importer, getModuleInfo, users, seen);
  return users;
}

/** One file for what is an element's own, one for what it shares with the card, which most pages have, one for the rest. */
function chunkOf(id, { getModuleInfo }) {
  const users = usersOf(id, getModuleInfo);
  // the loader and what is wanted later are cut by rollup
  if (id.startsWith(elementEntry) || !users.size) return undefined;
  if (users.size < 2) return [...users][0];
  return users.has('card') ? 'shared' : 'more';
}

/** An element with a file of its own is registered by what waits for the messages. */
const messagesFirst = {
  name: 'messages-first',
  resolveId: (id, importer) => (id.endsWith('/dom/define.js') && elementOf(importer) ? pathOf('dist/loader/define.js') : null),
};

/** What there is to load. */
const lists = {
  name: 'lists',
  load(id) {
    const list = { elements, languages }[/[\\/]loader[\\/](\w+)\.js$/.exec(id)?.[1]];
    return list ? `export const ${id.endsWith('elements.js') ? 'elements' : 'languages'} = ${JSON.stringify(list)};` : null;
  },
};

/** To every file of cdn/ the folder is where it is. */
const fromFolder = {
  name: 'from-folder',
  resolveImportMeta: (property, { chunkId }) => (property === 'url' && chunkId.includes('/') ? "new URL('../', import.meta.url).href" : null),
};

/** What a page needs to refuse a file that is not ours. */
const integrity = {
  name: 'integrity',
  closeBundle() {
    const files = readdirSync('cdn', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map(({ parentPath, name }) => relative('cdn', join(parentPath, name)).replaceAll(sep, '/')).filter((path) => path !== 'integrity.json');
    const entries = paths.sort().map((path) => {
      const content = readFileSync(join('cdn', path));
      return [path, { bytes: content.length, integrity: `sha384-${createHash('sha384').update(content).digest('base64')}` }];
    });
    writeFileSync('cdn/integrity.json', `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`);
  },
};

const defineOf = (name) => pathOf('dist/elements', name, 'define.js');
const elements = existsSync('dist/elements') ? readdirSync('dist/elements').filter((name) => existsSync(defineOf(name))) : [];
const languages = existsSync('dist/i18n/locales')
  ? readdirSync('dist/i18n/locales').flatMap((file) => (file.endsWith('.js') && file !== 'en.js' ? file.slice(0, -3) : []))
  : [];

export default [
  {
    input: 'dist/cdn.js',
    plugins: [leaveApart, lists, ...plugins(), styleSheets],
    // a page whose built-ins are broken is not told so by us: it keeps what its publisher wrote
    output: { file: 'cdn/lede.js', format: 'es', sourcemap: true, inlineDynamicImports: true, banner: 'try {', footer: '} catch {}' },
  },
  ...Object.entries(apart).map(([path, file]) => ({
    input: { [file]: `dist/${path}.js` },
    plugins: [leaveApart, withoutLit, ...plugins()],
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'cdn',
      format: 'es',
      sourcemap: true,
      // a page pays for the formats that it reads and for its language; what all formats need comes at once
      chunkFileNames: `chunks/${file}-[name]-[hash:6].js`,
      manualChunks: (id) => (file === 'sources' && /[\\/]dist[\\/](?:model[\\/]|sources[\\/]http\.js|controllers[\\/]load\.js)/.test(id) ? file : undefined),
    },
  })),
  ...languages.map((language) => ({
    input: pathOf('dist/i18n/locales', `${language}.js`),
    plugins: [wordsAlone, ...plugins()],
    output: { file: `cdn/locales/${language}.js`, format: 'es' },
  })),
  {
    input: { auto: 'dist/auto.js', ...Object.fromEntries(elements.map((name) => [`elements/${name}`, elementEntry + name])) },
    plugins: [leaveApart, elementEntries, messagesFirst, lists, fromFolder, ...plugins(), integrity],
    output: {
      dir: 'cdn',
      format: 'es',
      chunkFileNames: 'chunks/[name]-[hash:6].js',
      onlyExplicitManualChunks: true,
      manualChunks: chunkOf,
      // every chunk is one folder down
      paths: (id) => (Object.values(apart).some((file) => id === `./${file}.js`) ? `.${id}` : id),
    },
  },
  ...Object.entries(apart).map(([path, file], i, all) => ({
    input: { [file]: `dist/${path}.js` },
    external: warnings,
    plugins: [leaveApart, withoutLit, resolve(), tscMaps(), ...(i === all.length - 1 ? [lazyFiles] : [])],
    preserveEntrySignatures: 'allow-extension',
    // a bare import of what has no side effects is told to every developer
    output: { dir: 'dist/lazy', format: 'es', sourcemap: true, chunkFileNames: `${file}-[name].js`, hoistTransitiveImports: false },
  })),
];
