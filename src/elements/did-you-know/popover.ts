import { own } from '../../dom/own.js';
import type { Mark } from './mark.js';

/** Ends what the popover that is open needs: no page shows two. */
let end: (() => void) | undefined;

/**
 * Opens a popover at a mark, and keeps it there while the page scrolls. Escape and a click elsewhere close it: the browser does
 * that; and it closes when the term leaves the window.
 *
 * @returns Closes it.
 */
export function openPopover(popover: HTMLElement, { button, range }: Mark): () => void {
  end?.();
  const watching = new AbortController();
  const move = (): void => {
    place(popover, range);
  };
  const closed = (): void => {
    watching.abort();
    away.disconnect();
    button.setAttribute('aria-expanded', 'false');
  };
  const close = (): void => {
    closed();
    if (popover.matches(':popover-open')) popover.hidePopover();
  };
  let isSeen = false;
  const away = new IntersectionObserver((entries) => {
    const { isIntersecting } = entries.at(-1)!;
    // a program may open one that stands elsewhere
    if (isSeen && !isIntersecting) close();
    isSeen = isIntersecting;
  });
  end = closed;
  // one popover serves all terms
  popover.ontoggle = ({ newState }) => {
    if (newState === 'open' || watching.signal.aborted) return;
    closed();
    if (isFocusLost(popover)) button.focus({ preventScroll: true });
  };
  popover.showPopover();
  button.setAttribute('aria-expanded', 'true');
  move();
  popover.focus();
  away.observe(button);
  for (const type of ['scroll', 'resize']) addEventListener(type, move, { capture: true, passive: true, signal: watching.signal });
  return close;
}

/** Browsers do not give the focus back across a shadow root; a reader who has pressed elsewhere has moved it already. */
function isFocusLost(popover: HTMLElement): boolean {
  let active = own(popover.ownerDocument, 'activeElement');
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const { host } = popover.getRootNode() as ShadowRoot;
  return !active || [host, popover, own(popover.ownerDocument, 'body')].includes(active) || popover.contains(active);
}

/** Under the words, or over them where there is no room below; in the top layer, so in the window's own coordinates. */
function place(popover: HTMLElement, words: Range): void {
  const target = words.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - 8;
  const below = target.bottom + 6;
  const fits = below + height <= window.innerHeight || target.top < height;
  popover.style.left = `${String(Math.max(8, Math.min(target.left, room)))}px`;
  popover.style.top = `${String(fits ? below : target.top - height - 6)}px`;
}
