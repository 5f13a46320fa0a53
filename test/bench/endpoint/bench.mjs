/*
How many sign-ups a second the endpoint takes, with SQLite in a file: npm run bench:endpoint -- [options]

--rate=1000        sign-ups a second, sent whether or not the earlier ones are answered
--seconds=10       how long
--rounds=3         how often; each with a new file
--connections=64   how many readers at a time, at most

Each sign-up is a JSON form with a record of consent, over a connection that is kept, and asks for one mail, which is counted and not
sent. The client runs beside the server on the same machine. A time counts from the moment at which the sign-up was due. After each
round the server is killed with SIGKILL, and the file is searched for every sign-up that was answered. Last comes a round without a rate: as
many as it can. What is wanted: 1,000 a second, 99 of 100 within 50 ms, none lost.
*/
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'libsql';
import { signUps } from './client.mjs';

const text = { type: 'string' };
const { values } = parseArgs({ options: { rate: text, seconds: text, rounds: text, connections: text, help: { type: 'boolean' } } });
if (values.help) {
  console.log(/\/\*\n([^]*?)\*\//.exec(readFileSync(import.meta.filename, 'utf8'))[1]);
  process.exit();
}
const { rate, seconds, rounds, connections } = Object.fromEntries(
  Object.entries({ rate: 1000, seconds: 10, rounds: 3, connections: 64 }).map(([name, usual]) => [name, Number(values[name] ?? usual)]),
);
const wanted = { perSecond: 1000, p99: 50 };
const folder = mkdtempSync(join(tmpdir(), 'lede-bench-'));
const quantile = (times, part) => times[Math.min(times.length - 1, Math.floor(times.length * part))];
const ms = (time) => `${time.toFixed(1)} ms`.padStart(10);

const ask = async (child) => {
  child.send('how much?');
  const [said] = await once(child, 'message');
  return said;
};

async function round(name, options) {
  const file = join(folder, `${name}.db`);
  const child = fork(join(import.meta.dirname, 'server.mjs'), [file]);
  const [{ port }] = await once(child, 'message');
  // the first requests of a process are slow, and nobody's
  await signUps({ port, name: 'warm', connections: 16, seconds: 2 });
  const before = await ask(child);
  const load = loadavg()[0];
  const { answered, failed, perSecond, times } = await signUps({ port, name, connections, ...options });
  const { cpu, memory } = await ask(child);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const database = new Database(file);
  const kept = new Set(
    database
      .prepare('SELECT data FROM sign_ups')
      .all()
      .map(({ data }) => JSON.parse(data).email),
  );
  database.close();
  const lost = answered.filter((email) => !kept.has(email)).length;
  const spent = (cpu.user + cpu.system - before.cpu.user - before.cpu.system) / 1000 / answered.length;
  const [p50, p99, most] = [quantile(times, 0.5), quantile(times, 0.99), times.at(-1)];
  console.log(
    [
      name.padEnd(9),
      String(answered.length).padStart(8),
      perSecond.toFixed(0).padStart(8),
      ms(p50),
      ms(p99),
      ms(most),
      `${spent.toFixed(2)} ms`.padStart(9),
      `${(memory / 2 ** 20).toFixed(0)} MB`.padStart(7),
      String(failed).padStart(7),
      String(lost).padStart(5),
      load.toFixed(1).padStart(6),
    ].join(''),
  );
  return { perSecond, p99, failed, lost };
}

console.log(`${availableParallelism()} processors, Node ${process.version}; ${rate} a second for ${seconds} s, ${connections} connections\n`);
console.log('round     answered  /second       p50       p99       max  cpu each memory failed lost  load');
const results = [];
try {
  for (let n = 1; n <= rounds; n++) results.push(await round(String(n), { seconds, rate }));
  const fastest = await round('unlimited', { seconds });
  const met = results.every(({ perSecond, p99 }) => perSecond >= wanted.perSecond * 0.99 && p99 < wanted.p99);
  const whole = [...results, fastest].every(({ lost, failed }) => lost === 0 && failed === 0);
  console.log(`\n1,000 a second with p99 < 50 ms in every round: ${met ? 'met' : 'missed'}; none lost: ${whole ? 'met' : 'missed'}`);
  process.exitCode = met && whole ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
