import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { findChromium, pinned } from './test/support/find-browser.mjs';
import { lightCommands } from './test/support/light-commands.mjs';
import { mediaCommands } from './test/support/media-commands.mjs';
import { plainFiles } from './test/support/plain-files.mjs';
import { styleCommands } from './test/support/style-commands.mjs';
import { testPage } from './test/support/test-page.mjs';
import { summaryReporter } from './test/support/summary-reporter.mjs';
import { webkitGtkLauncher } from './test/support/webkit-gtk.mjs';

/** Milliseconds: a cold machine may take a minute to start three browsers at once. */
const patience = 120_000;

const launchers = {
  async chromium() {
    const { from, ...launchOptions } = await findChromium();
    console.log(`Chromium: ${launchOptions.executablePath} (${from})`);
    // a window for each test file: the second tab of a window is hidden, and draws no frame
    return chromeLauncher({
      launchOptions: { timeout: patience, ...launchOptions },
      createPage: async ({ context }) => (await context.browser().createBrowserContext()).newPage(),
    });
  },
  // puppeteer-core drives an ordinary Firefox through WebDriver BiDi: no geckodriver, no special build
  firefox: () =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      // a second window waits for frames that Firefox does not draw
      concurrency: 1,
      launchOptions: {
        timeout: patience,
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
        env: { ...process.env, ...pinned },
        extraPrefsFirefox: { 'intl.accept_languages': 'en-US', 'intl.locale.requested': 'en-US' },
      },
    }),
  webkit: () => webkitGtkLauncher({ env: pinned }),
};

const wanted = (process.env.BROWSERS ?? 'chromium').split(',').map((name) => name.trim());
const unknown = wanted.filter((name) => !Object.hasOwn(launchers, name));
if (unknown.length) throw new Error(`BROWSERS: unknown ${unknown.join(', ')}; known are ${Object.keys(launchers).join(', ')}`);

export default {
  // those of the server have a configuration of their own: test/support/twin.config.mjs
  files: ['test/**/*.test.ts', '!test/ssr/*.test.ts'],
  // the sources themselves, not what was built from them
  nodeResolve: { exportConditions: ['lede-source', 'development'] },
  concurrency: 2,
  // none waits until another has done
  concurrentBrowsers: 3,
  middleware: [plainFiles()],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) }),
    mediaCommands(),
    lightCommands(),
    styleCommands(),
    a11ySnapshotPlugin(),
  ],
  browsers: await Promise.all(wanted.map((name) => launchers[name]())),
  browserStartTimeout: patience,
  testFramework: { config: { timeout: 5000 } },
  testRunnerHtml: testPage('/src/', '.ts'),
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['lcovonly', 'text-summary'], threshold: { statements: 90 } },
  reporters: [defaultReporter(), summaryReporter()],
};
