import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { host, openBrowser, openTab, pause } from '../embed/support/host.mjs';
import { json, read } from '../house/tree.mjs';
import { checks } from '../support/checks.mjs';
import { npm, root } from '../support/commands.mjs';

const { scripts, bin } = json('package.json');

/** The commands that the documentation tells people to type. */
const documents = ['README.md', ...readdirSync(join(root, 'stories')).flatMap((name) => (name.endsWith('.mdx') ? [`stories/${name}`] : []))];
const written = documents
  .map(read)
  .join('\n')
  .matchAll(/\b(?:npm (?:run )?(start|test|(?<=run )[\w:-]+)|npx (lede) ([a-z]+))/g);
const named = new Set([...written].map(([, script, command, word]) => script ?? `${command} ${word}`));

/** What has been started so far. */
const started = new Set();

const running = new Set();
/** Ends a command with all that it has started. */
function end(child) {
  running.delete(child);
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // it has ended by itself
  }
}

/** Starts a command in a folder, in a group of its own; `lines` are those that it prints. */
function start([command, ...args], cwd = root) {
  const env = { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`, CI: 'true' };
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  const lines = [];
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', (line) => lines.push(line));
  return { child, lines };
}

/** Runs a command to its end: `{ status, text }`. */
async function run(command, cwd) {
  const { child, lines } = start(command, cwd);
  const [status] = await once(child, 'close');
  running.delete(child);
  return { status, text: lines.join('\n') };
}

/** Waits for a line that a command prints. */
async function printed({ child, lines }, pattern, seconds = 200) {
  for (const until = Date.now() + seconds * 1000; ; await pause(50)) {
    const found = lines.map((line) => pattern.exec(line)).find(Boolean);
    if (found) return found;
    if (child.exitCode !== null || Date.now() > until) assert.fail(`no line like ${String(pattern)}:\n${lines.join('\n')}`);
  }
}

const script = (name, ...args) => {
  started.add(name);
  return [...npm(), 'run', '--silent', name, '--', ...args];
};

/** Only what a script does at last: what it builds before is there already, and other tests are reading it. */
const last = (name, ...args) => {
  started.add(name);
  return ['sh', '-c', `${scripts[name].split(' && ').at(-1)} "$@"`, 'sh', ...args];
};

/** A port that nobody has. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

describe('the commands that the README and package.json name', () => {
  let copy;
  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'lede-commands-'));
  });
  after(() => {
    for (const child of running) end(child);
    rmSync(copy, { recursive: true, force: true });
  });

  describe('in a fresh copy of the project', () => {
    before(() => {
      const left = ['node_modules', 'dist', 'cdn', 'coverage', 'storybook-static', 'custom-elements.json', '.git'];
      for (const name of readdirSync(root)) if (!left.includes(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
      symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    });

    it('npm start builds everything, and prints one address that answers', async () => {
      for (const part of ['build', 'clean', 'build:js', 'build:manifest', 'build:cdn']) started.add(part);
      const server = start(script('start', '--port', '0'), copy);
      const [home] = await printed(server, /^http:\/\/localhost:\d+\/$/);
      assert.match(await (await fetch(home)).text(), /Harbour bridge reopens/);
      assert.equal((await fetch(`${home}cdn/lede.js`)).status, 200);
      assert.deepEqual(server.lines, [home]);
      for (const path of ['dist/index.js', 'cdn/lede.js', 'cdn/auto.js', 'cdn/integrity.json', 'custom-elements.json'])
        assert.ok(existsSync(join(copy, path)), path);
      end(server.child);
    });

    it('npm run watch builds again what is changed', { timeout: 300_000 }, async () => {
      const built = join(copy, 'dist', 'model', 'url.js');
      const { child } = start(script('watch'), copy);
      // it has begun: what is changed makes it begin again
      await pause(2000);
      appendFileSync(join(copy, 'src', 'model', 'url.ts'), 'export const seenByWatch = true;\n');
      while (!readFileSync(built, 'utf8').includes('seenByWatch')) await pause(100);
      end(child);
    });

    it('npm run new writes an element', async () => {
      const { status, text } = await run(script('new', 'pull-quote'), copy);
      assert.equal(status, 0, text);
      assert.ok(existsSync(join(copy, 'src', 'elements', 'pull-quote', 'define.ts')));
    });
  });

  it('npm start -- FILE shows that story', async () => {
    const server = start(last('start', 'stories/samples/salt-marsh-returns.txt', '--port', '0'));
    const [home] = await printed(server, /^http:\/\/localhost:\d+\/$/);
    assert.match(await (await fetch(home)).text(), /<title>A village gave a field/);
    end(server.child);
  });

  it('npm run storybook shows a story', async () => {
    const port = await freePort();
    const server = start(last('storybook', '-p', String(port), '--exact-port', '--ci'));
    await printed(server, /ready/i);
    const origin = `http://localhost:${String(port)}`;
    const typeOf = async (path) => (await fetch(origin + path)).headers.get('content-type').split(';', 1)[0];
    assert.deepEqual([await typeOf('/samples/arabic.json?import'), await typeOf('/samples/arabic.json')], ['text/javascript', 'application/json']);
    const browser = await openBrowser();
    try {
      const tab = await openTab(browser);
      await tab.page.goto(`${origin}/iframe.html?id=card--playground&viewMode=story`);
      await tab.page.waitForFunction(() => document.querySelector('#storybook-root lede-card')?.shadowRoot?.querySelector('h2, h3'), { timeout: 60_000 });
      assert.deepEqual(tab.thrown, []);
    } finally {
      await browser.close();
      end(server.child);
    }
  });

  it('npx lede reads, writes and bakes stories', async () => {
    const lede = (word, ...args) => {
      started.add(`lede ${word}`);
      return run([process.execPath, join(root, bin.lede), word, ...args]);
    };
    const story = join(root, 'stories', 'samples', 'salt-marsh-returns.txt');
    const { text } = await lede('inspect', story);
    assert.equal(JSON.parse(text).articles.length, 1);
    const out = join(copy, 'page.html');
    assert.deepEqual(await lede('render', story, '-o', out), { status: 0, text: '' });
    assert.match(readFileSync(out, 'utf8'), /^<!doctype html>/i);
    const site = await host();
    const stories = join(copy, 'stories.json');
    assert.equal((await lede('feed', `${site.origin}/stories/samples/feed.json`, '-o', stories)).status, 0);
    site.close();
    assert.ok(JSON.parse(readFileSync(stories, 'utf8')).articles.length > 3);
  });

  it('npm run snippet prints what to paste', async () => {
    const { status, text } = await run(script('snippet', 'https://cdn.example'));
    assert.equal(status, 0);
    assert.match(text, /<script type="importmap">/);
  });

  it('npm run sheet takes pictures', async () => {
    const { status, text } = await run(script('sheet', 'byline', 'dark'));
    assert.equal(status, 0, text);
    assert.match(text, /^test\/visual\/sheet\/\S*byline\S*\.png$/m);
    for (const path of text.match(/^test\/visual\/sheet\/\S+\.png$/gm)) assert.ok(statSync(join(root, path)).size > 1000, path);
  });

  for (const name of ['bench', 'bench:related', 'bench:endpoint'])
    it(`npm run ${name} says what it measures`, async () => {
      const { status, text } = await run(last(name, '--help'));
      assert.equal(status, 0, text);
      assert.match(text, new RegExp(`npm run ${name}`));
    });

  it('npm run lint and npm run format are there; the checks run them without writing', async () => {
    for (const name of ['lint', 'format']) {
      const { status, text } = await run(script(name, '--version'));
      assert.equal(status, 0, text);
      assert.match(text, /^v?\d+\.\d+/);
    }
  });

  it('npm test, and the parts of it, know the checks', async () => {
    for (const name of ['test', 'test:all', 'test:stories']) {
      const { status, text } = await run(script(name, '--only=nothing'));
      assert.equal(status, 2, text);
      assert.match(text, /^unknown: nothing$/m);
      assert.match(text, /^checks: build, .*\bstories\b/m);
    }
    const { status, text } = await run(script('test:watch', '--help'));
    assert.equal(status, 0, text);
    assert.match(text, /Web Test Runner/);
  });

  it('npm run size is one of the checks', () => {
    const [, file] = /^node (\S+)$/.exec(scripts.size);
    started.add('size');
    assert.ok(checks.some(({ commands }) => commands().some((words) => words.includes(join(root, file)))));
  });

  it('are all of them', () => {
    assert.ok(named.has('start') && named.has('storybook') && named.has('lede feed'));
    const all = [...new Set([...Object.keys(scripts), ...named])];
    assert.deepEqual(
      all.filter((name) => !started.has(name)),
      [],
    );
  });
});
