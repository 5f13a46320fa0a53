import { all } from '../contenders/all.mjs';
import { renderers } from '../server/renderers.mjs';

/** Every comparison needs these. */
const always = ['empty', 'html'];

const rendererNames = renderers.map(({ name }) => name);

/** Those of the names that nobody has. */
export const strangers = (only = []) => only.filter((name) => ![...all.map((each) => each.name), ...rendererNames].includes(name));

/** Who takes part: those that were named, or all (with `quick` those that say most), and why some of them cannot. */
export function contendersFor({ only, quick }) {
  const wanted = all.filter(({ name, quick: rough }) => always.includes(name) || (only ? only.includes(name) : !quick || rough));
  return { contenders: wanted.filter(({ missing }) => !missing), absent: wanted.filter(({ missing }) => missing) };
}
