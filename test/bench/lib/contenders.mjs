import { all } from '../contenders/all.mjs';

/** Every comparison needs these. */
const always = ['empty', 'html'];

/** Who takes part: those that were named, or all (with `quick` those that say most), and why some of them cannot. */
export function contendersFor({ only, quick }, fits = () => true) {
  const unknown = only?.filter((name) => !all.some((contender) => contender.name === name)) ?? [];
  if (unknown.length) throw new Error(`no such contender: ${unknown.join(', ')} (there are ${all.map(({ name }) => name).join(', ')})`);
  const wanted = all.filter(({ name, quick: rough }) => always.includes(name) || (only ? only.includes(name) : !quick || rough)).filter(fits);
  return { contenders: wanted.filter(({ missing }) => !missing), absent: wanted.filter(({ missing }) => missing) };
}
