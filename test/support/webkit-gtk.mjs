import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { webdriverLauncher } from './webdriver-launcher.mjs';

/** WebKitGTK's MiniBrowser through WebKitWebDriver (Debian: webkit2gtk-driver), on an Xvfb of its own where there is no display. */
export function webkitGtkLauncher({ env = {} } = {}) {
  const binary = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec']
    .flatMap((d) =>
      existsSync(d)
        ? readdirSync(d)
            .filter((n) => /^webkit(2gtk-4|gtk-6)/.test(n))
            .map((n) => `${d}/${n}/MiniBrowser`)
        : [],
    )
    .find((f) => existsSync(f));
  if (!binary) throw new Error('No WebKitGTK MiniBrowser found (Debian: apt-get install webkit2gtk-driver xvfb)');
  return webdriverLauncher({
    name: 'Webkit',
    command: 'WebKitWebDriver',
    args: (port) => [`--port=${port}`, '--host=127.0.0.1'],
    capabilities: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
    env,
    prepare: () => (process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? undefined : startXvfb()),
  });
}

/** A virtual display on a number that Xvfb itself picks. */
function startXvfb() {
  return new Promise((yes, no) => {
    const x = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    x.once('error', (e) => no(new Error(`No display, and no Xvfb (Debian: apt-get install xvfb): ${e.message}`)));
    x.stdio[3].once('data', (n) => yes({ env: { DISPLAY: `:${String(n).trim()}` }, stop: () => x.kill() }));
  });
}
