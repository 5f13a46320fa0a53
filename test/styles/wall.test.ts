import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define.js';
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

/** Every element below a node, through shadow roots; but a slot has no place of its own. */
const inside = (node: ParentNode): Element[] =>
  [...node.querySelectorAll(':not(slot)')].flatMap((element) => [element, ...(element.shadowRoot ? inside(element.shadowRoot) : [])]);

interface Look {
  readonly name: string;
  /** From the first node: x, y, width, height. */
  readonly place: readonly number[];
  readonly style: string;
}

function looks(nodes: readonly Element[]): Look[] {
  const from = nodes[0]!.getBoundingClientRect();
  return nodes.map((node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    const style = getComputedStyle(node);
    return {
      name: `${node.localName}.${node.className}`,
      // what is not shown stands nowhere
      place: node.getClientRects().length ? [x - from.x, y - from.y, width, height] : [],
      style: watched.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; '),
    };
  });
}

/** Browsers count in parts of a pixel: Firefox in sixtieths. */
const isNear = (a: number, b: number | undefined): boolean => b !== undefined && Math.abs(a - b) < 0.1;
const isAlike = (a: Look, b: Look): boolean => a.style === b.style && a.place.every((length, i) => isNear(length, b.place[i]));

/** What a sheet of the page changes, a few of it: a test runner that compares thousands of words is long at it. */
async function changes(nodes: readonly Element[], css: string): Promise<[Look, Look][]> {
  const before = looks(nodes);
  await hostCss(css);
  return looks(nodes)
    .map((after, i): [Look, Look] => [before[i]!, after])
    .filter(([one, other]) => !isAlike(one, other))
    .slice(0, 3);
}

/** A widget in a box that no sheet changes, so wide as the page says. */
async function within(width: number, widget: TemplateResult): Promise<HTMLElement> {
  const page = await fixture(html`<article><div id="stage">${widget}</div></article>`);
  const box = page.firstElementChild as HTMLElement;
  box.style.cssText = `all: unset !important; display: block !important; position: absolute !important; width: ${String(width)}px !important`;
  const found = box.firstElementChild as HTMLElement;
  found.style.cssText = `width: ${String(width)}px !important; box-sizing: content-box !important`;
  await settled(found);
  return found;
}

describe('the wall around a widget, in this browser', () => {
  let story: Article;
  let stories: Article[];
  before(async () => {
    // no picture that comes late, and no rail that finds it needs buttons
    const alone = (data: Article): Article => {
      const copy = { ...data };
      delete copy.image;
      return copy;
    };
    story = alone(await sample('harbour-bridge-reopens'));
    stories = (await sample<Article[]>('feed')).map(alone).slice(0, 1);
  });

  for (const [name, css] of Object.entries(worst)) {
    it(`stands on a page that ${name}`, async () => {
      const article = await within(720, html`<lede-article newsletter-action="/subscribe" .article=${story} .related=${stories}></lede-article>`);
      // the hosts inside are in the article's own page, out of reach of this one
      // the boxes over a term are laid over its words, a moment later: they have tests of their own
      const nodes = inside(article.shadowRoot!).filter(
        (node) => ![node, (node.getRootNode() as ShadowRoot).host].some((one) => one.hasAttribute('data-lede-term')),
      );
      expect(nodes.length).to.be.above(100);
      expect(await changes(nodes, css)).to.deep.equal([]);
    });

    it(`stands around the form on a page that ${name}`, async () => {
      const widget = await within(400, html`<lede-newsletter action="/subscribe"></lede-newsletter>`);
      const nodes = [...inside(widget.shadowRoot!), ...inside(widget)];
      expect(nodes.map(({ localName }) => localName)).to.include.members(['section', 'form', 'input', 'button']);
      expect(await changes(nodes, css)).to.deep.equal([]);
    });
  }
});
