import { css } from 'lit';
import { adoptStyles } from '../../dom/adopt.js';
import type { Fact } from '../../model/article.js';

/** In a layer, where `!important` wins over the page's own rules: a term reads as text that can be pressed, on every page. */
const sheet = css`
  @layer lede {
    button[data-lede-term] {
      all: unset !important;
      cursor: help !important;
      text-decoration: underline dotted 1px !important;
      text-underline-offset: 0.2em !important;
    }

    button[data-lede-term]:focus-visible {
      outline: 2px solid !important;
      outline-offset: 2px !important;
    }

    @media print {
      button[data-lede-term] {
        text-decoration: none !important;
      }
    }
  }
`;

/** Where a term is never marked: what can be pressed already, what is no running text, and what is ours. */
const closed = 'a, button, input, textarea, select, script, style, template, code, pre, h1, h2, h3, h4, h5, h6, [contenteditable]';

/** A script that keeps copies of pages copies our buttons too: nobody listens to those. */
const listening = new WeakSet<Element>();

/**
 * Makes the first mention of each term in a text a button.
 *
 * @param open - Called when a reader presses one.
 * @returns Gives the page its text back as it was.
 */
export function annotate(text: Element, facts: readonly Fact[], open: (fact: Fact, button: HTMLButtonElement) => void): () => void {
  for (const button of text.querySelectorAll('button[data-lede-term]')) if (!listening.has(button)) unwrap(button);
  const release = adoptStyles(text.getRootNode() as Document | ShadowRoot, sheet);
  const buttons = facts.map((fact) => {
    const mention = findMention(text, fact.term);
    if (!mention) return undefined;
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('data-lede-term', '');
    button.setAttribute('aria-haspopup', 'dialog');
    button.setAttribute('aria-expanded', 'false');
    button.addEventListener('click', () => {
      open(fact, button);
    });
    mention.surroundContents(button);
    listening.add(button);
    return button;
  });
  return () => {
    release();
    for (const button of buttons) if (button) unwrap(button);
  };
}

function unwrap(button: Element): void {
  const parent = button.parentNode;
  button.replaceWith(...button.childNodes);
  parent?.normalize();
}

/** The first place where a term stands as a whole word, or, in scripts without spaces, at all. */
function findMention(root: Element, term: string): Range | undefined {
  const wanted = term.toLowerCase();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    isClosed(node.parentElement) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode as globalThis.Text;
    const text = node.data.toLowerCase();
    // a letter that grows in lower case would shift every place behind it
    if (text.length !== node.data.length) continue;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      if (isLetter(text[at - 1], wanted[0]) || isLetter(text[end], wanted.at(-1))) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, end);
      return range;
    }
  }
  return undefined;
}

/** A form's fields may be named as what is asked of it; a form itself is never ours. */
function isClosed(parent: Element | null): boolean {
  if (!parent || Element.prototype.closest.call(parent, closed)) return parent !== null;
  return !Element.prototype.matches.call(parent, 'form') && parent.localName.startsWith('lede-');
}

/** Does a neighbour carry the word on? Ideographs and Thai have no spaces between words. */
function isLetter(neighbour: string | undefined, edge: string | undefined): boolean {
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
  return neighbour !== undefined && /[\p{L}\p{N}\p{M}]/u.test(neighbour) && !(edge !== undefined && unspaced.test(edge));
}

/** Opens a popover at a button, and tells the button whether it is open. Escape and a click elsewhere close it: the browser does that. */
export function openPopover(popover: HTMLElement | null, button: HTMLElement): void {
  if (!popover) return;
  // one popover serves all terms: it tells the button that opened it last
  popover.ontoggle = (event) => {
    const open = event.newState === 'open';
    button.setAttribute('aria-expanded', String(open));
    // browsers do not give the focus back across a shadow root; a reader who has pressed elsewhere has moved it already
    const { host } = popover.getRootNode() as ShadowRoot;
    if (!open && [host, document.body].includes(document.activeElement ?? host)) button.focus({ preventScroll: true });
  };
  popover.showPopover();
  place(popover, button);
  popover.focus();
}

/** Under the button, or over it where there is no room below; in the top layer, so in the window's own coordinates. */
function place(popover: HTMLElement, button: Element): void {
  const target = button.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - 8;
  const below = target.bottom + 6;
  const fits = below + height <= window.innerHeight || target.top < height;
  popover.style.left = `${String(Math.max(8, Math.min(target.left, room)))}px`;
  popover.style.top = `${String(fits ? below : target.top - height - 6)}px`;
}
