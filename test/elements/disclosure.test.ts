import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/article/define.js';
import '../../src/elements/card/define.js';
import '../../src/elements/site/define.js';
import '../../src/i18n/locales/de.js';
import { cardLayouts } from '../../src/elements/card/card.js';
import type { Article } from '../../src/model/article.js';
import { heard, listenToWarnings, part, parts, releaseWarnings, seen, settled, within } from './support.js';

const picture = '/stories/pictures/tall.svg';
const paid: Partial<Article> = {
  headline: 'Islands get a radio network',
  url: '/a',
  summary: ['A storm cut the line.'],
  author: [{ name: 'Harbour Desk' }],
  sponsor: { name: 'Lantern Works', url: 'https://sponsor.example/' },
  access: 'premium',
  liveStatus: 'live',
};

async function shown(tag: 'lede-article' | 'lede-byline' | 'lede-card', article: Partial<Article>, lang = 'en'): Promise<Element> {
  const place = await fixture<HTMLElement>(html`<section lang=${lang}></section>`);
  const element = Object.assign(document.createElement(tag), { article });
  place.append(element);
  await settled(element);
  return element;
}

const badges = (element: Element): string[] => parts(element, 'mark').map(seen);
const labels = (element: Element): string[] => parts(element, 'origin').map(seen);

describe('what a story is', () => {
  for (const tag of ['lede-article', 'lede-byline'] as const) {
    it(`${tag} says it: paid for, live, for subscribers only`, async () => {
      const element = await shown(tag, paid);
      expect(badges(element)).to.deep.equal(['Paid for by Lantern Works', 'Live', 'Subscribers only']);
      const link = part<HTMLAnchorElement>(element, 'sponsor');
      expect([link.href, link.rel, link.textContent]).to.deep.equal(['https://sponsor.example/', 'sponsored', 'Lantern Works']);
    });

    it(`${tag} links no sponsor without an address, and says "paid" of one without a name`, async () => {
      const element = await shown(tag, { ...paid, sponsor: { name: 'Lantern Works' } });
      expect([badges(element)[0], parts(element, 'sponsor').length]).to.deep.equal(['Paid for by Lantern Works', 0]);
      expect(badges(await shown(tag, { ...paid, sponsor: { name: '' } }))[0]).to.equal('Paid content');
    });

    it(`${tag} says it in the language of the page`, async () => {
      const element = await shown(tag, { ...paid, inLanguage: 'en' }, 'de');
      expect(badges(element)).to.deep.equal(['Anzeige von Lantern Works', 'Live', 'Nur im Abo']);
      expect(part(element, 'mark').closest<HTMLElement>('[lang]')!.lang).to.equal('de');
    });

    it(`${tag} has no line for it where there is nothing to say`, async () => {
      expect(parts(await shown(tag, { headline: 'A', author: [{ name: 'Harbour Desk' }], access: 'free' }), 'marks')).to.be.empty;
    });

    it(`${tag} has no barrier with it`, async () => {
      await expect(await shown(tag, paid)).to.be.accessible();
    });
  }

  it('a whole story says it once: not in its byline again', async () => {
    const element = await shown('lede-article', paid);
    expect(seen(element).match(/Lantern Works/g)).to.have.length(1);
    expect(badges(part(element, 'byline'))).to.be.empty;
  });

  it("in a publisher's own layout the byline says it", async () => {
    const place = await fixture<HTMLElement>(
      html`<lede-article .article=${paid}
        ><h1>Islands get a radio network</h1>
        <lede-byline></lede-byline
      ></lede-article>`,
    );
    const byline = place.querySelector('lede-byline')!;
    await settled(byline);
    expect(badges(byline)).to.deep.equal(['Paid for by Lantern Works', 'Live', 'Subscribers only']);
  });

  it('a card says it in every layout', async () => {
    for (const layout of cardLayouts) {
      const element = document.createElement('lede-card');
      Object.assign(element, { article: { ...paid, image: { url: picture } }, layout });
      await within(300, element);
      expect(seen(element), layout).to.contain('Paid for by Lantern Works').and.to.contain('Live').and.to.contain('Subscribers only');
    }
  });
});

describe("a picture's origin", () => {
  for (const [origin, label] of [
    ['ai', 'AI-generated image'],
    ['AI-generated', 'AI-generated image'],
    ['trained-algorithmic-media', 'AI-generated image'],
    ['ai-modified', 'Image edited with AI'],
    ['compositeSynthetic', 'Image edited with AI'],
    ['algorithmicallyEnhanced', 'Edited by computer'],
    ['virtualRecording', 'Computer-generated art'],
    ['a dream', 'May be an AI image'],
  ] as const)
    it(`${origin} is labelled by card, figure and notice`, async () => {
      const card = document.createElement('lede-card');
      Object.assign(card, { headline: 'A', image: picture, imageOrigin: origin });
      const figure = document.createElement('lede-figure');
      Object.assign(figure, { image: picture, imageOrigin: origin });
      const notice = Object.assign(document.createElement('lede-notice'), { article: { headline: 'A', image: { digitalSourceType: origin } } });
      for (const element of [card, figure, notice]) await within(400, element);
      expect(labels(card)).to.deep.equal([label]);
      expect(labels(figure)).to.deep.equal([label]);
      expect(seen(notice)).to.match(/^The cover picture (?:was|is|may)/);
    });

  for (const origin of ['photo', 'illustration', 'none', 'digitalCapture', 'human-edits', ''])
    it(`${JSON.stringify(origin)} needs no label`, async () => {
      const card = document.createElement('lede-card');
      Object.assign(card, { headline: 'A', image: picture, imageOrigin: origin });
      expect(labels(await within(400, card))).to.be.empty;
    });

  it('that is not known is told to the developer, with attribute and value', async () => {
    const said = listenToWarnings();
    const card = document.createElement('lede-card');
    // a server tells of it itself
    for (const [name, value] of Object.entries({ headline: 'A', image: picture, 'image-origin': 'a dream of mine', 'data-client': '' }))
      card.setAttribute(name, value);
    const failed = heard(card, 'lede-failed');
    await within(400, card);
    releaseWarnings();
    expect(said.filter((text) => text.includes('image-origin="a dream of mine"'))).to.have.length(1);
    expect(failed).to.have.length(0);
  });
});
