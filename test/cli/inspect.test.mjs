import assert from 'node:assert/strict';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sourceTypes } from '../../dist/data.js';
import { lede, start } from './lede.mjs';

const fixture = (path) => fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url));
const ferry = fixture('text/ferry.txt');
const twoMegabytes = 2 * 1024 * 1024;

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-'));
});
after(() => rm(folder, { recursive: true }));

/** A new file; its path. */
async function file(name, content) {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** Fails with this status, nothing on standard output, and this one line on standard error. */
async function fails(args, status, line, input) {
  const result = await lede(args, input);
  assert.deepEqual(result, { status, out: '', err: `lede: ${line}\n` });
}

describe('lede inspect', () => {
  it('prints the stories of a text file as JSON, set in by two blanks', async () => {
    const { status, out, err } = await lede(['inspect', ferry]);
    assert.equal(err, '');
    assert.equal(status, 0);
    const feed = JSON.parse(out);
    assert.equal(feed.articles[0].headline, 'Harbour Ferry Returns After Winter Repairs');
    assert.equal(feed.articles[0].takeaways.length, 3);
    assert.equal(out, `${JSON.stringify(feed, null, 2)}\n`);
  });

  it('prints those of a JSON file, problems included', async () => {
    const { status, out } = await lede(['inspect', fixture('json/feed.json'), '--url', 'https://post.example/']);
    assert.equal(status, 0);
    const feed = JSON.parse(out);
    assert.equal(feed.articles.length, 3);
    assert.equal(feed.articles[0].url, 'https://post.example/harbour/ferry');
    assert.equal(feed.problems.length, 6);
  });

  it('reads what it printed', async () => {
    const { out } = await lede(['inspect', ferry]);
    assert.equal((await lede(['inspect', '-'], out)).out, out);
  });

  it('reads standard input as "-"', async () => {
    const { out } = await lede(['inspect', '-'], await readFile(ferry));
    assert.equal(JSON.parse(out).articles[0].timeRequired, 3);
  });

  it('reads as what it is told', async () => {
    const { out } = await lede(['inspect', '--type', 'text', '-'], '{"headline":"One"}');
    assert.equal(JSON.parse(out).articles[0].headline, '{"headline":"One"}');
  });

  it('reads windows-1252', async () => {
    const { out } = await lede(['inspect', '-'], Uint8Array.from([0x46, 0xe4, 0x68, 0x72, 0x65]));
    assert.equal(JSON.parse(out).articles[0].headline, 'Fähre');
  });

  it('stays silent when nobody reads on', async () => {
    const stories = Array.from({ length: 1000 }, (_, i) => ({ headline: `Story ${i} ${'x'.repeat(1000)}` }));
    const child = start(['inspect', await file('many.json', JSON.stringify(stories))]);
    let err = '';
    child.stderr.on('data', (chunk) => (err += chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = await once(child, 'close');
    assert.deepEqual({ status, err }, { status: 0, err: '' });
  });

  describe('says in one line what is wrong with', () => {
    it('a file that does not exist', () => fails(['inspect', 'nowhere.txt'], 1, 'nowhere.txt: there is no such file'));
    it('a directory', () => fails(['inspect', folder], 1, `${folder}: is a directory, not a file`));
    it('a file that may not be read', async (t) => {
      // root may read every file, and Windows has no such permission
      if (process.getuid?.() === 0 || process.platform === 'win32') return t.skip('this user may read every file');
      const path = await file('secret.txt', 'One');
      await chmod(path, 0);
      await fails(['inspect', path], 1, `${path}: may not be read: permission denied`);
    });
    it('an empty file', async () => {
      const path = await file('empty.txt', ' \n');
      await fails(['inspect', path], 1, `${path} is empty`);
    });
    it('empty standard input', () => fails(['inspect', '-'], 1, 'standard input is empty'));
    it('a file that is larger than 2 MB', async () => {
      const path = await file('large.txt', 'a'.repeat(twoMegabytes + 1));
      await fails(['inspect', path], 1, `${path} is larger than 2 MB`);
    });
    it('standard input that never ends', async () => {
      const child = start(['inspect', '-']);
      let err = '';
      child.stderr.on('data', (chunk) => (err += chunk));
      child.stdin.on('error', () => {});
      const timer = setInterval(() => child.stdin.write('a'.repeat(1 << 20)), 5);
      const [status] = await once(child, 'close');
      clearInterval(timer);
      assert.deepEqual({ status, err }, { status: 1, err: 'lede: standard input is larger than 2 MB\n' });
    });
    it('a file that is not text', async () => {
      const path = await file('picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]));
      await fails(['inspect', path], 1, `${path} is not text`);
    });
    it('nothing but bullets', () => fails(['inspect', '-'], 1, 'standard input holds nothing but a list: a story begins with its headline', '• a\n• b\n'));
    it('broken JSON', () =>
      fails(
        ['inspect', '-'],
        1,
        'standard input is not valid JSON: line 2, column 1: a comma stands before the }, with nothing between',
        '{"headline":"One",\n}',
      ));
    it('a record without a headline', () =>
      fails(['inspect', '-'], 1, 'standard input articles[0] has no headline: left out', '{"url":"https://post.example/"}'));
    it('a page without a story', () =>
      fails(['inspect', '-'], 1, 'standard input is a page without a story: it has neither a headline nor a list', '<!doctype html><p>One</p>'));
    it('an address of another kind', () => fails(['inspect', 'ftp://post.example/a'], 1, 'ftp://post.example/a is not an http or https address'));
  });

  describe('with an address', () => {
    let server;
    let origin;
    before(async () => {
      server = createServer((request, response) => {
        if (request.url === '/story') response.end('{"headline":"One","url":"one"}');
        else if (request.url === '/moved') response.writeHead(302, { location: '/story' }).end();
        else if (request.url === '/large') response.end('a'.repeat(twoMegabytes + 1));
        else if (request.url === '/binary') response.end(Uint8Array.from([0, 1, 2]));
        else if (request.url === '/empty') response.end();
        else if (request.url === '/broken') {
          response.writeHead(200, { 'content-length': 100 });
          response.write('half');
          setTimeout(() => response.destroy(), 20);
        } else response.writeHead(404).end('no');
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      origin = `http://127.0.0.1:${server.address().port}`;
    });
    after(() => server.close());

    it('prints its stories, resolved against where they were in the end', async () => {
      const { out, err } = await lede(['inspect', `${origin}/moved`]);
      assert.equal(err, '');
      assert.equal(JSON.parse(out).articles[0].url, `${origin}/one`);
    });
    it('resolves against another base that it is given', async () => {
      const { out } = await lede(['inspect', `${origin}/story`, '--url', 'https://post.example/']);
      assert.equal(JSON.parse(out).articles[0].url, 'https://post.example/one');
    });
    it('names the status', () => fails(['inspect', `${origin}/nowhere`], 1, `${origin}/nowhere answered 404`));
    it('names the size', () => fails(['inspect', `${origin}/large`], 1, `${origin}/large is larger than 2 MB`));
    it('names what is not text', () => fails(['inspect', `${origin}/binary`], 1, `${origin}/binary is not text`));
    it('names an empty answer', () => fails(['inspect', `${origin}/empty`], 1, `${origin}/empty is empty`));
    it('names an answer that breaks off', () => fails(['inspect', `${origin}/broken`], 1, `${origin}/broken broke off`));
    it('names a server that is not there', async () => {
      const gone = createServer().listen(0, '127.0.0.1');
      await once(gone, 'listening');
      const { port } = gone.address();
      gone.close();
      await once(gone, 'close');
      const { status, out, err } = await lede(['inspect', `http://127.0.0.1:${port}/`]);
      assert.deepEqual({ status, out }, { status: 1, out: '' });
      assert.match(err, /^lede: http:\/\/127\.0\.0\.1:\d+\/ could not be reached: .*\n$/);
    });
  });
});

describe('lede', () => {
  it('tells how it is used', async () => {
    for (const args of [['--help'], ['-h'], ['inspect', '--help']]) {
      const { status, out, err } = await lede(args);
      assert.deepEqual({ status, err }, { status: 0, err: '' });
      assert.match(out, /lede inspect FILE\|URL/);
    }
  });

  it('tells its version', async () => {
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.deepEqual(await lede(['--version']), { status: 0, out: `${version}\n`, err: '' });
  });

  describe('says in one line how it is used wrongly:', () => {
    it('no command', () => fails([], 2, 'name a command: see lede --help'));
    it('an unknown command', () => fails(['toString'], 2, 'there is no command "toString": see lede --help'));
    it('no file', () => fails(['inspect'], 2, 'inspect: name a file, an address, or - for standard input'));
    it('two files', () => fails(['inspect', 'a', 'b'], 2, 'inspect: takes one file or address, not 2'));
    it('an unknown type', () => fails(['inspect', 'a', '--type', 'pdf'], 2, `inspect: --type is one of ${sourceTypes.join(', ')}, not "pdf"`));
    it('a base that is no address', () => fails(['inspect', 'a', '--url', 'nowhere'], 2, 'inspect: --url is an http or https address, not "nowhere"'));
    it('an unknown option', async () => {
      const { status, out, err } = await lede(['inspect', 'a', '--colour']);
      assert.deepEqual({ status, out }, { status: 2, out: '' });
      assert.match(err, /^lede: .*--colour.*\n$/);
    });
  });
});
