const patience = 50;

/**
 * Milliseconds that tasks took beyond 50 ms each, as Total Blocking Time counts them, yet by the thread's own clock: other work on
 * the machine does not lengthen a task. Of the page's main thread, which is the busiest of all that render.
 */
export function blockingIn(trace) {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString());
  const blocking = new Map();
  for (const { name, args, pid, tid } of traceEvents) if (name === 'thread_name' && args.name === 'CrRendererMain') blocking.set(`${pid} ${tid}`, 0);
  for (const { name, pid, tid, tdur } of traceEvents) {
    const thread = `${pid} ${tid}`;
    // the task under way when the recording ends has no time yet
    if (name === 'ThreadControllerImpl::RunTask' && tdur !== undefined && blocking.has(thread))
      blocking.set(thread, blocking.get(thread) + Math.max(0, tdur / 1000 - patience));
  }
  return Math.max(...blocking.values());
}
