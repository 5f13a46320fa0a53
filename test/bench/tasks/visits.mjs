/** Whether a contender takes part in a task. */
export function takesPart({ name, hydrates = false }, task) {
  if (name === 'empty') return task === 'load' || task === 'hydrate';
  return name === 'html' || task === 'shift' || hydrates === (task === 'hydrate');
}

/** The fewest and the most cards of a run; the memory of a card is their difference. */
export const ends = (sizes) => [sizes.length > 1 ? Math.min(...sizes) : 1, Math.max(...sizes)];

function wishes({ hydrates = false }, task, { sizes, throttles }) {
  const [few, many] = ends(sizes);
  switch (task) {
    case 'load':
      // a slowed processor tells something only where there is much to do
      return throttles.flatMap((throttle) => sizes.filter((n) => throttle === 1 || n === many).map((n) => ({ n, throttle })));
    case 'update':
      return [{ n: many, throttle: 1, wantsUpdate: true }];
    case 'memory':
      return [few, many].map((n) => ({ n, throttle: 1, wantsHeap: true }));
    case 'hydrate':
      // only what was taken over shows an update
      return [{ n: many, throttle: 1, ...(hydrates && { wantsUpdate: true }) }];
    default:
      return [];
  }
}

/** The visits of one round: what several tasks want to know of the same page is asked in one visit. */
export function visitsFor(contenders, options) {
  return contenders.flatMap((contender) => {
    const merged = new Map();
    for (const wish of options.tasks.filter((task) => takesPart(contender, task)).flatMap((task) => wishes(contender, task, options))) {
      const key = `${wish.n} ${wish.throttle}`;
      merged.set(key, { contender, ...merged.get(key), ...wish });
    }
    return [...merged.values()];
  });
}
