import ts from 'typescript';
import { fixed, holes, markupOf, readMarkup } from './markup.mjs';
import { closure, nodes, templates, tree } from './syntax.mjs';
import { textsIn } from './texts.mjs';

const words = (text) => text.split(/\s+/).filter(Boolean);
const pathOf = (name) => `src/elements/${name}/${name}.ts`;

/** The elements that a manifest declares, by their folder: `{ name, path, declaration }[]`. */
export function declarations(manifest) {
  return manifest.modules.flatMap(({ path, declarations: list = [] }) => {
    const name = /^src\/elements\/([^/]+)\/\1\.[jt]s$/.exec(path)?.[1];
    return name === undefined ? [] : list.filter(({ customElement }) => customElement).map((declaration) => ({ name, path: pathOf(name), declaration }));
  });
}

const undocumented = (list) => list.filter(({ description }) => !description?.trim());

/** Every public member and every attribute has a sentence for the embedder. */
export function publicNamesAreDescribed(manifest) {
  return declarations(manifest).flatMap(({ name, declaration }) => {
    const { members = [], attributes = [], events = [], slots = [], cssParts = [], cssProperties = [] } = declaration;
    // what Lit and the browser call is no interface of ours
    const lifecycle =
      /^(?:render|styles|shadowRootOptions|formAssociated|\w+Callback|willUpdate|update|updated|firstUpdated|shouldUpdate|createRenderRoot|scheduleUpdate|getUpdateComplete)$/;
    const open = members.filter((member) => !['private', 'protected'].includes(member.privacy) && !member.name.startsWith('#') && !member.inheritedFrom);
    const lists = [
      ['class', [{ name: `lede-${name}`, description: declaration.description ?? declaration.summary }]],
      ['member', open.filter((member) => !lifecycle.test(member.name))],
      ...Object.entries({ attribute: attributes, event: events, slot: slots, part: cssParts, 'custom property': cssProperties }),
    ];
    return lists.flatMap(([kind, list]) => undocumented(list).map((entry) => `lede-${name}: the ${kind} ${entry.name || '(default)'} has no description`));
  });
}

/** An element's sources: its class and all helpers that it imports, but no other element. */
const sourcesOf = (path, files, aliases) => closure(path, files, { aliases, follow: ({ to }) => !to.endsWith('/define.ts') });

/** All values that one attribute has in the templates of some files; of an expression all that it may come to. */
function attributeValues(attribute, files) {
  return files.flatMap((file) =>
    templates(file).flatMap((template) =>
      readMarkup(markupOf(template))
        .tags.flatMap(({ attributes }) => attributes.filter(({ name }) => name === attribute))
        .flatMap(({ value }) => [fixed(value), ...holes(value).flatMap((n) => textsIn(template.expressions[n], files))]),
    ),
  );
}

/** The names under which a forwarding hands parts on: "headline: card__headline, image" → card__headline, image. */
const forwarded = (value) => value.split(',').flatMap((pair) => words(pair.split(':').at(-1) ?? ''));

const partName = /^[a-z][a-z0-9_-]*$/;

/** `real` must be documented; `maybe` may be. */
const missing = (name, what, real, written, maybe = []) => [
  ...[...new Set(real)].filter((one) => !written.includes(one)).map((one) => `lede-${name}: ${what} ${one || '(default)'} is not documented`),
  ...written
    .filter((one) => !real.includes(one) && !maybe.includes(one))
    .map((one) => `lede-${name}: ${what} ${one || '(default)'} is documented and does not exist`),
];

/** The declarations of our own elements that stand in an element's templates. */
function inside(sources, manifest) {
  const names = sources.flatMap((file) => templates(file).flatMap((template) => readMarkup(markupOf(template)).tags.map((tag) => tag.name)));
  return declarations(manifest).filter(({ name }) => names.includes(`lede-${name}`));
}

/** A forwarded part is a part of the element that it is forwarded from. */
export function forwardedPartsExist(manifest, files, aliases = {}) {
  return declarations(manifest).flatMap(({ name, path, declaration }) => {
    const known = inside(sourcesOf(path, files, aliases), manifest).flatMap((inner) =>
      (inner.declaration.cssParts ?? []).map((part) => `${inner.name}__${part.name}`),
    );
    const written = (declaration.cssParts ?? []).map((part) => part.name).filter((part) => part.includes('__'));
    return written.filter((part) => !known.includes(part)).map((part) => `lede-${name} forwards ${part}: the element inside has no such part`);
  });
}

/** The parts that templates have are the parts that are documented. */
export function partsAreDocumented(manifest, files, aliases = {}) {
  return declarations(manifest).flatMap(({ name, path, declaration }) => {
    const sources = sourcesOf(path, files, aliases);
    const own = attributeValues('part', sources).flatMap(words);
    const real = [...own, ...attributeValues('exportparts', sources).flatMap(forwarded)].filter((part) => partName.test(part));
    return missing(
      name,
      'the part',
      real,
      (declaration.cssParts ?? []).map((part) => part.name),
    );
  });
}

/** The slots that templates have are the slots that are documented. */
export function slotsAreDocumented(manifest, files, aliases = {}) {
  return declarations(manifest).flatMap(({ name, path, declaration }) => {
    const sources = sourcesOf(path, files, aliases);
    const real = sources.flatMap((file) =>
      templates(file).flatMap((template) =>
        readMarkup(markupOf(template))
          .tags.filter((tag) => tag.name === 'slot')
          .flatMap(({ attributes }) => {
            const value = attributes.find((attribute) => attribute.name === 'name')?.value ?? '';
            return holes(value).length ? holes(value).flatMap((n) => textsIn(template.expressions[n], sources)) : [value];
          }),
      ),
    );
    // what a widget did not read it shows below itself: nobody fills that slot by its name
    const open = real.filter((slot) => slot !== 'unread');
    return missing(
      name,
      'the slot',
      open,
      (declaration.slots ?? []).map((slot) => slot.name),
    );
  });
}

/** The names of our events by their classes: `{ OpenEvent: 'lede-open' }`. */
export function eventNames(files) {
  const found = files
    .filter(({ path }) => path.startsWith('src/events/'))
    .flatMap((file) => nodes(tree(file), (node) => ts.isClassDeclaration(node) && node.name !== undefined))
    .map((node) => [node.name.text, nodes(node, (inner) => ts.isStringLiteralLike(inner) && inner.text.startsWith('lede-'))[0]?.text]);
  return Object.fromEntries(found.filter(([, name]) => name !== undefined));
}

/** An event of ours is documented as what it is: an instance of its class. */
function wrongType(element, { name, type }, names) {
  const own = Object.keys(names).find((key) => names[key] === name);
  if (!own || type?.text === own) return [];
  return [`lede-${element}: the event ${name} is documented as ${type?.text ?? 'an event without a class'}: its class is ${own}`];
}

/** The events that an element, or what it imports, dispatches are the events that are documented. */
export function eventsAreDocumented(manifest, files, aliases = {}) {
  const names = eventNames(files);
  return declarations(manifest).flatMap(({ name, path, declaration }) => {
    const sources = sourcesOf(path, files, aliases);
    // an event of an element inside goes up through this one: it may be told of here as well
    const bubbling = inside(sources, manifest).flatMap((inner) => (inner.declaration.events ?? []).map((event) => event.name));
    const real = sources
      .flatMap((file) => nodes(tree(file), (node) => ts.isNewExpression(node) && Object.hasOwn(names, node.expression.getText())))
      .map((node) => names[node.expression.getText()]);
    const events = declaration.events ?? [];
    const written = events.map((event) => event.name);
    return [...missing(name, 'the event', real, written, bubbling), ...events.flatMap((event) => wrongType(name, event, names))];
  });
}

const properties = (text) => text.match(/--lede-[a-z0-9-]*[a-z0-9]/g) ?? [];
const used = (text) => [...text.matchAll(/var\(\s*(--lede-[a-z0-9-]*[a-z0-9])/g)].map(([, name]) => name);

/** Every custom property that a source reads or sets is documented by some element; every documented one is read. */
export function customPropertiesAreDocumented(manifest, files) {
  const written = declarations(manifest).flatMap(({ declaration }) => (declaration.cssProperties ?? []).map(({ name }) => name));
  const known = new Set(written);
  const read = new Set(files.flatMap(({ text }) => used(text)));
  return [
    ...files.flatMap(({ path, text }) =>
      [...new Set(properties(text))].filter((name) => !known.has(name)).map((name) => `${path} names ${name}: documented nowhere`),
    ),
    ...[...new Set(written)].filter((name) => !read.has(name)).map((name) => `${name} is documented and nothing reads it`),
  ];
}

const isSheet = (path) => path.endsWith('.css');
const folderOf = (path) => path.slice(0, path.lastIndexOf('/'));
const set = (text) => [...text.matchAll(/(?<![\w-])(--(?:_|l-)[\w-]+)\s*:/g)].map(([, name]) => name);
// the words of `--l-*` come with a language: a default stands in for them
const wanted = (text) =>
  [...text.matchAll(/var\(\s*(--(?:_|l-)[\w-]+)\s*(,?)/g)].flatMap(([, name, comma]) => (comma && name.startsWith('--l-') ? [] : [name]));

/** Every private custom property that a style reads is set by the styles that all share, or beside it; those of the page's sheet are its own. */
export function privatePropertiesAreSet(files) {
  return files.flatMap(({ path, text }) => {
    const near = files.filter(({ path: at }) => isSheet(at) === isSheet(path) && (at.startsWith('src/styles/') || folderOf(at) === folderOf(path)));
    const known = new Set(near.flatMap((file) => set(file.text)));
    return [...new Set(wanted(text))].filter((name) => !known.has(name)).map((name) => `${path} reads ${name}: set nowhere`);
  });
}
