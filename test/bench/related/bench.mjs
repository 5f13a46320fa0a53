/*
How well related stories are ranked, beside a search library, measured in one run: npm run bench:related; --help prints this

The stories are newswire of 1987 with topics (Reuters-21578, ../shared/related/reuters-dev.json beside the project). A pool is 300
consecutive stories; each that has a topic is asked for once; what shares a topic with it is relevant. The rankers see headline and
abstract, and an address as every feed has one; never the topics.

nDCG@4 and P@4: the quality of the first four, 1 at best. In brackets the 95 % interval (bootstrap over the queries; a ratio is of
the same queries). Two halves, the even pools and the odd, so that what was fitted to one shows in the other. Milliseconds: one
query from the records to the list, everything read anew; the first one of the process is that of code that is not compiled yet.
They are those of this machine and of what else it does: look at the others beside it.
*/
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/commands.mjs';
import { installPeers } from '../lib/install.mjs';
import { written } from '../lib/table.mjs';

const file = join(root, '..', 'shared', 'related', 'reuters-dev.json');

if (process.argv.includes('--help')) console.log(/\/\*\n([^]*?)\*\//.exec(readFileSync(import.meta.filename, 'utf8'))[1]);
else if (existsSync(file)) {
  installPeers();
  // they import the peers, and what is built
  const { measureRanking } = await import('./measure.mjs');
  for (const table of await measureRanking(file)) console.log(written(table));
} else console.log(`skipped: there are no stories to rank at ${file}`);
