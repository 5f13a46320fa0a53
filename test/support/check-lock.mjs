// `npm ci` fails on a lock that leaves out an optional package, as a registry without all the platforms' packages writes it
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Where a package inside `folder` finds `name`: there, or further up. */
function findable(packages, folder, name) {
  for (let at = folder; ; at = at.slice(0, Math.max(at.lastIndexOf('node_modules/') - 1, 0))) {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

/** @returns {string[]} what is wrong with a lock file */
export function lockProblems({ packages }) {
  return Object.entries(packages).flatMap(([folder, { version, optionalDependencies = {}, resolved }]) => [
    ...Object.keys(optionalDependencies)
      .filter((name) => !findable(packages, folder, name))
      .map((name) => `${folder || 'the project'} ${version} wants ${name}: not in the lock`),
    ...(resolved ? [`${folder} names where it was fetched: keep omit-lockfile-registry-resolved in .npmrc`] : []),
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const problems = lockProblems(JSON.parse(readFileSync(process.argv[2] ?? 'package-lock.json', 'utf8')));
  console.log(problems.join('\n') || 'the lock is whole');
  process.exitCode = problems.length ? 1 : 0;
}
