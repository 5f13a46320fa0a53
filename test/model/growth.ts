/** The shortest of some tries, in milliseconds: other work on the machine may disturb one. */
function shortest(work: () => void): number {
  const tries = [1, 2, 3].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...tries);
}

/** What `growth` may come to. */
export const linear = 10;

/**
 * How many times as long a text takes that is four times as long: some 4 where the time grows with the length, 16 and more where
 * it grows with its square, on any machine. Clocks of browsers are coarse: a few milliseconds count as nothing. A busy machine
 * may slow the long one alone, a square is one every time: what looks like it is measured again.
 */
export function growth(read: (text: string) => void, make: (length: number) => string, length = 25_000): number {
  const [short, long] = [make(length), make(4 * length)];
  let [few, many] = [Infinity, Infinity];
  const ratio = (): number => many / Math.max(20, few);
  for (let round = 0; round < 3 && (round === 0 || ratio() >= linear); round++) {
    few = Math.min(
      few,
      shortest(() => {
        read(short);
      }),
    );
    many = Math.min(
      many,
      shortest(() => {
        read(long);
      }),
    );
  }
  return ratio();
}
