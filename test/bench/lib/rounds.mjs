import { random, shuffle } from './random.mjs';

/**
 * Performs every job once a round, each round in another order, so that what slows the machine for a while slows all alike.
 * A job that throws, or whose sample tells of problems, is kept as a failure with its reason.
 */
export async function rounds(jobs, count, perform, say) {
  const next = random(20261123);
  const samples = [];
  for (let round = 0; round < count; round++) {
    const started = Date.now();
    for (const job of shuffle(jobs, next)) {
      const sample = await perform(job).catch((error) => ({ problems: [error.message] }));
      samples.push({ ...job, round, ...sample, failed: sample.problems?.[0] });
      if (sample.problems?.length) say(`${job.contender.name}: ${sample.problems[0]}`);
    }
    say(`round ${round + 1} of ${count}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
  }
  return samples;
}
