// What the project wants of its own, as ratios to plain HTML in the same run where no unit is named.
const KB = 1024;

export const targets = {
  load: { 20: { most: 1.05 }, 1000: { most: 0.6 } },
  /** Milliseconds while 1,000 cards come up, by the throttling of the processor. */
  blocking: { 1: { most: 50 }, 4: { most: 250 } },
  update: { most: 0.3 },
  memory: { most: 0.6 },
  /** A tag alone may shift by a thousandth; what is sized or rendered by the server may not at all. */
  shift: { bare: { most: 0.001 }, reserved: { most: 0 } },
  hydrate: { most: 1.2 },
  /** Cards per second of processor time, as a ratio to react-dom/server. */
  server: { least: 1 },
  serverBytes: { most: 1.1 * KB },
};

/** "met" or "missed", with a question mark where the interval reaches across the target: more rounds would tell. */
export function verdict(target, { value, low = value, high = value }) {
  const { most = Infinity, least = -Infinity } = target;
  const sure = low <= most === high <= most && low >= least === high >= least;
  return `${value <= most && value >= least ? 'met' : 'missed'}${sure ? '' : '?'}`;
}
