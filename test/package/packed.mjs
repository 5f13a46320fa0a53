import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { npm, root } from '../support/commands.mjs';

/** The package as npm publishes it, unpacked where it stands in a project of its own. */
export function packed() {
  const folder = mkdtempSync(join(tmpdir(), 'lede-packed-'));
  const [command, ...args] = npm();
  const said = execFileSync(command, [...args, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root, encoding: 'utf8' });
  const [{ filename, files, size }] = JSON.parse(said);
  execFileSync('tar', ['-xzf', filename], { cwd: folder });
  const home = join(folder, 'node_modules', 'lede-elements');
  mkdirSync(dirname(home), { recursive: true });
  renameSync(join(folder, 'package'), home);
  return { folder, home, size, files: files.map(({ path }) => path), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Lets the unpacked package find some of its dependencies. */
export function install(folder, dependencies) {
  for (const name of dependencies) {
    const place = join(folder, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), place, 'junction');
  }
}

/** Runs a module in that project, in a Node of its own, and gives what it printed as JSON. */
export function ask(folder, code, flags = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, '--input-type=module', '--eval', code], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Every entry point with a file for each of its conditions, its wildcards filled in: `{ name, condition, file }[]`. */
export function entries(exports, files) {
  const targets = (value) =>
    typeof value === 'string' ? [['default', value]] : Object.entries(value).flatMap(([key, inner]) => targets(inner).map(([, file]) => [key, file]));
  return Object.entries(exports).flatMap(([name, value]) =>
    targets(value).flatMap(([condition, target]) => {
      const file = target.replace('./', '');
      const [before, after] = file.split('*');
      if (after === undefined) return [{ name, condition, file }];
      const fits = files.filter((path) => path.startsWith(before) && path.endsWith(after) && path.length > before.length + after.length);
      // a wildcard that nothing fits leads nowhere
      if (!fits.length) return [{ name, condition, file }];
      return fits.map((path) => ({ name: name.replace('*', path.slice(before.length, path.length - after.length)), condition, file: path }));
    }),
  );
}

/** The text of every file of the package that has text. */
export const texts = (home) =>
  readdirSync(home, { recursive: true })
    .filter((path) => /\.(?:m?js|d\.ts|map|json|css|html|md)$/.test(path))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(home, path), 'utf8') }));
