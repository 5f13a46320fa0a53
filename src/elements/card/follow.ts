import { LedeOpenEvent } from '../../events/open.js';
import type { Article } from '../../model/article.js';
import { absoluteDate, readMoment } from '../../model/dates.js';

/** How far a pointer may move between down and up and still mean a click, in pixels: beyond that a reader selects text. */
const slack = 5;

/** What the events of a card need to know of it. */
export interface CardPorts {
  /** What it knows of its story. */
  readonly story: (card: HTMLElement) => Partial<Article>;
  /** Its language. */
  readonly lang: (card: HTMLElement) => string;
  /** Is told of the address of a picture that cannot be shown. */
  readonly breaks: (card: HTMLElement, image: string) => void;
}

/**
 * What happens in a card; one listener serves all cards. It makes a whole card follow its one link, with a link's own manners:
 * modifier keys, middle click, and text that can be selected.
 */
export class CardEvents implements EventListenerObject {
  readonly #ports: CardPorts;
  #down: { x: number; y: number } | undefined;

  constructor(ports: CardPorts) {
    this.#ports = ports;
  }

  /** Listens to a card's shadow root from now on; a second time is none. */
  listen(root: EventTarget): void {
    for (const type of ['pointerdown', 'click', 'auxclick']) root.addEventListener(type, this);
    // these two do not bubble
    for (const type of ['error', 'pointerenter']) root.addEventListener(type, this, true);
  }

  handleEvent(event: PointerEvent): void {
    const root = event.currentTarget as ShadowRoot;
    const card = root.host as HTMLElement;
    const target = event.target as Element;
    switch (event.type) {
      case 'pointerdown':
        this.#down = { x: event.clientX, y: event.clientY };
        break;
      case 'pointerenter':
        if (target.localName === 'time') this.#tell(target as HTMLTimeElement, card);
        break;
      case 'error':
        // a picture that stands inside the card is the page's own
        if (target.matches('[part~="image"]') && target.getRootNode() === root) this.#ports.breaks(card, target.getAttribute('src') ?? '');
        break;
      default:
        this.#follow(event, root, card);
    }
  }

  /** The whole date as a tooltip. */
  #tell(time: HTMLTimeElement, card: HTMLElement): void {
    const moment = readMoment(time.dateTime);
    if (moment && time.part.contains('time')) time.title = absoluteDate(moment, this.#ports.lang(card), 'full');
  }

  #follow(event: MouseEvent, root: ShadowRoot, card: HTMLElement): void {
    const { x, y } = this.#down ?? { x: event.clientX, y: event.clientY };
    // a screen reader clicks without a pointer: an earlier one says nothing of it
    this.#down = undefined;
    const link = root.querySelector<HTMLAnchorElement>('a[part~="link"]');
    if (!link || event.defaultPrevented || event.button > 1) return;
    if (event.composedPath().includes(link)) {
      const open = new LedeOpenEvent(link.href, this.#ports.story(card));
      if (!card.dispatchEvent(open)) event.preventDefault();
      return;
    }
    if (Math.abs(event.clientX - x) > slack || Math.abs(event.clientY - y) > slack || event.detail > 1) return;
    const { altKey, shiftKey } = event;
    const newTab = event.button === 1;
    link.dispatchEvent(
      new MouseEvent('click', {
        bubbles: true,
        cancelable: true,
        composed: true,
        altKey,
        shiftKey,
        ctrlKey: event.ctrlKey || newTab,
        metaKey: event.metaKey || newTab,
      }),
    );
  }
}
