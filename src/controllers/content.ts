import type { LitElement, ReactiveController } from 'lit';
import type { Found, LinkSettings } from '../content/content.js';
import { jsonIn } from '../content/json.js';
import { observe } from '../dom/observe.js';
import { messageOf } from '../model/error.js';
import { showContent } from '../dom/slots.js';
import { statesOf } from '../dom/states.js';
import { announceFailure } from './failure.js';
import { fetchReaders, knownReaders, unreadable, type ReaderName } from './readers.js';

/** What the page has written inside a widget, as far as the widget can read it. */
export interface Content {
  /** What its JSON holds; `undefined` where there is none. */
  readonly json: unknown;
  /** What its HTML says, under the names of the record. */
  readonly html: Found;
  /** The words over its list. */
  readonly heading?: string | undefined;
  /** How its link opens. */
  readonly link?: LinkSettings | undefined;
  /** What was not read: it is shown as it stands. */
  readonly unread: readonly Node[];
}

/** What says something of links, pictures, dates and cards. Classes and styles change for looks alone. */
const attributeFilter =
  'hidden href rel target src srcset sizes data-src data-srcset data-lazy-src alt width height datetime headline kicker standfirst byline published updated minutes image image-alt image-origin media access sponsor live-status'.split(
    ' ',
  );

/** Words, or an element that may hold some. */
function isReadable({ nodeType, nodeName, nodeValue }: Node): boolean {
  return nodeType === 3 ? Boolean(nodeValue?.trim()) : nodeType === 1 && !unreadable.split(',').includes(nodeName.toLowerCase());
}

/** Reads the content of a widget when it is asked for, again when that has changed, and shows what was not read below the widget. */
export class ContentController implements ReactiveController {
  /** Why its JSON cannot be read. */
  failure: string | undefined;
  /** What has been read. */
  content: Content | undefined;
  readonly #host: LitElement;
  readonly #reader: ReaderName | undefined;
  readonly #shallow: boolean;
  #observer: MutationObserver | undefined;
  #fetching = false;
  #failed = false;

  /**
   * @param reader - What its HTML is read as; without one only JSON is read.
   * @param shallow - Is it the children alone that may change?
   */
  constructor(host: LitElement, reader?: ReaderName, shallow = false) {
    this.#host = host;
    this.#reader = reader;
    this.#shallow = shallow;
    host.addController(this);
  }

  hostUpdated(): void {
    showContent(this.#host, this.content?.unread);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#forget();
  }

  /**
   * What is there to read.
   *
   * @param told - Names the fields that the widget's attributes tell.
   */
  read(told: () => ReadonlySet<string>): Content | undefined {
    const host = this.#host;
    if (!host.isConnected || !host.hasChildNodes()) return this.content;
    if (this.awaited) {
      void this.#fetch();
      return undefined;
    }
    this.content ??= { json: this.#json(), ...this.#html(told) };
    return this.content;
  }

  /** Is there something to read, and the code that reads it on its way? Until then the content is shown as it stands. */
  get awaited(): boolean {
    return Boolean(this.#reader) && !this.#failed && !knownReaders() && [...this.#host.childNodes].some(isReadable);
  }

  /** What it did not read, and must show. */
  get unread(): readonly Node[] {
    return this.content?.unread ?? [];
  }

  /**
   * Follows the content from now on: a page may still be arriving when its scripts run, and other programs may change what it wrote.
   *
   * @param isComplete - Has the widget all that it needs? Then one without content is not watched, once the page is there.
   */
  follow(isComplete: boolean): void {
    if (!this.#host.isConnected || this.#observer) return;
    // what stands behind the widget may come too
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#update, { once: true });
    if (isComplete && !this.#host.hasChildNodes() && document.readyState !== 'loading') return;
    const deep = !this.#shallow;
    this.#observer = observe(this.#host, { childList: true, subtree: deep, characterData: deep, ...(deep && { attributeFilter }) }, () => {
      this.#forget();
      this.#update();
    });
  }

  readonly #update = (): void => {
    this.#host.requestUpdate();
  };

  #json(): unknown {
    try {
      return jsonIn(this.#host);
    } catch (error) {
      this.failure = `its JSON cannot be read: ${String(error)}`;
      return undefined;
    }
  }

  #html(told: () => ReadonlySet<string>): Omit<Content, 'json'> {
    if (!this.#reader) return { html: {}, unread: [] };
    const readers = knownReaders();
    try {
      const found = readers?.readDom(this.#host, readers[this.#reader], { told: told() });
      if (found) return { html: found.fields, unread: found.unread, heading: found.heading, link: found.link };
    } catch (error) {
      // a page may have put something of its own in the place of what we count on
      this.failure ??= `its content cannot be read: ${messageOf(error)}`;
    }
    return { html: {}, unread: [...this.#host.childNodes] };
  }

  async #fetch(): Promise<void> {
    if (this.#fetching) return;
    this.#fetching = true;
    // until then lede.css gives the content its look
    const states = statesOf(this.#host);
    states.add('waiting');
    try {
      await fetchReaders();
    } catch (error) {
      this.#failed = true;
      announceFailure(this.#host, `its code cannot be loaded: ${messageOf(error)}`);
    }
    states.delete('waiting');
    this.#update();
  }

  #forget(): void {
    this.content = this.failure = undefined;
  }
}
