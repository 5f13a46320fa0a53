import { random } from './random.mjs';

const resamples = 2000;

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = Math.floor(place);
  return sorted[low] + (sorted[Math.min(low + 1, sorted.length - 1)] - sorted[low]) * (place - low);
}

export const median = (values) => quantile(values, 0.5);

/** The median absolute deviation, as a share of the median: the noise that was seen. */
export function noise(values) {
  const middle = median(values);
  return median(values.map((value) => Math.abs(value - middle))) / middle;
}

/** The 95 % bootstrap interval of a statistic of drawn places, `statistic(places)`. */
export function interval(count, statistic) {
  // one or two rounds tell of no spread
  if (count < 3) return {};
  const next = random(11);
  const seen = Array.from({ length: resamples }, () => statistic(Array.from({ length: count }, () => Math.floor(next() * count))));
  return { low: quantile(seen, 0.025), high: quantile(seen, 0.975) };
}

/** The median with its 95 % bootstrap interval. */
export const estimate = (values) => ({ value: median(values), ...interval(values.length, (drawn) => median(drawn.map((i) => values[i]))) });

/** The ratio of two medians. `ours[i]` and `theirs[i]` are of the same round and drawn together: what slowed a round slowed both. */
export const ratio = (ours, theirs) => ({
  value: median(ours) / median(theirs),
  ...interval(ours.length, (drawn) => median(drawn.map((i) => ours[i])) / median(drawn.map((i) => theirs[i]))),
});
