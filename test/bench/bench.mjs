/*
Lede beside its peers, measured in one run: npm run bench -- [options]

--task=NAME,NAME   bytes, load, update, memory, shift, hydrate, ssr (all)
--only=NAME,NAME   contenders, by the names in test/bench/contenders/ (all; plain HTML is always there)
--n=1,20,1000      how many cards a page has
--throttle=1,4     how much slower the processor is made
--rounds=9         how often everything is measured; in each round in another order
--settle=2000      how many milliseconds after the cards are ready work still counts as theirs
--json=FILE        every sample and every table
--quick            a rough answer in some minutes

How to read it: a figure is a median, in brackets its 95 % interval (bootstrap over the rounds; a ratio is of samples of the same
round). Trust ratios, not milliseconds: they hold on other machines. Beside ours stands what the project wants of it, and "met" or
"missed"; with a question mark where the interval reaches across. A contender that fails says so and why; the exit status is then 1.

The peers come from npm: test/bench/package.json, installed at the first run. An ordinary install of the project brings none.
*/
import { readFileSync, writeFileSync } from 'node:fs';
import { optionsFrom } from './lib/options.mjs';
import { installPeers } from './lib/install.mjs';

const usage = /\/\*\n([^]*?)\*\//.exec(readFileSync(import.meta.filename, 'utf8'))[1];

function refuse(reason) {
  console.error(`${reason}\n\n${usage}`);
  process.exit(2);
}

async function measure(options) {
  installPeers();
  // they import the peers
  const [{ perform }, { strangers }] = await Promise.all([import('./perform.mjs'), import('./lib/contenders.mjs')]);
  const unknown = strangers(options.only);
  if (unknown.length) refuse(`nobody is called ${unknown.join(', ')}: see test/bench/contenders/ and test/bench/server/renderers.mjs`);
  const { tables, samples, failures } = await perform(options, { print: (text) => console.log(text), say: (text) => console.error(text) });
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ options, tables, samples }, undefined, 1)}\n`);
  process.exitCode = failures ? 1 : 0;
}

const options = optionsFrom(process.argv.slice(2), refuse);
if (options.help) console.log(usage);
else await measure(options);
