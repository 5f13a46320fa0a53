import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root, script, tool } from './commands.mjs';
import { closingLine, nodeTests } from './counts.mjs';

/** Every file below test/<folder> that Node's own runner runs. */
function nodeTestFiles(...names) {
  const folders = names.map((name) => join('test', name)).filter((path) => existsSync(join(root, path)));
  const below = (folder) => readdirSync(join(root, folder), { recursive: true }).map((path) => join(folder, path));
  return folders
    .flatMap(below)
    .filter((path) => path.endsWith('.test.mjs'))
    .sort();
}

/**
 * What `npm test` runs, in this order.
 * `needs`: not run where that one failed. `alone`: wants the whole machine. `minutes`: the longest that it may take, where that is more than others. `count`: reads the numbers from its output; without it a check counts as one.
 */
export const checks = [
  { name: 'build', alone: true, commands: () => [[...npm(), 'run', '--silent', 'build']] },
  { name: 'lint', commands: () => [[...tool('eslint'), '.', '--max-warnings=0']] },
  { name: 'types', commands: () => [[...tool('typescript', 'tsc'), '--noEmit']] },
  // a style sheet of ours is put together of fragments, which this tool does not follow: the build reads them whole
  { name: 'templates', commands: () => [[...tool('lit-analyzer'), 'src/**/*.ts', '--strict', '--quiet', '--rules.no-invalid-css', 'off']] },
  { name: 'format', commands: () => [[...tool('prettier'), '--check', '--log-level=warn', '.']] },
  { name: 'lock', commands: () => [script('check-lock.mjs')] },
  { name: 'size', needs: 'build', commands: () => [script('size.mjs')] },
  { name: 'package', needs: 'build', commands: () => [script('check-package.mjs')] },
  { name: 'node', needs: 'build', count: nodeTests, commands: () => [nodeTest('cli', 'endpoint', 'house', 'newsletter', 'package', 'ssr')] },
  // beside the tests in Node, which wait more than they work
  { name: 'wordpress', needs: 'build', count: nodeTests, commands: () => [nodeTest('wordpress')] },
  {
    name: 'stories',
    needs: 'build',
    count: closingLine,
    commands: () => [
      [
        ...tool('storybook'),
        'build',
        '--config-dir',
        'stories/.storybook',
        '--output-dir',
        'storybook-static',
        '--quiet',
        '--loglevel=warn',
        '--disable-telemetry',
      ],
      script('check-stories.mjs'),
    ],
  },
  { name: 'embed', needs: 'build', alone: true, minutes: 25, count: nodeTests, commands: () => [nodeTest('embed')] },
  { name: 'browser', needs: 'build', alone: true, count: closingLine, commands: () => [[...tool('@web/test-runner', 'wtr'), ...coverage()]] },
  {
    name: 'twins',
    needs: 'build',
    alone: true,
    count: closingLine,
    commands: () => [[...tool('@web/test-runner', 'wtr'), '--config', 'test/support/twin.config.mjs']],
  },
];

/** Two files side by side, on a machine of two cores too: browsers wait more than they work. */
const nodeTest = (...folders) => [process.execPath, '--test', '--test-concurrency=2', '--test-reporter=spec', ...nodeTestFiles(...folders)];

/** Only Chromium can say which lines ran. */
const coverage = () => ((process.env.BROWSERS ?? 'chromium').includes('chromium') ? ['--coverage'] : []);
