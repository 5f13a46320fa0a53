import type { Mark } from './mark.js';
import { isInline } from './run.js';
import { clear, underline } from './underline.js';

/** A box over one line of a mention: from the mark's own place, in CSS pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** As a mark's first box is before it has been measured. */
const unmeasured: Box = { left: 0, top: 0, width: 10, height: 10 };
const places = new WeakMap<HTMLElement, Box>();
/** All marks that there are. */
export const marks: Set<Mark> = new Set<Mark>();
let sizes: ResizeObserver | undefined;

/** Keeps the boxes of a mark over its words from now on. They are measured before the next frame is drawn. */
export function follow(mark: Mark, block: Element): void {
  if (mark.block !== block) leaveBlock(mark);
  mark.block = block;
  if (!marks.size) document.fonts.addEventListener('loadingdone', measureAll);
  marks.add(mark);
  const [first] = mark.boxes;
  if (first && !places.has(first)) {
    // what is not seen yet has not moved when it comes to its words
    first.style.visibility = 'hidden';
    write(first, unmeasured);
  }
  sizes ??= new ResizeObserver((entries) => {
    const blocks = new Set(entries.map(({ target }) => target));
    measure([...marks].filter((one) => one.block && blocks.has(one.block)));
  });
  underline(mark);
  refresh(mark);
}

/** Measures a mark anew before the next frame: an observer is told the size of what it begins to observe. */
export function refresh({ block }: Mark): void {
  if (!block) return;
  sizes?.unobserve(block);
  sizes?.observe(block);
}

export function unfollow(mark: Mark): void {
  leaveBlock(mark);
  marks.delete(mark);
  if (!marks.size) document.fonts.removeEventListener('loadingdone', measureAll);
  clear(mark);
}

function measureAll(): void {
  measure(marks);
}

function leaveBlock(mark: Mark): void {
  const { block } = mark;
  mark.block = undefined;
  if (block && ![...marks].some((other) => other.block === block)) sizes?.unobserve(block);
}

/** The element in whose lines a node stands: what is inline has no size that could be followed. */
export function blockOf(node: Node): Element {
  const parent = node.parentNode as Element;
  return isInline(parent) && parent.parentElement ? blockOf(parent) : parent;
}

/** Reads all, then writes all: the page is laid out once. */
function measure(these: Iterable<Mark>): void {
  const measured = [...these].map((mark) => ({
    mark,
    lines: [...mark.range.getClientRects()].filter(({ width }) => width > 0),
    now: mark.boxes[0]!.getBoundingClientRect(),
  }));
  for (const { mark, lines, now } of measured) if (lines.length) lay(mark, lines, now);
}

function lay(mark: Mark, lines: readonly DOMRect[], now: DOMRect): void {
  const { boxes } = mark;
  const place = places.get(boxes[0]!) ?? unmeasured;
  // a page may show its text scaled
  const scale = Math.abs(now.width / place.width - 1) < 0.02 || !now.width ? 1 : now.width / place.width;
  for (const box of boxes.splice(lines.length)) box.remove();
  boxes[0]!.style.visibility = '';
  for (const [i, { x, y, width, height }] of lines.entries())
    write(boxes[i] ?? mark.addBox(), {
      left: place.left + (x - now.x) / scale,
      top: place.top + (y - now.y) / scale,
      width: width / scale,
      height: height / scale,
    });
}

function write(box: HTMLElement, place: Box): void {
  const before = places.get(box);
  const values = Object.entries(place) as [keyof Box, number][];
  // less is the rounding of the browser
  if (before && values.every(([name, value]) => Math.abs(before[name] - value) < 0.1)) return;
  places.set(box, place);
  for (const [name, value] of values) box.style[name] = `${value.toFixed(2)}px`;
}
