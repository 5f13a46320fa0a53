import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './commands.mjs';

/** Style sheets in a built module: css`…`, and text that is made a sheet of later. */
const literals = /\bcss\s*(?:=\s*)?`((?:[^`\\]|\\.)*)`/g;

function sheetsOf(path) {
  const text = readFileSync(join(root, 'dist', path), 'utf8');
  if (path.endsWith('.css')) return [text];
  return [...text.matchAll(literals)].map(([, css]) => {
    if (css.includes('${')) throw new Error(`${path}: a style sheet that is put together at run time cannot be read`);
    return css.replace(/\\(.)/g, (_, char) => char);
  });
}

/** 'shipped-styles': every style sheet as it is shipped, as `{ file, css }`. */
export function styleCommands() {
  return {
    name: 'shipped-styles-command',
    executeCommand({ command }) {
      if (command !== 'shipped-styles') return undefined;
      // what loads later is made of the others
      const all = readdirSync(join(root, 'dist'), { recursive: true })
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => !path.startsWith('lazy/'));
      // what lede.css is made of is shipped as that sheet
      const files = all.filter((path) => /\.(?:css|js)$/.test(path) && !/^styles\/(?:looks|light)\//.test(path));
      return files.sort().flatMap((file) => sheetsOf(file).map((css) => ({ file, css })));
    },
  };
}
