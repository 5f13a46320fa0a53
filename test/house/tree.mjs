import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/commands.mjs';

/** Text files below a folder of the project, as `{ path, text }` with paths from the project's root; not those of packages. */
export function files(folder, endings = ['.ts']) {
  if (!existsSync(join(root, folder))) return [];
  return (
    readdirSync(join(root, folder), { recursive: true })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      // what the tests' host pages are made of is not ours
      .filter((path) => !path.includes('/node_modules/') && endings.some((ending) => path.endsWith(ending)))
      .sort()
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
  );
}

export const read = (path) => readFileSync(join(root, path), 'utf8');
export const json = (path) => JSON.parse(read(path));

/** What `#name` in package.json stands for among the sources. */
export const aliases = () =>
  Object.fromEntries(
    Object.entries(json('package.json').imports ?? {}).map(([name, target]) => [name, String(target['lede-source'] ?? target).replace('./', '')]),
  );
