// Where is a Chromium for the tests? No download in any of the answers.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Flags for an automated run; without the network ones Chromium asks the vendor's hosts at every start. */
export const chromiumArgs = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
  '--accept-lang=en-US',
  // Chromium refuses its sandbox to root, and many containers do not give it one
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
];

/** A test reads the same dates and words in every country. */
export const pinned = { TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en_US' };

/** @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string>, headless?: 'shell', from: string }>} */
export async function findChromium() {
  const named = process.env.CHROME_PATH ?? process.env.PUPPETEER_EXECUTABLE_PATH;
  if (named) return { executablePath: named, args: chromiumArgs, env: { ...process.env, ...pinned }, from: 'CHROME_PATH' };
  if (!process.env.TEST_BROWSER_FROM_NPM) {
    const installed = systemChromium();
    if (installed) return { executablePath: installed, args: chromiumArgs, env: { ...process.env, ...pinned }, from: 'this machine' };
  }
  if (process.platform === 'linux' && process.arch === 'x64') return shippedChromium();
  throw new Error('No Chrome, Chromium or Edge found. Install one, or set CHROME_PATH to its executable.');
}

function systemChromium() {
  try {
    const { Launcher } = require('chrome-launcher');
    const path = Launcher.getFirstInstallation();
    if (path && existsSync(path)) return path;
  } catch {
    // none of those that chrome-launcher knows
  }
  return [
    ...['ProgramFiles(x86)', 'ProgramFiles'].flatMap((v) => (process.env[v] ? [join(process.env[v], 'Microsoft/Edge/Application/msedge.exe')] : [])),
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ].find((p) => existsSync(p));
}

/** Tells that Chromium where its fonts are: its own configuration looks in other folders, and text without a font has no height. */
function fontsIn(dir) {
  const file = join(dir, 'fonts.conf');
  const folders = [join(dir, 'fonts', 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const lines = [...folders.map((path) => `<dir>${path}</dir>`), `<cachedir>${join(dir, 'fonts-cache')}</cachedir>`];
  writeFileSync(file, `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${lines.join('')}</fontconfig>\n`);
  return file;
}

/** The headless Chromium that is inside the npm package @sparticuz/chromium, unpacked once into node_modules/.cache. */
async function shippedChromium() {
  const { version } = JSON.parse(readFileSync(join(dirname(require.resolve('@sparticuz/chromium')), '..', 'package.json'), 'utf8'));
  const dir = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', `chromium-${version}`);
  mkdirSync(dir, { recursive: true });
  const before = { ...process.env };
  // the package unpacks into the temporary folder, and its shared libraries (nss, expat) only where it believes itself on Lambda
  Object.assign(process.env, { TMPDIR: dir, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const { LD_LIBRARY_PATH } = process.env;
    return {
      executablePath,
      args: [...chromiumArgs, '--no-sandbox'],
      headless: 'shell',
      env: { ...before, ...pinned, LD_LIBRARY_PATH, FONTCONFIG_FILE: fontsIn(dir) },
      from: `@sparticuz/chromium ${version}`,
    };
  } finally {
    for (const k of Object.keys(process.env)) if (!(k in before)) delete process.env[k];
    Object.assign(process.env, before);
  }
}
