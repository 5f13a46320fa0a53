import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { assert, asyncProperty, constantFrom, integer, record, array } from 'fast-check';
import '../../src/elements/article/define.js';
import '../../src/elements/did-you-know/define.js';

const words = ['swing bridge', 'tram', 'roller', 'bridge', 'quay'] as const;
const sentence = (seed: number): string => `The ${words[seed % 5]!} stands by the ${words[(seed >> 3) % 5]!} of ${String(seed)} towns.`;
const factsOf = (seed: number): { term: string; explanation: string }[] =>
  words.filter((_, i) => (seed >> i) % 2).map((term) => ({ term, explanation: `About ${term}.` }));

/** A page: stories of a publisher's own layout in each other, texts in them, and panels that annotate any of them, also one around another. */
function build({ depth, texts, panels }: { depth: number; texts: readonly number[]; panels: readonly number[] }): HTMLElement {
  const root = document.createElement('main');
  let place: HTMLElement = root;
  for (let level = 0; level < depth; level++) {
    const article = document.createElement('lede-article');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({ headline: 'The bridge opens', facts: factsOf(level + 3) });
    article.append(script);
    place.append(article);
    place = article;
  }
  for (const [i, seed] of texts.entries()) {
    const text = document.createElement(i % 2 ? 'section' : 'div');
    text.className = `text text-${String(i)}`;
    text.innerHTML = `<p>${sentence(seed)} <em>A ${words[seed % 5]!}</em>, <a href="#x">a link</a>, more.</p><p>${sentence(seed + 7)}</p>`;
    (i % 2 ? root : place).append(text);
  }
  for (const seed of panels) {
    const panel = document.createElement('lede-did-you-know');
    panel.annotate = ['main', '.text', '.text-1', 'p', '.text-0'][seed % 5];
    // the others take the terms of the story around them
    if (seed % 3) panel.facts = factsOf(seed);
    (seed % 2 ? place : root).append(panel);
  }
  return root;
}

/** What a page does to its own content. */
const changes: Record<string, (root: HTMLElement, seed: number) => void> = {
  data(root, seed) {
    const texts = ownTexts(root);
    texts[seed % texts.length]!.data = sentence(seed);
  },
  insert(root, seed) {
    const places = [...root.querySelectorAll('.text')];
    const paragraph = document.createElement('p');
    paragraph.append('A ', words[seed % 5]!, '.');
    const place = places[seed % places.length]!;
    place.insertBefore(paragraph, place.children[seed % 3] ?? null);
  },
  before(root, seed) {
    const texts = ownTexts(root);
    texts[seed % texts.length]!.before(`${words[seed % 5]!}, `);
  },
  remove(root, seed) {
    const paragraphs = root.querySelectorAll('.text p');
    paragraphs[seed % (paragraphs.length || 1)]?.remove();
  },
  rewrite(root, seed) {
    const places = root.querySelectorAll('.text');
    places[seed % places.length]!.innerHTML = `<p>${sentence(seed)}</p>`;
  },
  copy(root, seed) {
    const place = [...root.querySelectorAll('.text')][seed % root.querySelectorAll('.text').length]!;
    const copy = place.innerHTML;
    place.innerHTML = copy;
  },
  normalize: (root) => root.normalize(),
  movePanel(root, seed) {
    const panels = root.querySelectorAll('lede-did-you-know');
    const panel = panels[seed % panels.length]!;
    (seed % 2 ? root : (root.querySelector('lede-article') ?? root)).append(panel);
  },
  toggle(root, seed) {
    const panels = root.querySelectorAll('lede-did-you-know');
    const panel = panels[seed % panels.length]!;
    panel.annotate = panel.annotate ? undefined : '.text';
  },
  moveText(root, seed) {
    const places = root.querySelectorAll('.text');
    root.append(places[seed % places.length]!);
  },
};

const isMark = (node: Node): boolean => node instanceof Element && node.closest('[data-lede-term]') !== null;

/** The page's own nodes, in order. */
function ownNodes(root: Node): Node[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL, (node) => (isMark(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}
const ownTexts = (root: Element): Text[] =>
  [...root.querySelectorAll('.text')].flatMap(ownNodes).filter((node): node is Text => node.nodeType === Node.TEXT_NODE);

/** Waits until nothing has changed for some frames; returns how often something has. */
async function rest(root: HTMLElement): Promise<number> {
  let [records, calm] = [0, 0];
  const observer = new MutationObserver((list) => {
    records += list.length;
    calm = 0;
    // no frame is drawn any more: without the page's text there is an end
    if (records > 5000) root.remove();
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  for (let turns = 0; calm < 6 && turns < 200; turns++) {
    calm++;
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
  observer.disconnect();
  return records;
}

describe('whatever a page does to a text that is annotated', () => {
  it('ends with a bounded number of changes of ours, its own nodes are as it left them, and nothing is left when the panels have gone', async function () {
    this.timeout(60_000);
    const seed = integer({ min: 0, max: 999 });
    const page = record({
      depth: integer({ min: 0, max: 2 }),
      texts: array(seed, { minLength: 1, maxLength: 3 }),
      panels: array(seed, { minLength: 1, maxLength: 3 }),
    });
    const steps = array(record({ name: constantFrom(...Object.keys(changes)), seed }), { maxLength: 5 });
    // a mark for each of five terms may go, come, and get another name; and the change itself
    const most = 30;
    let marks = 0;
    await assert(
      asyncProperty(page, steps, async (plan, work) => {
        const box = await fixture<HTMLElement>(html`<div></div>`);
        const root = build(plan);
        box.append(root);
        await rest(root);
        // those from a server, too
        for (const element of root.querySelectorAll<LitElement>('*')) await element.updateComplete;
        await rest(root);
        for (const step of work) {
          marks += root.querySelectorAll('button[data-lede-term]').length;
          changes[step.name]!(root, step.seed);
          const nodes = ownNodes(root);
          const html = nodes.map((node) => node.nodeValue);
          const records = await rest(root);
          expect(records, step.name).to.be.at.most(most * plan.panels.length);
          const now = ownNodes(root);
          expect(now.length === nodes.length && now.every((node, i) => node === nodes[i]), `${step.name}: the page's own nodes`).to.equal(true);
          expect(nodes.map((node) => node.nodeValue)).to.deep.equal(html);
        }
        for (const panel of root.querySelectorAll('lede-did-you-know')) panel.remove();
        expect(root.querySelector('[data-lede-term]'), 'no mark is left').to.equal(null);
        box.remove();
      }),
      { numRuns: 60, seed: 20261130, endOnFailure: true },
    );
    expect(marks).to.be.above(100);
  });
});
