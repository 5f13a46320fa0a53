/** Does every job in order, up to `width` at a time; a job that is `alone` waits for the others and keeps the later ones waiting. */
export async function lanes(jobs, width, work) {
  const running = new Map();
  const room = (job) => (job.alone ? running.size === 0 : running.size < width && ![...running.keys()].some((other) => other.alone));
  for (const job of jobs) {
    while (!room(job)) await Promise.race(running.values());
    running.set(
      job,
      work(job).finally(() => running.delete(job)),
    );
  }
  await Promise.all(running.values());
}
