import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Backspace: '\uE003',
  Delete: '\uE017',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

/**
 * A WTR launcher that speaks W3C WebDriver with fetch: WebKitWebDriver on Linux, safaridriver on macOS, any other.
 * It says it is of type 'puppeteer' and gives out a page of that shape, so that WTR's own commands work on it.
 */
export function webdriverLauncher({ name, command, args = (port) => [`--port=${port}`], capabilities, env = {}, prepare }) {
  let base, driver, prepared, session;
  let queue = Promise.resolve();
  const active = new Set();
  const locked = (fn) => (queue = queue.then(fn, fn));

  async function call(method, path, body) {
    const res = await fetch(base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(20_000),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = await res.json();
    if (!res.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }
  const s = (method, path, body) => call(method, `/session/${session}${path}`, body);

  async function start() {
    if (session) return;
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    prepared = await prepare?.();
    driver = spawn(command, args(port), { stdio: 'ignore', env: { ...process.env, ...env, ...prepared?.env } });
    let gone;
    driver.once('error', (e) => (gone = new Error(`cannot start ${command}: ${e.message}`)));
    for (let i = 0; ; i++) {
      try {
        await call('GET', '/status');
        break;
      } catch (e) {
        if (gone || i > 100) throw gone ?? e;
        await new Promise((r) => setTimeout(r, 50));
      }
    }
    ({ sessionId: session } = await call('POST', '/session', { capabilities: { alwaysMatch: capabilities } }));
  }

  const script = (fn, ...params) => s('POST', '/execute/sync', { script: `return (${fn})(...arguments)`, args: params });
  const actions = (source) => s('POST', '/actions', { actions: [source] });
  const keys = (list) => actions({ type: 'key', id: 'keyboard', actions: list });
  const mouse = (list) => actions({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: list });
  const key = (k) => KEYS[k] ?? k;

  async function setViewport({ width, height }) {
    // a window has a frame of its own: ask, measure, ask again by the difference
    await s('POST', '/window/rect', { width, height });
    const [w, h] = await script('() => [innerWidth, innerHeight]');
    if (w !== width || h !== height) await s('POST', '/window/rect', { width: 2 * width - w, height: 2 * height - h });
  }

  const page = {
    setViewport: (size) => locked(() => setViewport(size)),
    select: (selector, ...values) =>
      locked(() =>
        script(
          `(sel, vals) => { const el = document.querySelector(sel); for (const o of el.options) o.selected = vals.includes(o.value);
            for (const t of ['input', 'change']) el.dispatchEvent(new Event(t, { bubbles: true })); }`,
          selector,
          values,
        ),
      ),
    emulateMediaFeatures: async () => {
      throw new Error(`${name}: media features cannot be emulated through WebDriver`);
    },
    keyboard: {
      type: (text) =>
        locked(() =>
          keys(
            [...text].flatMap((value) => [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ]),
          ),
        ),
      press: (k) =>
        locked(() => {
          const all = k === '+' ? [k] : k.split('+').map(key);
          return keys([...all.map((value) => ({ type: 'keyDown', value })), ...all.toReversed().map((value) => ({ type: 'keyUp', value }))]);
        }),
      down: (k) => locked(() => keys([{ type: 'keyDown', value: key(k) }])),
      up: (k) => locked(() => keys([{ type: 'keyUp', value: key(k) }])),
    },
    mouse: {
      move: (x, y) => locked(() => mouse([{ type: 'pointerMove', duration: 0, x, y }])),
      click: (x, y, { button = 'left' } = {}) =>
        locked(() =>
          mouse([
            { type: 'pointerMove', duration: 0, x, y },
            { type: 'pointerDown', button: BUTTONS[button] },
            { type: 'pointerUp', button: BUTTONS[button] },
          ]),
        ),
      down: ({ button = 'left' } = {}) => locked(() => mouse([{ type: 'pointerDown', button: BUTTONS[button] }])),
      up: ({ button = 'left' } = {}) => locked(() => mouse([{ type: 'pointerUp', button: BUTTONS[button] }])),
      reset: () => locked(() => s('DELETE', '/actions')),
    },
    screenshot: () => locked(async () => Buffer.from(await s('GET', '/screenshot'), 'base64')),
  };

  return {
    name,
    type: 'puppeteer',
    concurrency: 1,
    startSession: (id, url) =>
      locked(async () => {
        await start();
        active.add(id);
        await setViewport({ width: 800, height: 600 });
        await s('POST', '/url', { url });
      }),
    isActive: (id) => active.has(id),
    getBrowserUrl: () => locked(() => s('GET', '/url')),
    getPage: () => page,
    stopSession: (id) =>
      locked(async () => {
        active.delete(id);
        await s('POST', '/url', { url: 'about:blank' });
        return {};
      }),
    startDebugSession(id, url) {
      return this.startSession(id, url);
    },
    stop: () =>
      locked(async () => {
        if (session) await s('DELETE', '').catch(() => {});
        session = undefined;
        driver?.kill();
        prepared?.stop();
      }),
  };
}

function freePort() {
  return new Promise((yes, no) => {
    const srv = createServer();
    srv.once('error', no);
    srv.listen(0, '127.0.0.1', () => {
      const { port } = srv.address();
      srv.close(() => yes(port));
    });
  });
}
