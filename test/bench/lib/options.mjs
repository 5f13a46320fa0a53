import { parseArgs } from 'node:util';

export const taskNames = ['bytes', 'load', 'update', 'memory', 'shift', 'hydrate', 'ssr'];

const list = (text) => text?.split(',').filter(Boolean);
const numbers = (text) => list(text)?.map(Number);

/** What is asked for on the command line; throws an Error with one line when it makes no sense. */
export function optionsFrom(args) {
  const text = { type: 'string' };
  const flag = { type: 'boolean', default: false };
  const { values } = parseArgs({
    args,
    options: { task: text, only: text, n: text, throttle: text, rounds: text, settle: text, json: text, quick: flag, help: flag },
  });
  const { quick, help, json } = values;
  const options = {
    help,
    quick,
    json,
    tasks: list(values.task) ?? taskNames,
    only: list(values.only),
    sizes: numbers(values.n) ?? (quick ? [20, 1000] : [1, 20, 1000]),
    throttles: numbers(values.throttle) ?? [1, 4],
    rounds: Number(values.rounds ?? (quick ? 2 : 9)),
    settle: Number(values.settle ?? (quick ? 500 : 2000)),
  };
  const unknown = options.tasks.filter((name) => !taskNames.includes(name));
  if (unknown.length) throw new Error(`no such task: ${unknown.join(', ')} (there are ${taskNames.join(', ')})`);
  const figures = [...options.sizes, ...options.throttles, options.rounds, options.settle];
  if (figures.some((figure) => !Number.isInteger(figure) || figure < 0) || !options.rounds)
    throw new Error('--n, --throttle, --rounds and --settle take whole numbers');
  return options;
}
