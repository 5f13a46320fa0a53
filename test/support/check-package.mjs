// what is published, as it is published: publint and "are the types wrong?" on the packed file
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root, tool } from './commands.mjs';

const folder = join(root, 'node_modules', '.cache', 'packed');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const [command, ...args] = npm();
const packed = execFileSync(command, [...args, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root, encoding: 'utf8' });
const tarball = join(folder, JSON.parse(packed)[0].filename);

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const typed = (target) => typeof target === 'object' && 'types' in target;
// wildcards are beyond attw; stylesheets, JSON and the script files for the CDN have no types
const entrypoints = Object.keys(exports).filter((name) => typed(exports[name]) && !name.includes('*'));

const say = (pkg, name, options) => {
  const [node, file] = tool(pkg, name);
  return spawnSync(node, [file, ...options], { cwd: root, stdio: 'inherit' }).status ?? 1;
};
const publint = say('publint', 'publint', ['run', tarball, '--strict']);
const attw = say('@arethetypeswrong/cli', 'attw', [
  tarball,
  '--profile',
  'esm-only',
  '--no-emoji',
  '--format',
  'ascii',
  '--no-definitely-typed',
  '--entrypoints',
  ...entrypoints,
]);
process.exitCode = publint || attw;
