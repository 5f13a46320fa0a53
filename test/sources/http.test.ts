import { expect, waitUntil } from '@open-wc/testing';
import { maxBytes } from '../../src/sources/fetch/bytes.js';
import { load } from '../../src/sources/http.js';

type Answering = (address: string, init: RequestInit) => Promise<Response>;

const own = globalThis.fetch;
let asked: { address: string; init: RequestInit }[] = [];

/** Answers every request by the given function until the test is over. */
function answer(by: Answering): void {
  globalThis.fetch = (input, init = {}) => {
    const address = input instanceof Request ? input.url : String(input);
    asked.push({ address, init });
    return by(address, init);
  };
}

/** A request that only an abort ends. */
const never: Answering = (_, { signal }) =>
  new Promise((_resolve, reject) => {
    signal!.addEventListener('abort', () => {
      reject(signal!.reason as Error);
    });
  });

const says =
  (body: BodyInit, init?: ResponseInit): Answering =>
  () =>
    Promise.resolve(new Response(body, init));

async function failure(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    expect(error).to.be.instanceOf(Error);
    return error as Error;
  }
  throw new Error('did not fail');
}

const address = 'https://post.example/feed.json';
const story = '{"headline":"The ferry is back","url":"ferry"}';

describe('load', () => {
  beforeEach(() => {
    asked = [];
  });
  afterEach(() => {
    globalThis.fetch = own;
  });

  it('gives the stories of an address', async () => {
    answer(says(story));
    const feed = await load(address);
    expect(feed.articles[0]!.headline).to.equal('The ferry is back');
    expect(asked[0]!.init.credentials).to.equal('same-origin');
  });

  it('resolves relative addresses against the address that answered in the end', async () => {
    answer(() => Promise.resolve(Object.defineProperty(new Response(story), 'url', { value: 'https://cdn.example/v2/feed.json' })));
    expect((await load(address)).articles[0]!.url).to.equal('https://cdn.example/v2/ferry');
    answer(says(story));
    expect((await load(address)).articles[0]!.url).to.equal('https://post.example/ferry');
  });

  it('reads an address relative to the page, from a real server', async () => {
    const feed = await load(new URL('../fixtures/text/ferry.txt', import.meta.url).href);
    expect(feed.articles[0]!.takeaways).to.have.length(3);
  });

  it('reads as what it is told', async () => {
    answer(says(story));
    expect((await load(address, { type: 'text' })).articles[0]!.headline).to.equal(story);
  });

  describe('for several callers', () => {
    it('asks once for one address, whatever its fragment, and again when the answer is there', async () => {
      answer(says(story));
      const feeds = await Promise.all([load(address), load(`${address}#top`), load(address)]);
      expect(feeds.map(({ articles }) => articles.length)).to.deep.equal([1, 1, 1]);
      expect(asked).to.have.length(1);
      await load(address);
      expect(asked).to.have.length(2);
    });

    it('shares a failure, and asks again after it', async () => {
      answer(says('', { status: 503 }));
      const errors = await Promise.all([failure(load(address)), failure(load(address))]);
      expect(errors.map(({ message }) => message)).to.deep.equal([`${address} answered 503`, `${address} answered 503`]);
      expect(asked).to.have.length(1);
      answer(says(story));
      expect((await load(address)).articles).to.have.length(1);
    });

    it('lets one give up without disturbing the others', async () => {
      let respond: (response: Response) => void = () => undefined;
      answer(() => new Promise((resolve) => (respond = resolve)));
      const controller = new AbortController();
      const first = failure(load(address, { signal: controller.signal }));
      const second = load(address);
      await Promise.resolve();
      controller.abort();
      expect((await first).name).to.equal('AbortError');
      expect(asked[0]!.init.signal!.aborted).to.equal(false);
      respond(new Response(story));
      expect((await second).articles).to.have.length(1);
    });

    it('aborts the request when the last has given up; the next asks anew', async () => {
      answer(never);
      const controllers = [new AbortController(), new AbortController()];
      const failures = controllers.map(({ signal }) => failure(load(address, { signal })));
      await Promise.resolve();
      for (const controller of controllers) controller.abort();
      for (const error of await Promise.all(failures)) expect(error.name).to.equal('AbortError');
      expect(asked).to.have.length(1);
      expect(asked[0]!.init.signal!.aborted).to.equal(true);
      answer(says(story));
      expect((await load(address)).articles).to.have.length(1);
    });

    it('does not ask at all for one who has given up before', async () => {
      answer(says(story));
      expect((await failure(load(address, { signal: AbortSignal.abort() }))).name).to.equal('AbortError');
      expect(asked).to.have.length(0);
    });
  });

  describe('again', () => {
    const headers = (values: Record<string, string>): Answering => says(story, { headers: values });
    const times = async (count: number, url: string): Promise<number> => {
      for (let i = 0; i < count; i++) await load(url);
      return asked.length;
    };
    let unique = 0;
    const anew = (): string => `https://post.example/${String(++unique)}.json`;

    for (const [what, values, requests] of [
      ['without a word of the server asks again', {}, 2],
      ['asks nobody while the answer is fresh', { 'cache-control': 'public, max-age=60' }, 1],
      ['asks nobody before the answer expires', { expires: 'Fri, 20 Nov 2099 07:30:00 GMT' }, 1],
      ['asks again where nothing may be kept', { 'cache-control': 'no-store, max-age=60' }, 2],
      ['asks again where the answer is old already', { 'cache-control': 'max-age=60', age: '61' }, 2],
      ['asks again where the answer is expired', { expires: '0' }, 2],
    ] as const)
      it(what, async () => {
        answer(headers(values));
        expect(await times(2, anew())).to.equal(requests);
      });

    it('shows a stale answer at once, and fetches a new one behind it', async () => {
      const url = anew();
      answer(headers({ 'cache-control': 'max-age=0, stale-while-revalidate=60' }));
      expect(await times(2, url)).to.equal(2);
      answer(says('{"headline":"New"}', { headers: { 'cache-control': 'max-age=60' } }));
      expect((await load(url)).articles[0]!.headline).to.equal('The ferry is back');
      await waitUntil(async () => (await load(url)).articles[0]!.headline === 'New');
    });

    it('keeps a stale answer when the new one fails', async () => {
      const url = anew();
      answer(headers({ 'cache-control': 'max-age=0, stale-while-revalidate=60' }));
      await load(url);
      answer(says('', { status: 503 }));
      expect((await load(url)).articles).to.have.length(1);
      expect((await load(url)).articles).to.have.length(1);
    });

    it('keeps twenty answers at most', async () => {
      answer(headers({ 'cache-control': 'max-age=60' }));
      const first = anew();
      await load(first);
      for (let i = 0; i < 20; i++) await load(anew());
      expect(asked).to.have.length(21);
      await load(first);
      expect(asked).to.have.length(22);
    });

    it('leaves no name on the page that a script would find', () => {
      expect(Object.keys(globalThis).filter((name) => /lede/i.test(name))).to.deep.equal([]);
      expect(Object.getOwnPropertyDescriptor(globalThis, Symbol.for('lede-sources-0'))?.enumerable).to.equal(false);
    });

    it('and at the same time by another copy of this code asks once', async () => {
      const copy = (await import(new URL('../../src/sources/http.ts?copy', import.meta.url).href)) as { load: typeof load };
      expect(copy.load).not.to.equal(load);
      answer(says(story));
      await Promise.all([load(address), copy.load(address)]);
      expect(asked).to.have.length(1);
    });
  });

  it('of a feed reads it', async () => {
    answer(
      says('<rss><channel><title>T</title><item><title>One</title><link>one</link></item></channel></rss>', {
        headers: { 'content-type': 'application/rss+xml' },
      }),
    );
    const feed = await load('https://post.example/feed/');
    expect([feed.title, feed.articles[0]!.url]).to.deep.equal(['T', 'https://post.example/feed/one']);
  });

  it('of a feed that never ends reads its start', async () => {
    let cancelled = false;
    const piece = new TextEncoder().encode('<item><title>One</title></item>'.repeat(1000));
    const start = new TextEncoder().encode('<rss><channel>');
    let first = true;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(first ? start : piece);
        first = false;
      },
      cancel() {
        cancelled = true;
      },
    });
    answer(says(body));
    const feed = await load(address);
    expect(cancelled).to.equal(true);
    expect(feed.articles).to.have.length(1000);
    expect(feed.problems.map(({ message }) => message)).to.deep.equal([
      'is larger than 2 MB: the rest is not read',
      'are more than 1000: the rest is left out',
    ]);
  });

  it('asks once more where the network fails, and no third time', async () => {
    let failures = 1;
    answer(() => (failures-- > 0 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(new Response(story))));
    expect((await load(address)).articles).to.have.length(1);
    expect(asked).to.have.length(2);
    failures = 5;
    await failure(load(address));
    expect(asked).to.have.length(4);
  });

  it('does not ask once more when it was given up, or where the server has answered', async () => {
    const controller = new AbortController();
    answer(() => {
      return Promise.resolve().then(() => {
        controller.abort();
        throw new TypeError('Failed to fetch');
      });
    });
    await failure(load(address, { signal: controller.signal }));
    answer(says('', { status: 500 }));
    await failure(load(address));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(asked).to.have.length(2);
  });

  it('sends no header of its own', async () => {
    answer(says(story));
    await load(address);
    expect(asked[0]!.init.headers).to.equal(undefined);
    expect(asked[0]!.init.method).to.equal(undefined);
  });

  describe('that fails', () => {
    it('names what is a picture, a sound or a film, and loads nothing of it', async () => {
      answer(says('x', { headers: { 'content-type': 'image/png' } }));
      expect((await failure(load(address))).message).to.equal(`${address} is not text but image/png`);
    });

    it('speaks of CORS only of other sites', async () => {
      answer(() => Promise.reject(new TypeError('Failed to fetch')));
      const own = new URL('/feed.xml', location.href).href;
      expect((await failure(load(own))).message).to.equal(`${own} could not be reached: no connection`);
    });

    it('names the status', async () => {
      answer(says('gone', { status: 404 }));
      expect((await failure(load(address))).message).to.equal(`${address} answered 404`);
    });

    it('names the time limit, and ends the request', async () => {
      answer(never);
      expect((await failure(load(address, { timeout: 20 }))).message).to.equal(`${address} took longer than 0.02 s`);
      expect(asked[0]!.init.signal!.aborted).to.equal(true);
    });

    it('names the time limit of an answer that begins and never ends', async () => {
      answer((_, { signal }) => {
        const body = new ReadableStream<Uint8Array>({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('The'));
            signal!.addEventListener('abort', () => {
              controller.error(signal!.reason);
            });
          },
        });
        return Promise.resolve(new Response(body));
      });
      expect((await failure(load(address, { timeout: 20 }))).message).to.equal(`${address} took longer than 0.02 s`);
    });

    it('names the size, and stops reading at once', async () => {
      let cancelled = false;
      let sent = 0;
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          sent += 65_536;
          controller.enqueue(new Uint8Array(65_536).fill(0x61));
        },
        cancel() {
          cancelled = true;
        },
      });
      answer(says(body));
      expect((await failure(load(address))).message).to.equal(`${address} is larger than 2 MB`);
      expect(cancelled).to.equal(true);
      expect(sent).to.be.lessThan(maxBytes + 4 * 65_536);
    });

    it('names what is not text', async () => {
      answer(says(new Uint8Array([0, 1, 2, 3])));
      expect((await failure(load(address))).message).to.equal(`${address} is not text`);
    });

    it('names a network or CORS failure, and keeps its cause', async () => {
      const cause = new TypeError('Failed to fetch');
      answer(() => Promise.reject(cause));
      const error = await failure(load(address));
      expect(error.message).to.equal(
        `${address} could not be reached: no connection, or its server does not let other sites read it (CORS): there, add the header Access-Control-Allow-Origin: ${location.origin}`,
      );
      expect(error.cause).to.equal(cause);
    });

    it('names an answer that breaks off, again', async () => {
      answer(() => {
        const body = new ReadableStream({
          start(controller) {
            controller.error(new TypeError('network error'));
          },
        });
        return Promise.resolve(new Response(body));
      });
      expect((await failure(load(address))).message).to.equal(`${address} broke off`);
      expect(asked).to.have.length(2);
    });

    it('names what is no web address, and asks nobody', async () => {
      answer(says(story));
      for (const text of ['javascript:alert(1)', 'ftp://post.example/', 'data:text/plain,One', 'https://'])
        expect((await failure(load(text))).message).to.equal(`${text} is not an http or https address`);
      expect(asked).to.have.length(0);
    });
  });

  it('with an answer that holds no story gives the problem, not a failure', async () => {
    answer(says('{"headline":'));
    const feed = await load(address);
    expect(feed.articles).to.deep.equal([]);
    expect(feed.problems[0]!.message).to.contain('is not valid JSON');
  });
});
