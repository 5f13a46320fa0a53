import { closure, imports } from './syntax.mjs';

// from the ground up; folders on one floor do not know each other
const floors = [
  ['model', 'i18n', 'styles', 'dom'],
  ['events', 'context', 'content', 'related', 'newsletter', 'templates'],
  ['sources'],
  ['controllers'],
  ['elements'],
  ['locales'],
  ['loader'],
  ['entry points'],
  ['ssr'],
  ['cli', 'endpoint'],
];

const folderOf = (path) => {
  const [, folder, file] = path.split('/');
  return file === undefined ? 'entry points' : folder;
};
const floorOf = (path) => floors.findIndex((folders) => folders.includes(folderOf(path)));
const elementOf = (path) => /^src\/elements\/([^/]+)\//.exec(path)?.[1];
const isDefine = (path) => path.endsWith('/define.ts');

/** Imports go down only. */
export function importsGoDown(files, aliases = {}) {
  const strangers = files.filter(({ path }) => floorOf(path) < 0).map(({ path }) => `${path} is on no floor`);
  const wrong = files
    .flatMap((file) => imports(file, aliases))
    .filter(({ to }) => to.startsWith('src/'))
    .flatMap(({ from, to }) => {
      if (folderOf(from) === folderOf(to)) return [];
      const [here, there] = [floorOf(from), floorOf(to)];
      if (here > there) return [];
      return [`${from} imports ${to}: ${here === there ? 'folders on one floor do not know each other' : 'that goes up'}`];
    });
  return [...strangers, ...wrong];
}

/** An element knows no other element; only a define.ts brings in other elements' define.ts. */
export function elementsStandAlone(files, aliases = {}) {
  return files
    .flatMap((file) => imports(file, aliases))
    .filter(({ from, to }) => elementOf(from) && elementOf(to) && elementOf(from) !== elementOf(to))
    .filter(({ from, to }) => !(isDefine(from) && isDefine(to)))
    .map(({ from, to }) => `${from} imports ${to}: an element knows no other element`);
}

/** No file imports itself, by whatever way round. */
export function noCircle(files, aliases = {}) {
  const targets = new Map(files.map((file) => [file.path, [...new Set(imports(file, aliases).map(({ to }) => to))]]));
  const done = new Set();
  const circles = [];
  const visit = (path, trail) => {
    const start = trail.indexOf(path);
    if (start >= 0) circles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path) || !targets.has(path)) return;
    for (const to of targets.get(path)) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return circles;
}

/** The data functions run anywhere: no Lit comes with them, not even by way of another file. */
export function dataIsPlain(files, aliases = {}) {
  return closure('src/data.ts', files, { aliases })
    .flatMap((file) => imports(file, aliases))
    .filter(({ to, type }) => !type && (to === 'lit' || to.startsWith('lit/') || to.startsWith('@lit/')))
    .map(({ from, to }) => `${from} imports ${to}, and src/data.ts comes to it`);
}

/** The endpoint's entry points for one runtime, or with a library of others. */
const endpointDoors = ['node', 'smtp', 'sqlite', 'postgres'].map((name) => `src/endpoint/${name}.ts`);

/** The endpoint itself runs wherever there are `Request` and `Response`: no module of Node, no library, not even by way of another file. */
export function endpointIsPlain(files, aliases = {}) {
  return closure('src/endpoint/index.ts', files, { aliases })
    .flatMap((file) => imports(file, aliases))
    .filter(({ to, type }) => !type && !to.startsWith('src/'))
    .map(({ from, to }) => `${from} imports ${to}, and src/endpoint/index.ts comes to it`);
}

/** Node's own modules are for the command and the server. */
export function nodeStaysBelow(files, aliases = {}) {
  return files
    .filter(({ path }) => !['cli', 'ssr'].includes(folderOf(path)) && !endpointDoors.includes(path))
    .flatMap((file) => imports(file, aliases))
    .filter(({ to }) => to.startsWith('node:'))
    .map(({ from, to }) => `${from} imports ${to}: browsers have none`);
}
