import { adoptStyles } from '../../dom/adopt.js';
import { isOurs, observe } from '../../dom/observe.js';
import type { Fact } from '../../model/article.js';
import { blockOf, follow, marks as all, refresh, unfollow } from './boxes.js';
import { Mark } from './mark.js';
import { markStyles } from './mark.styles.js';
import { findMentions, overlaps, type Mention } from './mentions.js';
import { endOfRun } from './run.js';

export { openPopover } from './popover.js';

/** Whose terms are marked in a text. */
export interface Annotator {
  facts: readonly Fact[];
  /** A reader has pressed a mark. */
  readonly open: (fact: Fact, mark: Mark) => void;
}

/** A text that is marked after each change needs a pause, in milliseconds, when something of the page takes the marks away each time. */
const pauses = { first: 8, noticed: 100, longest: 60_000, calm: 1000 };

const texts = new WeakMap<Element, AnnotatedText>();

/** Marks the first mention of each term in a text, or, where the annotator's facts have changed, those of its facts now. */
export function annotate(text: Element, annotator: Annotator): void {
  const annotated = texts.get(text) ?? new AnnotatedText(text);
  texts.set(text, annotated);
  annotated.add(annotator);
}

/** Takes an annotator's marks away. Nothing else of the text has changed. */
export function release(text: Element, annotator: Annotator): void {
  texts.get(text)?.delete(annotator);
}

/** What is marked in one text, for all panels that annotate it: a term that two of them explain is the first one's. */
class AnnotatedText {
  readonly #text: Element;
  readonly #annotators = new Set<Annotator>();
  readonly #marks = new Map<string, Mark>();
  #stop: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = 0;
  #marked = -Infinity;

  constructor(text: Element) {
    this.#text = text;
  }

  add(annotator: Annotator): void {
    this.#annotators.add(annotator);
    this.#stop ??= this.#start();
    this.#update();
  }

  delete(annotator: Annotator): void {
    this.#annotators.delete(annotator);
    this.#update();
    if (this.#annotators.size) return;
    this.#stop?.();
    this.#stop = undefined;
  }

  #start(): () => void {
    const release = adoptStyles(this.#text.getRootNode() as Document | ShadowRoot, markStyles);
    const observer = observe(this.#text, { childList: true, characterData: true, subtree: true }, () => {
      this.#change();
    });
    const entered = new AbortController();
    for (const type of ['pointerenter', 'focusin'])
      this.#text.addEventListener(
        type,
        () => {
          this.#marks.forEach(refresh);
        },
        { passive: true, signal: entered.signal },
      );
    return () => {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      entered.abort();
      observer.disconnect();
      release();
    };
  }

  /** At once, so that no reader sees the text without its marks; but a page that takes them away again and again is left in peace. */
  #change(): void {
    if (this.#timer !== undefined) return;
    if (performance.now() - this.#marked > this.#pause + pauses.calm) this.#pause = 0;
    if (this.#pause < pauses.noticed) this.#changeNow();
    else
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.#changeNow();
      }, this.#pause);
  }

  #changeNow(): void {
    if (!this.#update()) return;
    this.#marked = performance.now();
    this.#pause = Math.min(this.#pause * 2 || pauses.first, pauses.longest);
  }

  /** @returns Has a mark come to another place? */
  #update(): boolean {
    // clones, as scripts make them that keep copies of pages: nobody listens to those
    for (const copy of this.#text.querySelectorAll('[data-lede-term]')) if (!isOurs(copy)) copy.remove();
    const wanted = this.#wanted();
    const found = findMentions(this.#text, wanted.keys(), (mention) => this.#isFree(mention));
    // all that asks for styles, before anything is written
    const places = [...found].map(([term, mention]) => ({ term, mention, anchor: endOfRun(mention.node, this.#text), block: blockOf(mention.node) }));
    for (const [term, mark] of this.#marks)
      if (!found.has(term)) {
        unfollow(mark);
        mark.element.remove();
        this.#marks.delete(term);
      }
    let changed = false;
    let last: Mark | undefined;
    for (const { term, mention, anchor, block } of places) {
      const mark = this.#marks.get(term) ?? new Mark(mention);
      const [fact, annotator] = wanted.get(term)!;
      mark.press = () => {
        annotator.open(fact, mark);
      };
      this.#marks.set(term, mark);
      if (mark.place(mention, anchor, last)) changed = true;
      follow(mark, block);
      last = mark;
    }
    return changed;
  }

  #wanted(): Map<string, readonly [Fact, Annotator]> {
    const wanted = new Map<string, readonly [Fact, Annotator]>();
    for (const annotator of this.#annotators)
      for (const fact of annotator.facts) {
        const term = fact.term.toLowerCase();
        if (!wanted.has(term)) wanted.set(term, [fact, annotator]);
      }
    return wanted;
  }

  /** Not where another text, of which this one is a part, has marked it; nor where an element among the text would take room of its own. */
  #isFree(mention: Mention): boolean {
    if (/flex|grid/.test(getComputedStyle(mention.node.parentNode as Element).display)) return false;
    const mine = new Set(this.#marks.values());
    return ![...all].some((mark) => !mine.has(mark) && overlaps(mark.mention, mention));
  }
}
