import { expect } from '@open-wc/testing';
import { maxBytes } from '../../src/sources/bytes.js';
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

  describe('that fails', () => {
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
