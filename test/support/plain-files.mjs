import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const folders = ['cdn', 'stories/samples', 'stories/pictures', 'stories/pages', 'test/fixtures'];

/** Serves samples, pictures and host pages byte for byte: the test server would write a script of its own into every HTML page. */
export const plainFiles = () => async (context, next) => {
  const path = normalize(decodeURIComponent(context.path)).split(sep).join('/').slice(1);
  if (!folders.some((folder) => path.startsWith(`${folder}/`))) return next();
  try {
    context.body = await readFile(join(root, path));
    context.type = extname(path);
    context.set('cache-control', 'no-cache');
  } catch {
    context.status = 404;
  }
};
