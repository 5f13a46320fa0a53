import { run } from '../../support/processes.mjs';

const mark = 'answer: ';

/** Called in a step: hands its answer to the test that waits for it. */
export const answer = (value) => console.log(`${mark}${JSON.stringify(value)}`);

/**
 * Runs a step in a process of its own, which has a minute: even a loop that never gives way is ended, with all that it started.
 * @param {string[]} args What Node is called with.
 * @returns {Promise<unknown>} Its answer; rejects with all that it printed where it failed, took too long or gave none.
 */
export async function step(args, { minutes = 1 } = {}) {
  let output = '';
  const status = await run([process.execPath, ...args], { say: (text) => (output += text), minutes });
  const line = output.split('\n').findLast((one) => one.startsWith(mark));
  if (status !== 0 || !line) throw new Error(`node ${args.join(' ')} ended with ${status}${line ? '' : ' and gave no answer'}:\n${output}`);
  return JSON.parse(line.slice(mark.length));
}
