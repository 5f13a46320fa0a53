import { block, deepest } from '../../content/element.js';
import { empty, roomFor } from './html-rules.js';
import type { MarkupElement } from './element.js';
import { tokens, type Tag } from './tokens.js';
import { prefixesIn, undeclared, usualName, type Prefixes } from './namespaces.js';

/** How markup is read. */
export interface MarkupOptions {
  /** By the rules of HTML; else by those of XML, as far as a document keeps them. */
  readonly html?: boolean;
  /** The name of elements that are handed over as soon as they are whole, and that never stand in one another: "item". */
  readonly each?: RegExp;
}

/** What holds nothing, though its tag may not say so. */
const emptyInXml: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'enclosure', 'media:thumbnail', 'itunes:image']);
/** Of the elements of an entry those that hold a line of text: one that is not closed ends where another of these starts. */
const lines = ['title', 'link', 'guid', 'id', 'pubdate', 'published', 'updated', 'dc:date', 'dc:creator'];
const line: ReadonlySet<string> = new Set(lines);
const field: ReadonlySet<string> = new Set([...lines, 'author', 'category', 'description', 'summary', 'content', 'content:encoded']);

interface Open extends MarkupElement {
  readonly children: (MarkupElement | string)[];
  readonly parent: Open | undefined;
  readonly prefixes: Prefixes;
}

/**
 * Reads XML or HTML of any quality, in time that grows as its length does. What is not closed is closed by what follows; unknown
 * references stay text. The declarations of a document type are refused: reading ends there, with an element named "!doctype".
 *
 * @returns A generator of the elements that `each` names, which the tree does not keep; in the end it returns the nameless root.
 */
export function* readMarkup(text: string, { html = false, each }: MarkupOptions = {}): Generator<MarkupElement, MarkupElement, undefined> {
  const tree = new Tree(html, each);
  for (const token of tokens(text, html)) {
    if (typeof token === 'string') tree.add(token);
    else {
      tree.tag(token);
      yield* tree.whole.splice(0);
      if (token.kind === 'declarations') break;
    }
  }
  tree.end();
  yield* tree.whole;
  return tree.root;
}

/** All of a document, or of a piece of one, as a tree under a nameless root. */
export function markupTree(text: string, options: MarkupOptions = {}): MarkupElement {
  const reading = readMarkup(text, options);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}

class Tree {
  readonly root: Open = { name: '', attributes: Object.create(null) as Record<string, string>, children: [], parent: undefined, prefixes: undeclared };
  /** Those of `each` that the last tag has made whole. */
  readonly whole: MarkupElement[] = [];
  readonly #html: boolean;
  readonly #each: RegExp | undefined;
  #open = this.root;
  #depth = 0;
  #tooDeep = 0;

  constructor(html: boolean, each: RegExp | undefined) {
    this.#html = html;
    this.#each = each;
  }

  add(text: string): void {
    this.#open.children.push(text);
  }

  tag(tag: Tag): void {
    if (tag.kind === 'end') this.#end(usualName(tag.name, this.#open.prefixes));
    else this.#start(tag);
  }

  /** The document is over: what it cuts off inside an entry is no part of that. */
  end(): void {
    for (let cut = this.#open; cut.parent; cut = cut.parent) if (this.#each?.test(cut.parent.name)) cut.parent.children.pop();
    this.#close(this.root);
  }

  #start({ name: written, attributes, kind }: Tag): void {
    const prefixes = this.#html ? undeclared : prefixesIn(attributes, this.#open.prefixes);
    const name = this.#html ? written : usualName(written, prefixes);
    this.#makeRoom(name);
    const holds = kind === 'start' && !(this.#html ? empty : emptyInXml).has(name);
    if (this.#depth >= deepest) {
      if (holds) this.#tooDeep++;
      return;
    }
    const element: Open = { name, attributes, children: [], parent: this.#open, prefixes };
    this.#open.children.push(element);
    this.#open = element;
    this.#depth++;
    if (!holds) this.#close(this.#open.parent);
  }

  /** Ends what cannot go on where an element of this name starts. */
  #makeRoom(name: string): void {
    if (this.#html) this.#close(roomFor(name, this.#open));
    else if (this.#each?.test(name)) this.#close(this.#around((at) => this.#each?.test(at.name) === true)?.parent);
    else if (line.has(this.#open.name) && field.has(name)) this.#close(this.#open.parent);
  }

  #end(name: string): void {
    if (this.#tooDeep && !this.#each?.test(name)) {
      this.#tooDeep--;
      return;
    }
    const inline = this.#html && !block.has(name);
    const ended = this.#around((at) => at.name === name || (inline && block.has(at.name)));
    if (ended?.name === name) this.#close(ended.parent);
  }

  /** The innermost open element that is so. */
  #around(test: (element: Open) => boolean): Open | undefined {
    for (let at: Open | undefined = this.#open; at; at = at.parent) if (test(at)) return at;
    return undefined;
  }

  /** Closes all that is open inside an element. */
  #close(outer: Open | undefined): void {
    while (outer && this.#open !== outer && this.#open.parent) {
      const closed = this.#open;
      this.#open = this.#open.parent;
      this.#depth--;
      this.#tooDeep = 0;
      if (!this.#each?.test(closed.name)) continue;
      this.#open.children.pop();
      this.whole.push(closed);
    }
  }
}
