import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warn } from '#warn';
import { LedeLoadedEvent } from '../events/loaded.js';
import type { Feed } from '../model/article.js';
import { unquote } from '../model/attributes.js';
import { messageOf } from '../model/error.js';
import { safeUrl } from '../model/url.js';
import { load } from '../sources/http.js';
import { announceFailure } from './failure.js';

/** Where a widget that reads an address stands. */
export type LoadState = 'idle' | 'loading' | 'ready' | 'failed';

/** Reads what a widget's `src` names. A late answer to an earlier address is dropped; disconnecting aborts. */
export class LoadController implements ReactiveController {
  state: LoadState = 'idle';
  feed: Feed | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #src: () => string | undefined;
  #loading: string | undefined;
  #abort: AbortController | undefined;

  /** @param src - Tells the host's present address. */
  constructor(host: ReactiveControllerHost & Element, src: () => string | undefined) {
    this.#host = host;
    this.#src = src;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    // connecting again starts anew, unless the answer is here
    if (this.state !== 'loading') return;
    this.#loading = undefined;
    this.state = 'idle';
  }

  #follow(): void {
    const src = this.#src() ?? '';
    if (!this.#host.isConnected || src === (this.#loading ?? '')) return;
    this.#abort?.abort();
    this.#loading = src;
    this.feed = undefined;
    this.state = 'idle';
    if (src) void this.#load(src);
  }

  async #load(src: string): Promise<void> {
    const abort = (this.#abort = new AbortController());
    this.state = 'loading';
    try {
      const url = safeUrl(unquote(src), this.#host.baseURI);
      if (!url) throw new Error(`src="${src}" is not a web address`);
      const feed = await load(url, { signal: abort.signal });
      if (abort.signal.aborted) return;
      if (!feed.articles.length) throw new Error(`${url}: ${feed.problems[0]?.message ?? 'no story in it'}`);
      this.feed = feed;
      this.state = 'ready';
      for (const { path, message } of feed.problems) warn(`${url}: ${path} ${message}`, this.#host);
      this.#host.dispatchEvent(new LedeLoadedEvent(feed));
    } catch (error) {
      if (abort.signal.aborted) return;
      this.state = 'failed';
      announceFailure(this.#host, messageOf(error));
    }
    this.#host.requestUpdate();
  }
}
