import { parseArgs } from 'node:util';

export const taskNames = ['bytes', 'load', 'update', 'memory', 'shift', 'hydrate', 'ssr'];

const list = (text) => text?.split(',').filter(Boolean);
const numbers = (text) => list(text)?.map(Number);

const text = { type: 'string' };
const flag = { type: 'boolean', default: false };
const known = { task: text, only: text, n: text, throttle: text, rounds: text, settle: text, json: text, quick: flag, help: flag };

function parsed(args, refuse) {
  try {
    return parseArgs({ args, options: known }).values;
  } catch (error) {
    return refuse(error.message);
  }
}

/** What is asked for on the command line; what makes no sense is refused with one line. */
export function optionsFrom(args, refuse) {
  const { task, only, n, throttle, rounds, settle, json, quick, help } = parsed(args, refuse);
  const options = {
    help,
    quick,
    json,
    tasks: list(task) ?? taskNames,
    only: list(only),
    sizes: numbers(n) ?? (quick ? [20, 1000] : [1, 20, 1000]),
    throttles: numbers(throttle) ?? [1, 4],
    rounds: Number(rounds ?? (quick ? 2 : 9)),
    settle: Number(settle ?? (quick ? 500 : 2000)),
  };
  const unknown = options.tasks.filter((name) => !taskNames.includes(name));
  if (unknown.length) refuse(`there is no task ${unknown.join(', ')}`);
  const figures = [...options.sizes, ...options.throttles, options.rounds];
  if (figures.some((figure) => !Number.isInteger(figure) || figure < 1)) refuse('--n, --throttle and --rounds take whole numbers from 1');
  if (!(options.settle >= 0)) refuse('--settle takes milliseconds');
  return options;
}
