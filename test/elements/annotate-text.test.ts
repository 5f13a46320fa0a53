import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { render } from 'lit';
import '../../src/elements/article/define.js';
import '../../src/elements/did-you-know/define.js';
import type { LedeDidYouKnow } from '../../src/elements/did-you-know/define.js';
import { turn, until } from './support.js';

const bridge = { term: 'Swing bridge', explanation: 'A bridge that turns.' };
const tram = { term: 'tram', explanation: 'A rail car.' };

/** The terms that can be pressed, by their names. */
const terms = (root: ParentNode): (string | null)[] => [...root.querySelectorAll('#story button')].map((button) => button.ariaLabel);
const buttonIn = (root: ParentNode): HTMLButtonElement => root.querySelector<HTMLButtonElement>('#story button')!;

/** The lines of words in a text node. */
function linesOf(node: Node, words: string): DOMRect[] {
  const range = document.createRange();
  const start = node.nodeValue!.indexOf(words);
  range.setStart(node, start);
  range.setEnd(node, start + words.length);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

/** How many changes of a page's tree there are within some milliseconds. */
async function changesWithin(milliseconds: number): Promise<number> {
  let changes = 0;
  const observer = new MutationObserver((records) => (changes += records.length));
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  observer.disconnect();
  return changes;
}

async function page(content: unknown, facts = [bridge, tram]): Promise<{ root: HTMLElement; text: HTMLElement; panel: LedeDidYouKnow }> {
  const root = await fixture<HTMLElement>(
    html`<div>
      <div id="story">${content}</div>
      <lede-did-you-know annotate="#story" .facts=${facts}></lede-did-you-know>
    </div>`,
  );
  await until(() => buttonIn(root), 'a term is marked');
  return { root, text: root.querySelector('#story')!, panel: root.querySelector('lede-did-you-know')! };
}

describe('a page whose text is annotated', () => {
  it('comes to rest where the panel stands in a story of its publisher’s own layout', async () => {
    const record = JSON.stringify({ headline: 'The bridge opens', facts: [bridge] });
    const root = await fixture<HTMLElement>(html`<div></div>`);
    root.append(
      document.createRange().createContextualFragment(`<lede-article><script type="application/json">${record}</script>
        <div id="story"><p>The swing bridge opens.</p></div>
        <lede-did-you-know annotate="#story"></lede-did-you-know></lede-article>`),
    );
    await until(() => buttonIn(root), 'the term is marked');
    await nextFrame();
    expect(await changesWithin(200)).to.equal(0);
    expect(terms(root)).to.deep.equal(['swing bridge']);
  });

  it('comes to rest where two panels annotate one text: the terms of both are marked, one that both explain once', async () => {
    const root = await fixture<HTMLElement>(
      html`<div>
        <div id="story"><p>The swing bridge opens; the tram stops.</p></div>
        <lede-did-you-know annotate="#story" .facts=${[bridge]}></lede-did-you-know>
        <lede-did-you-know annotate="#story" .facts=${[tram, bridge]}></lede-did-you-know>
      </div>`,
    );
    await until(() => terms(root).length === 2, 'two terms are marked');
    await nextFrame();
    expect(await changesWithin(200)).to.equal(0);
    expect(terms(root)).to.deep.equal(['swing bridge', 'tram']);
    root.querySelector('lede-did-you-know')!.remove();
    expect(terms(root), 'the second explains it now').to.deep.equal(['swing bridge', 'tram']);
  });

  it('keeps its own text nodes: it writes to them while they are marked, and they are in place when the panel has gone', async () => {
    const [a, b, c] = ['A swing bridge turned ', '12', ' times.'].map((text) => document.createTextNode(text)) as [Text, Text, Text];
    const { text, panel } = await page([a, b, c]);
    const own = [...text.childNodes].filter((node) => node.nodeType !== Node.ELEMENT_NODE);
    expect(text.textContent).to.equal('A swing bridge turned 12 times.');
    a.data = 'A lift bridge turned ';
    expect(text.textContent).to.equal('A lift bridge turned 12 times.');
    await until(() => !buttonIn(document), 'the mark is gone with its term');
    a.data = 'The old swing bridge turned ';
    await until(() => buttonIn(document), 'and is back with it');
    panel.remove();
    b.data = '13';
    expect(text.textContent).to.equal('The old swing bridge turned 13 times.');
    expect([...text.childNodes]).to.deep.equal(own);
  });

  it('is updated by Lit as ever, with texts, lists and templates', async () => {
    const { root, text } = await page(html`<p>A tram.</p>`);
    const story = (words: string, count: unknown, more: readonly string[] = []): unknown =>
      html`<p>${words} turned ${count} times.</p>
        ${more.map((line) => html`<p>${line}</p>`)}`;
    const place = document.createElement('section');
    text.replaceChildren(place);
    render(story('A swing bridge', 12), place);
    const node = [...place.querySelector('p')!.childNodes].find(({ nodeValue }) => nodeValue === 'A swing bridge')!;
    for (const [words, count, more] of [
      ['A swing bridge', 13, ['The tram stops.']],
      ['The swing bridge', html`<b>14</b>`, []],
      ['A lift bridge', '15', ['The swing bridge.', 'The tram.']],
      ['A swing bridge', 16, ['The tram.']],
    ] as const) {
      await turn();
      render(story(words, count, more), place);
      const shown = [...place.querySelectorAll('p')].map(({ textContent }) => textContent);
      expect(shown).to.deep.equal([`${words} turned ${typeof count === 'object' ? '14' : String(count)} times.`, ...more]);
    }
    await until(() => terms(root).join() === 'swing bridge,tram', 'the terms are marked in the end');
    expect([node.isConnected, node.nodeValue], 'in the node of the beginning').to.deep.equal([true, 'A swing bridge']);
  });

  it('gets its marks back when it writes its text anew, and is left in peace when it takes them away each time', async () => {
    const { root, text } = await page(html`<p>The swing bridge opens.</p>`);
    text.innerHTML = '<p>A swing bridge, anew.</p>';
    await until(() => terms(root).join() === 'swing bridge', 'the new text is marked');
    let marked = 0;
    const observer = new MutationObserver(() => {
      if (!terms(root).length) return;
      marked++;
      text.innerHTML = '<p>A swing bridge, cleaned.</p>';
    });
    observer.observe(text, { childList: true, subtree: true });
    text.append('More.');
    await new Promise((resolve) => setTimeout(resolve, 600));
    observer.disconnect();
    expect(marked).to.be.within(1, 10);
  });

  it('is the same to a selection, to innerText and to the search of the browser', async () => {
    const { text } = await page(['A swing bridge turned ', 'twelve', ' times; a tram stopped.']);
    const words = 'A swing bridge turned twelve times; a tram stopped.';
    expect(text.innerText).to.equal(words);
    const selection = getSelection()!;
    selection.selectAllChildren(text);
    expect(selection.toString().trim()).to.equal(words);
    selection.removeAllRanges();
    const { find } = window as unknown as { find: (words: string, ...options: boolean[]) => boolean };
    expect(find('turned twelve times', false, false, true)).to.equal(true);
    selection.removeAllRanges();
  });

  it('keeps the selection of a reader, whatever is marked or comes unmarked', async () => {
    const { text, panel } = await page(html`<p>The swing bridge opens.</p>`);
    const words = [...text.querySelector('p')!.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)!;
    getSelection()!.setBaseAndExtent(words, 4, words, 16);
    panel.remove();
    expect(getSelection()!.toString()).to.equal('swing bridge');
    getSelection()!.removeAllRanges();
  });

  it('loses marks that a script has copied with the text', async () => {
    const { root, text } = await page(html`<p>The swing bridge opens.</p>`);
    const first = buttonIn(root);
    text.append(text.firstElementChild!.cloneNode(true));
    await until(() => text.querySelectorAll('button').length === 1, 'the copy of the mark is gone');
    expect(buttonIn(root)).to.equal(first);
  });

  it('is marked when it comes after the panel, or another takes its place', async () => {
    const { root, text } = await page(html`<p>The swing bridge opens.</p>`);
    const other = document.createElement('div');
    other.id = 'story';
    other.textContent = 'Another swing bridge.';
    text.replaceWith(other);
    await until(() => buttonIn(root), 'the new text is marked');
    expect(text.querySelector('button')).to.equal(null);
  });
});

describe('a mark', () => {
  it('lies exactly over its words, on every line of them, in either direction; nothing of the text has moved', async () => {
    for (const [dir, words] of [
      ['ltr', 'The old swing bridge over the river turned again.'],
      ['rtl', 'جسر متحرك في المدينة swing bridge فوق النهر'],
    ] as const)
      for (const width of [420, 110]) {
        const root = await fixture<HTMLElement>(
          html`<div dir=${dir} style="width: ${width}px; font: 20px/1.6 serif">
            <p id="story" style="padding: 7px"><i>New:</i> <span style="position: relative">${words}</span></p>
          </div>`,
        );
        const text = root.querySelector('#story')!;
        const node = [...text.querySelector('span')!.childNodes].find((child) => child.nodeValue === words)!;
        const before = [...text.getClientRects(), ...linesOf(node, words)].map((box) => JSON.stringify(box));
        const panel = document.createElement('lede-did-you-know');
        Object.assign(panel, { facts: [bridge], annotate: '#story' });
        root.append(panel);
        await until(() => text.querySelector('button'), 'the term is marked');
        await nextFrame();
        await nextFrame();
        expect([...text.getClientRects(), ...linesOf(node, words)].map((box) => JSON.stringify(box))).to.deep.equal(before);
        const lines = linesOf(node, 'swing bridge');
        expect(lines.length).to.equal(width === 110 ? 2 : 1);
        const mark = text.querySelector('button')!.parentElement!;
        for (const { x, y, width: long, height } of lines) {
          const hits = [x + 1, x + long / 2, x + long - 1].map((left) => document.elementFromPoint(left, y + height / 2)!.closest('span[data-lede-term]'));
          expect(hits.every((hit) => hit === mark)).to.equal(true);
          for (const left of [x - 2, x + long + 2]) expect(document.elementFromPoint(left, y + height / 2)!.closest('span[data-lede-term]')).to.equal(null);
        }
        const box = text.querySelector('button')!.getBoundingClientRect();
        for (const side of ['x', 'y', 'width', 'height'] as const) expect(box[side]).to.be.closeTo(lines[0]![side], 0.5);
        root.remove();
      }
  });

  it('follows its words when the column gets another width or the text another size', async () => {
    const { root, text } = await page(html`<p>The old ferry and the swing bridge over the river.</p>`);
    const node = [...text.querySelector('p')!.childNodes].find(({ nodeValue }) => nodeValue?.includes('ferry'))!;
    for (const style of ['width: 150px', 'font-size: 31px', 'direction: rtl; width: 400px', 'padding: 20px']) {
      root.style.cssText = style;
      await until(() => {
        const [line] = linesOf(node, 'swing bridge');
        const box = buttonIn(root).getBoundingClientRect();
        return Math.abs(box.x - line!.x) < 0.5 && Math.abs(box.y - line!.y) < 0.5 && Math.abs(box.width - line!.width) < 0.5;
      }, `the mark lies over its words (${style})`);
    }
  });

  it('is reached by Tab in reading order', async () => {
    const { text } = await page(
      html`<p><a href="#a">One</a> swing bridge <a href="#b">two</a> and a tram.</p>
        <p><a href="#c">three</a></p>`,
    );
    const order = [...text.querySelectorAll('a, button')].map((element) => element.ariaLabel ?? element.textContent);
    expect(order).to.deep.equal(['One', 'swing bridge', 'two', 'tram', 'three']);
  });

  it('takes no room as a part of a flexible row, and stands in no hidden, foreign or pressable text', async () => {
    const { root } = await page(html`
      <p style="display: flex; gap: 20px">A swing bridge</p>
      <p aria-hidden="true">swing bridge</p>
      <div role="button" tabindex="0">swing bridge</div>
      <header>swing bridge</header>
      <lede-card><p>swing bridge</p></lede-card>
      <p id="here">A swing bridge.</p>
    `);
    expect(buttonIn(root).closest('p')!.id).to.equal('here');
  });

  it('is not printed', async function () {
    // only Chromium can be told to print
    if (!navigator.userAgent.includes('Chrome')) this.skip(); // no such command in Firefox and WebKit
    const { root } = await page(html`<p>The swing bridge opens.</p>`);
    await emulateMedia({ media: 'print' });
    expect(buttonIn(root).checkVisibility()).to.equal(false);
    expect(getComputedStyle(root, '::highlight(lede-term)').textDecorationLine).to.equal('none');
    await emulateMedia({ media: 'screen' });
  });

  it('bears a line in forced colours, where a highlight would look like a selection', async function () {
    if (!navigator.userAgent.includes('Chrome')) this.skip(); // no such command in Firefox and WebKit
    await executeServerCommand('cdp-media', { 'forced-colors': 'active' });
    const { root } = await page(html`<p>The swing bridge opens.</p>`);
    expect(CSS.highlights.has('lede-term')).to.equal(false);
    expect(getComputedStyle(buttonIn(root).assignedSlot!.parentElement!).borderBottomStyle).to.equal('dotted');
    await executeServerCommand('cdp-media', { 'forced-colors': 'none' });
  });

  it('lies over words that the page shows larger', async () => {
    const { text } = await page(html`<p>The swing bridge opens.</p>`);
    const node = [...text.querySelector('p')!.childNodes].find(({ nodeValue }) => nodeValue?.includes('swing'))!;
    text.style.cssText = 'transform: scale(1.5); transform-origin: 0 0';
    // nothing tells of this; a pointer that comes does
    text.dispatchEvent(new PointerEvent('pointerenter'));
    await nextFrame();
    await nextFrame();
    const [line] = linesOf(node, 'swing bridge');
    const box = text.querySelector('button')!.getBoundingClientRect();
    for (const side of ['x', 'y', 'width', 'height'] as const) expect(box[side]).to.be.closeTo(line![side], 1);
  });

  it('bears a dotted line of its own where the browser cannot underline words that are no element', async () => {
    const { highlights } = CSS;
    const known = Object.getOwnPropertyDescriptor(CSS, 'highlights')!;
    Object.defineProperty(CSS, 'highlights', { value: undefined, configurable: true });
    try {
      const { root } = await page(html`<p>The swing bridge opens.</p>`);
      await nextFrame();
      expect(getComputedStyle(buttonIn(root).assignedSlot!.parentElement!).borderBottomStyle).to.equal('dotted');
      root.remove();
    } finally {
      Object.defineProperty(CSS, 'highlights', known);
    }
    const { root, panel } = await page(html`<p>The swing bridge opens.</p>`);
    await nextFrame();
    expect(getComputedStyle(buttonIn(root).assignedSlot!.parentElement!).borderBottomStyle).to.equal('none');
    expect([...highlights.get('lede-term')!].map(String)).to.deep.equal(['swing bridge']);
    panel.remove();
    expect(highlights.has('lede-term')).to.equal(false);
  });
});
