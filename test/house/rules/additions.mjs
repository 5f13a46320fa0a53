// What a new language, provider or event still lacks: each rule names every list that does not know it yet.
import ts from 'typescript';
import { eventNames } from './docs.mjs';
import { imports, nodes, tree } from './syntax.mjs';

const find = (files, path) => files.find((file) => file.path === path) ?? { path, text: '' };
const inFolder = (files, folder) => files.filter(({ path }) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/'));
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
const told = ({ path }, lacks) => lacks.filter(([has]) => !has).map(([, what]) => `${path}: ${what}`);

const small = 'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = ['twenty', 'thirty', 'forty'];

/** A number as prose has it: 9 is "nine", 21 "twenty-one". */
function spelt(count) {
  if (small[count]) return small[count];
  const ten = tens[Math.floor(count / 10) - 2];
  return ten ? [ten, ...(count % 10 ? [small[count % 10]] : [])].join('-') : String(count);
}

/** What the README says of how many languages there are. */
function counted(files, folder) {
  const wanted = `${spelt(inFolder(files, folder).length)} languages`;
  return new RegExp(`\\b${wanted}\\b`, 'i').test(find(files, 'README.md').text) ? [] : [`README.md: does not say "${wanted}", which is how many ${folder} has`];
}

const isTable = (node) => ts.isObjectLiteralExpression(node) && ts.isVariableDeclaration(node.parent);

/** The languages that a file of headings has. */
const headingsIn = (file) => nodes(tree(file), isTable).flatMap(({ properties }) => properties.flatMap(({ name }) => name?.text ?? []));

/** The texts in the list of a name, as `const languages = ['ar', 'de'] as const`. */
const listed = (file, name) =>
  nodes(tree(file), (node) => ts.isVariableDeclaration(node) && node.name.getText() === name)
    .flatMap((variable) => nodes(variable, ts.isStringLiteralLike))
    .map(({ text }) => text);

/** Every language registers itself, is recognised in plain text, is tested and is counted. `built` are the files of cdn/locales, where there is a build. */
export function localesAreEverywhere(files, built) {
  const table = find(files, 'src/i18n/headings.ts');
  const imported = new Set(imports(table).map(({ to }) => to));
  const families = inFolder(files, 'src/i18n/headings').filter(({ path }) => nameOf(path) !== 'shape');
  const known = families.flatMap(headingsIn);
  const locales = inFolder(files, 'src/i18n/locales');
  const names = locales.map(({ path }) => nameOf(path));
  const tested = listed(find(files, 'test/i18n/page.test.ts'), 'languages');
  return [
    ...locales.flatMap((file) => {
      const lang = nameOf(file.path);
      const headed = [known.includes(lang), `${lang} has no headings in src/i18n/headings/`];
      // English is built in
      if (lang === 'en') return told(file, [headed]);
      return told(file, [
        [file.text.includes(`addWords('${lang}', `), `does not register itself with addWords('${lang}', …)`],
        [/^export default /m.test(file.text), 'has no default export'],
        headed,
        [tested.includes(lang), `${lang} is not in the list "languages" of test/i18n/page.test.ts`],
        [!built || built.includes(`${lang}.js`), `cdn/locales/${lang}.js is not there: npm run build writes it`],
      ]);
    }),
    ...families.flatMap((file) => [
      ...told(file, [[imported.has(file.path), 'is not imported by src/i18n/headings.ts']]),
      ...headingsIn(file)
        .filter((lang) => !names.includes(lang))
        .map((lang) => `${file.path}: ${lang} has no words in src/i18n/locales/${lang}.ts`),
    ]),
    ...counted(files, 'src/i18n/locales'),
  ];
}

/** Every language that the ranker knows can be fetched in the browser, is known to the data functions and is counted. */
export function rankedLanguagesAreEverywhere(files) {
  const lists = ['src/related/languages.ts', 'src/related/language-rankers.ts'];
  const known = lists.map((path) => [path, new Set(imports(find(files, path)).map(({ to }) => to))]);
  return [
    ...inFolder(files, 'src/related/languages').flatMap((file) =>
      told(
        file,
        known.map(([path, imported]) => [imported.has(file.path), `is not imported by ${path}`]),
      ),
    ),
    ...counted(files, 'src/related/languages'),
  ];
}

const isProvider = (node) =>
  ts.isVariableDeclaration(node) && node.type?.getText() === 'Provider' && node.initializer !== undefined && ts.isObjectLiteralExpression(node.initializer);

/** The providers of a file: `{ variable, name, transport, address }`. */
const providersIn = (file) =>
  nodes(tree(file), isProvider).map(({ name, initializer }) => {
    const value = (key) => initializer.properties.find((one) => ts.isPropertyAssignment(one) && one.name.getText() === key)?.initializer;
    const [, source, flags] = /^\/(.*)\/(\w*)$/s.exec(value('address')?.getText() ?? '') ?? [];
    const address = source === undefined ? undefined : new RegExp(source, flags);
    return { variable: name.text, name: value('name')?.text ?? name.text, transport: value('transport')?.text, address };
  });

/** The addresses of the forms in a text, with what stands for a publisher's own filled in: `https://HASH.host/serve/TOKEN`. */
const actionsIn = ({ text }) =>
  [...text.matchAll(/action="(https?:[^"]+)"/g)]
    .map(([, action]) => action.replace(/[A-Z]+(?:-[A-Z]+)*/g, '1'))
    .filter((action) => URL.canParse(action))
    .map((action) => new URL(action).hostname + new URL(action).pathname);

/** Every provider is in the table, on the page on providers, and in the tests. `spoken` are the names of the protocols that the tests speak. */
export function providersAreEverywhere(files, spoken) {
  const folder = 'src/newsletter/providers';
  const page = find(files, 'stories/newsletter-providers.mdx');
  const actions = actionsIn(page);
  const table = nodes(tree(find(files, `${folder}/table.ts`)), (node) => ts.isVariableDeclaration(node) && node.name.getText() === 'providers');
  const inTable = new Set(table.flatMap((variable) => nodes(variable, ts.isIdentifier)).map(({ text }) => text));
  const recognised = find(files, 'test/newsletter/rules.test.ts').text;
  const ways = actionsIn(find(files, 'test/newsletter/ways.test.mjs'));
  const own = inFolder(files, folder).filter(({ path }) => !['fields', 'provider', 'table'].includes(nameOf(path)));
  return own.flatMap((file) => [
    ...told(file, [[providersIn(file).length, 'has no constant of the type Provider']]),
    ...providersIn(file)
      // any server there is
      .filter(({ name }) => name !== 'plain')
      .flatMap(({ variable, name, transport, address }) => {
        const shown = address ? actions.some((action) => address.test(action)) : new RegExp(`\\b${name}\\b`, 'i').test(page.text);
        // its own page does an embed, and no request is ours; one that is asked first has a test of its own
        const sent = transport === 'embed' || spoken.includes(name) || ways.some((action) => address?.test(action));
        return told(file, [
          [inTable.has(variable), `${variable} is not in the list "providers" of ${folder}/table.ts`],
          [shown, `${page.path} shows no form ${address ? 'with an address' : 'or name'} of ${name}`],
          [!address || recognised.includes(`['${name}', '`), `${name} has no address among those that test/newsletter/rules.test.ts recognises`],
          [sent, `${name} has no protocol in test/newsletter/support/providers.mjs`],
        ]);
      }),
  ]);
}

/** Every event is exported, typed, documented by who fires it, shown in Storybook and tested. */
export function eventsAreEverywhere(files) {
  const exported = find(files, 'src/index.ts').text;
  const [shown, tested] = ['stories/events.ts', 'test/events/events.test.ts'].map((path) => find(files, path));
  const named = (file, name) => nodes(tree(file), (node) => ts.isIdentifier(node) && node.text === name && ts.isArrayLiteralExpression(node.parent)).length > 0;
  const docs = files
    .filter(({ path }) => path.startsWith('src/elements/'))
    .map(({ text }) => text)
    .join('\n');
  return inFolder(files, 'src/events').flatMap((file) => {
    const classes = Object.entries(eventNames([file]));
    if (!classes.length) return [`${file.path}: has no class whose eventName begins with lede-`];
    return classes.flatMap(([type, name]) =>
      told(file, [
        [file.text.includes(`static readonly eventName = '${name}'`), `${type} has no static eventName '${name}'`],
        [new RegExp(`interface HTMLElementEventMap \\{[^}]*'${name}': ${type};`).test(file.text), `'${name}': ${type} is not in HTMLElementEventMap`],
        [
          new RegExp(`export \\{[^}]*\\b${type}\\b[^}]*\\} from './events/${nameOf(file.path)}\\.js'`).test(exported),
          `${type} is not exported from src/index.ts`,
        ],
        [docs.includes(`@fires {${type}} ${name} - `), `no element has "@fires {${type}} ${name} - …"`],
        [named(shown, type), `${type} is not in the list "events" of ${shown.path}`],
        [named(tested, type), `${type} is in no list of ${tested.path}`],
      ]),
    );
  });
}
