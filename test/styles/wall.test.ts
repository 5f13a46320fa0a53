import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { LedeArticle } from '../../src/elements/article/define.js';
import type { Article } from '../../src/model/article.js';
import { hostCss, sample, settled } from '../elements/support.js';
import { worst } from '../embed/hosts/worst.mjs';

const watched = [
  'color',
  'background-color',
  'font',
  'letter-spacing',
  'text-transform',
  'text-indent',
  'white-space',
  'display',
  'position',
  'float',
  'visibility',
  'opacity',
  'box-sizing',
  'border-top-width',
  'list-style-type',
] as const;

const inside = (node: ParentNode): Element[] =>
  [...node.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? inside(element.shadowRoot) : [])]);

/** The place of every node from the first one, and how it looks. */
function looks(nodes: readonly Element[]): string[] {
  const from = nodes[0]!.getBoundingClientRect();
  return nodes.map((node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    const style = getComputedStyle(node);
    const place = [x - from.x, y - from.y, width, height].map((length) => length.toFixed(1));
    return [node.localName, node.className, ...place, ...watched.map((name) => style.getPropertyValue(name))].join(' ');
  });
}

describe('the wall around a widget, in this browser', () => {
  let story: Article;
  let stories: Article[];
  before(async () => {
    story = await sample('harbour-bridge-reopens');
    stories = await sample('feed');
  });

  for (const [name, css] of Object.entries(worst)) {
    it(`stands on a page that ${name}`, async () => {
      const article = await fixture<LedeArticle>(html`<lede-article newsletter-action="/subscribe" .article=${story} .related=${stories}></lede-article>`);
      article.style.setProperty('width', '720px', 'important');
      article.style.setProperty('box-sizing', 'content-box', 'important');
      await settled(article);
      // hosts inside are the widget's own page, out of reach of this one
      const nodes = inside(article.shadowRoot!);
      expect(nodes.length).to.be.above(100);
      const before = looks(nodes);
      await hostCss(css);
      expect(looks(nodes)).to.deep.equal(before);
    });

    it(`stands around the form on a page that ${name}`, async () => {
      const page = await fixture(html`<div id="stage"><lede-newsletter action="/subscribe"></lede-newsletter></div>`);
      const widget = page.firstElementChild as HTMLElement;
      widget.style.setProperty('width', '400px', 'important');
      widget.style.setProperty('box-sizing', 'content-box', 'important');
      await settled(widget);
      const nodes = [...inside(widget.shadowRoot!), ...inside(widget)].filter(({ localName }) => localName !== 'slot');
      expect(nodes.map(({ localName }) => localName)).to.include.members(['section', 'form', 'input', 'button']);
      const before = looks(nodes);
      await hostCss(css);
      expect(looks(nodes)).to.deep.equal(before);
    });
  }
});
