import assert from 'node:assert/strict';
import { chmod, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { load, parse } from '../../dist/data.js';
import { lede } from './lede.mjs';

const fixture = (path) => fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url));
const base = 'https://post.example/';

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-feed-'));
});
after(() => rm(folder, { recursive: true }));

async function file(name, content) {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const story = (headline, datePublished, more = {}) => ({ headline, url: `https://post.example/${headline.toLowerCase()}`, datePublished, ...more });
const read = async (path) => JSON.parse(await readFile(path, 'utf8'));
const headlines = ({ articles }) => articles.map(({ headline }) => headline);

/** Fails with this status and this one line, and writes nothing. */
async function fails(args, status, line) {
  assert.deepEqual(await lede(args), { status, out: '', err: `lede: ${line}\n` });
}

describe('lede feed', () => {
  it('merges sources of any format: each story once, the newest first, those without a date last', async () => {
    const one = await file('one.json', [story('Old', '2026-01-01'), story('None'), story('New', '2026-03-01T10:00:00+02:00')]);
    const two = await file(
      'two.html',
      '<title>Page</title><link rel="canonical" href="https://post.example/page"><meta name="date" content="2026-02-01"><h1>Page</h1>',
    );
    const again = await file('again.json', [
      { headline: 'New, said otherwise', url: 'http://www.post.example/new/?utm_source=x', datePublished: '2026-03-01' },
    ]);
    const out = join(folder, 'out.json');
    assert.deepEqual(await lede(['feed', one, two, again, '-o', out]), { status: 0, out: '', err: '' });
    assert.deepEqual(headlines(await read(out)), ['New', 'Page', 'Old', 'None']);
  });

  it('writes what is read back equal, from a file and from an address', async () => {
    const out = join(folder, 'equal.json');
    const sources = ['wordpress/posts.json', 'ghost/posts.json', 'pages/news.html', 'json-ld/story.json'].map(fixture);
    await lede(['feed', ...sources, '-o', out, '--url', base]);
    const text = await readFile(out, 'utf8');
    const { articles, problems } = parse(text, { url: 'https://elsewhere.example/feeds/baked.json' });
    assert.deepEqual(problems, []);
    assert.equal(articles.length, 6);
    assert.deepEqual(JSON.parse(JSON.stringify(articles)), JSON.parse(text).articles);
    const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(text));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      assert.deepEqual(JSON.parse(JSON.stringify((await load(`http://127.0.0.1:${server.address().port}/`)).articles)), JSON.parse(text).articles);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it('keeps the name of a single source', async () => {
    const one = await file('named.json', { title: 'The Harbour Post', url: base, articles: [story('One')] });
    const { out } = await lede(['feed', one, '-o', '-']);
    assert.equal(JSON.parse(out).title, 'The Harbour Post');
    assert.equal(JSON.parse(out).url, base);
  });

  it('keeps as many as it is told: the newest', async () => {
    const one = await file('many.json', [story('Old', '2026-01-01'), story('New', '2026-03-01'), story('Middle', '2026-02-01')]);
    const { out } = await lede(['feed', one, '-o', '-', '--limit', '2']);
    assert.deepEqual(headlines(JSON.parse(out)), ['New', 'Middle']);
  });

  it('tells problems, and writes all the same', async () => {
    const one = await file('bad.json', [story('One'), { url: '/nothing' }]);
    const { status, out, err } = await lede(['feed', one, '-o', '-']);
    assert.equal(status, 0);
    assert.equal(err, `lede: ${one} articles[1] has no headline: left out\n`);
    assert.deepEqual(headlines(JSON.parse(out)), ['One']);
  });

  it('writes no more than can be read, and says so', async () => {
    const large = 'The ferry is back. '.repeat(3000);
    const one = await file(
      'large.json',
      Array.from({ length: 34 }, (_, i) => story(`Story ${String(i)}`, '2026-01-01', { summary: [large] })),
    );
    const two = await file(
      'more.json',
      Array.from({ length: 20 }, (_, i) => story(`More ${String(i)}`, '2025-01-01', { summary: [large] })),
    );
    const { out, err } = await lede(['feed', one, two, '-o', '-']);
    assert.match(err, /^lede: only the newest \d+ of 54 stories fit into 2 MB\n$/);
    assert.ok(Buffer.byteLength(out) <= 2 * 1024 * 1024);
    assert.equal(parse(out).articles[0].headline, 'Story 0');
  });

  it('replaces a file at once, with its rights and its link kept, and leaves no draft', async () => {
    const here = join(folder, 'site');
    const { mkdir } = await import('node:fs/promises');
    await mkdir(here);
    await writeFile(join(here, 'feed.json'), 'old');
    await chmod(join(here, 'feed.json'), 0o640);
    await symlink('feed.json', join(here, 'link.json'));
    const one = await file('single.json', story('One'));
    await lede(['feed', one, '-o', join(here, 'link.json')]);
    assert.deepEqual((await readdir(here)).sort(), ['feed.json', 'link.json']);
    assert.deepEqual(headlines(await read(join(here, 'feed.json'))), ['One']);
    assert.equal((await stat(join(here, 'feed.json'))).mode & 0o777, 0o640);
  });

  it('writes to a device, and does not replace it', async () => {
    const one = await file('device.json', story('One'));
    assert.equal((await lede(['feed', one, '-o', '/dev/null'])).status, 0);
    assert.ok((await stat('/dev/null')).isCharacterDevice());
  });

  it('leaves the old file where a source cannot be read', async () => {
    const out = await file('kept.json', 'old');
    const one = await file('fine.json', story('One'));
    const gone = join(folder, 'gone.json');
    await fails(['feed', one, gone, '-o', out], 1, `${gone}: there is no such file`);
    assert.equal(await readFile(out, 'utf8'), 'old');
    const empty = await file('empty.json', '[]');
    await fails(['feed', empty, '-o', out], 1, `${empty} holds no story`);
    assert.equal(await readFile(out, 'utf8'), 'old');
  });

  it('says where it cannot write', async () => {
    const one = await file('fine2.json', story('One'));
    const out = join(folder, 'no', 'such', 'folder.json');
    await fails(['feed', one, '-o', out], 1, `${out}: cannot be written (ENOENT)`);
  });

  describe('bad usage', () => {
    it('no source', () => fails(['feed', '-o', 'x'], 2, 'feed: name files or addresses, or - for standard input'));
    it('no output', () => fails(['feed', 'a'], 2, 'feed: name the file that is written: -o OUT, or -o - for standard output'));
    it('standard input twice', () => fails(['feed', '-', '-', '-o', 'x'], 2, 'feed: standard input can be read only once'));
    for (const limit of ['0', '-1', '1.5', 'many', '1001'])
      it(`the limit ${limit}`, () => fails(['feed', 'a', '-o', 'x', `--limit=${limit}`], 2, `feed: --limit is a number from 1 to 1000, not "${limit}"`));
    it('an unknown type', async () => {
      const { status, err } = await lede(['feed', 'a', '-o', 'x', '--type', 'pdf']);
      assert.equal(status, 2);
      assert.match(err, /^lede: feed: --type is one of text, json, .*, not "pdf"\n$/);
    });
  });
});
