import { expect } from '@open-wc/testing';
import { byline } from '../../src/content/byline.js';
import type { Reader } from '../../src/content/content.js';
import { readDom } from '../../src/content/dom.js';
import { figure } from '../../src/content/figure.js';
import { statement } from '../../src/content/paragraphs.js';
import { pitch } from '../../src/content/pitch.js';
import { listed, stories } from '../../src/content/stories.js';
import { takeaways } from '../../src/content/takeaways.js';
import { teaser } from '../../src/content/teaser.js';
import { terms } from '../../src/content/terms.js';

const readers: Readonly<Record<string, Reader>> = { byline, figure, listed, pitch, statement, stories, takeaways, teaser, terms };

function place(html: string): Element {
  return new DOMParser().parseFromString(`<x-host>${html}</x-host>`, 'text/html').querySelector('x-host')!;
}

/** So many elements, one inside the other. */
function nested(depth: number, name: string): Element {
  const root = document.implementation.createHTMLDocument().createElement('x-host');
  let at: Element = root;
  for (let i = 0; i < depth; i++) {
    const next = root.ownerDocument.createElement(name);
    next.className = 'author title tag';
    at.append(next);
    at = next;
  }
  at.append('Deep down');
  return root;
}

/** Milliseconds; the best of a few tries. */
function time(work: () => unknown): number {
  const times = Array.from({ length: 2 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const repeated: Readonly<Record<string, string>> = {
  paragraphs: '<p>Text goes on here.</p>',
  links: '<a href="/a">Link of some words</a> ',
  headings: '<h3><a href="/a">Link of some words</a></h3>',
  bylines: '<span class="author">Nora Finch</span>',
  dates: '<time datetime="2026-11-20">x</time>',
  pictures: '<img src="/icon.png">',
  sections: '<span class="tag">Some words</span> ',
  breaks: 'line of words<br>',
  items: '<li>One of many.</li>',
  cards: '<lede-card headline="a"></lede-card>',
  rows: '<tr><td>Weir</td><td>A dam.</td></tr>',
  terms: '<dt>Weir</dt>',
  bold: '<p><b>Weir</b>: a dam.</p>',
  asides: '<noscript>&lt;img src="</noscript>',
};

describe('hostile content', () => {
  it('of forms whose fields are named as what is read is read, and throws nothing', () => {
    const names = [
      'children',
      'childNodes',
      'attributes',
      'parentNode',
      'firstChild',
      'nextSibling',
      'localName',
      'nodeType',
      'nodeValue',
      'textContent',
      'getAttribute',
    ];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const element = place(`<form>${fields}</form><h3><a href="/a">Ferry strike ends</a></h3>`);
    for (const reader of Object.values(readers)) expect(() => readDom(element, reader)).not.to.throw();
    const { fields: found, unread } = readDom(element, teaser);
    expect(found['headline']).to.equal('Ferry strike ends');
    expect(unread).to.deep.equal([element.firstElementChild]);
  });

  for (const tag of ['div', 'a', 'li', 'b', 'lede-card'])
    it(`of ten thousand <${tag}>, one inside the other, throws nothing`, () => {
      const element = nested(10_000, tag);
      for (const reader of Object.values(readers)) expect(() => readDom(element, reader)).not.to.throw();
    }).timeout(30_000);

  for (const [what, html] of Object.entries(repeated))
    it(`of many ${what} takes a time that grows as they do`, () => {
      const [small, large] = [place(html.repeat(500)), place(html.repeat(4000))];
      for (const [name, reader] of Object.entries(readers)) {
        const [before, after] = [time(() => readDom(small, reader)), time(() => readDom(large, reader))];
        // eight times as much: a square of it would take sixty-four times as long
        expect(after, `${name}: ${before.toFixed(1)} ms, then`).to.be.below(40 * Math.max(before, 16));
      }
    }).timeout(60_000);

  it('of one long text is read at once', () => {
    for (const text of ['word '.repeat(13_000), 'a'.repeat(65_536), '• '.repeat(30_000), 'By '.repeat(20_000), '<img '.repeat(10_000), ': '.repeat(30_000)])
      for (const [name, reader] of Object.entries(readers))
        expect(
          time(() => readDom(place(`<p>${text}</p>`), reader)),
          `${name} of ${text.slice(0, 9)}`,
        ).to.be.below(1000);
  }).timeout(30_000);
});
