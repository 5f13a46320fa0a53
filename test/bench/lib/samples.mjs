import { estimate, ratio } from './statistics.mjs';

/** The samples of one setting, sorted by contender: what is good, and what went wrong how often. */
export function sorted(contenders, samples) {
  return contenders
    .map((contender) => {
      const all = samples.filter((sample) => sample.contender === contender);
      const good = all.filter(({ failed }) => !failed);
      const bad = all.filter(({ failed }) => failed);
      return { contender, good, failed: bad.length ? `failed in ${bad.length} of ${all.length}: ${bad[0].failed.split('\n')[0]}` : undefined };
    })
    .filter(({ good, failed }) => good.length || failed);
}

/** The median of a measure over the rounds. */
export const medianOf = (samples, of) => estimate(samples.map(of));

/** A measure against another contender's in the same rounds; nothing where they share none. */
export function against(samples, base, of) {
  const pairs = samples.map((sample) => [sample, base.find(({ round }) => round === sample.round)]).filter(([, other]) => other);
  if (!pairs.length) return { value: NaN };
  return ratio(
    pairs.map(([sample]) => of(sample)),
    pairs.map(([, other]) => of(other)),
  );
}

/** Rows of a table: those that failed say why, the others give their cells; the cheapest first. */
export function rowsOf(groups, cells) {
  const rows = groups.flatMap(({ contender, good, failed }) => {
    const { name, label } = contender;
    return [...(failed ? [{ name, label, failed }] : []), ...(good.length ? [{ name, label, cells: cells({ contender, good }) }] : [])];
  });
  const rank = ({ cells: [first] = [] }) => first?.value ?? Infinity;
  return rows.sort((a, b) => rank(a) - rank(b));
}
