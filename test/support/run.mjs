// `npm test`: every check there is, one table, one closing line. `npm test -- --only=lint,size` runs some.
import { checks } from './checks.mjs';
import { failuresIn, outcome, sentence, sum } from './counts.mjs';
import { lanes } from './lanes.mjs';
import { run } from './processes.mjs';
import { tapes } from './tapes.mjs';

const names = checks.map(({ name }) => name);
const only = process.argv
  .slice(2)
  .filter((arg) => arg.startsWith('--only='))
  .flatMap((arg) => arg.slice('--only='.length).split(','));
const unknown = [...process.argv.slice(2).filter((arg) => !arg.startsWith('--only=')), ...only.filter((name) => !names.includes(name))];
if (unknown.length) {
  console.error(`unknown: ${unknown.join(', ')}\nusage: npm test [-- --only=NAME,NAME]\nchecks: ${names.join(', ')}`);
  process.exit(2);
}

const asked = checks.filter(({ name }) => !only.length || only.includes(name));
const picked = checks.filter((check) => asked.includes(check) || asked.some(({ needs }) => needs === check.name));
const { open } = tapes((text) => process.stdout.write(text));
const results = new Map();

async function perform(check) {
  const started = Date.now();
  const { name, needs, count, minutes } = check;
  const tape = open(name);
  let output = '';
  let status = 0;
  const say = (text) => {
    output += text;
    tape.write(text);
  };
  if (needs && results.get(needs).failed) {
    say(`not run: ${needs} failed\n`);
    results.set(name, { passed: 0, failed: 0, skipped: 1, seconds: 0 });
  } else {
    for (const command of check.commands()) status ||= await run(command, { say, minutes });
    const result = outcome({ count, status, output });
    results.set(name, { ...result, seconds: (Date.now() - started) / 1000, failures: result.failed ? failuresIn(output) : undefined });
  }
  tape.close();
}

await lanes(picked, 2, perform);

// again, and last: a log is long, and some systems keep only its end
for (const [name, { failures }] of results) if (failures) console.log(`\n── failed in ${name} ──\n${failures}`);

console.log('\ncheck        passed  failed  skipped  seconds');
for (const { name } of picked) {
  const { passed, failed, skipped, seconds } = results.get(name);
  const cells = [String(passed).padStart(7), String(failed).padStart(8), String(skipped).padStart(9), seconds.toFixed(1).padStart(9)];
  console.log(`${name.padEnd(11)}${cells.join('')}${failed ? '  ✗' : ''}`);
}
const total = sum([...results.values()]);
console.log(`\n${sentence(total)}`);
process.exitCode = total.failed || total.skipped === picked.length ? 1 : 0;
