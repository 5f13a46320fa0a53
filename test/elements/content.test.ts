import { expect, fixture } from '@open-wc/testing';
import '../../src/define.js';
import type { LitElement } from 'lit';
import { part, settled, words } from './stories.js';

const picture = '/stories/pictures/harbour-bridge-reopens.svg';

/** A widget with what a page wrote inside. */
async function written(html: string): Promise<LitElement> {
  const element = await fixture<LitElement>(html);
  await settled();
  return element;
}

const link = (card: Element): HTMLAnchorElement => part(card, 'link') as HTMLAnchorElement;
const image = (card: Element): HTMLImageElement => part(card, 'image') as HTMLImageElement;

describe('content that changes', () => {
  it('is followed: the address of a link, of a picture, a date', async () => {
    const card = await written(
      `<lede-card><img src="${picture}" alt="A bridge"><a href="/old">Ferry strike ends</a><time datetime="2026-11-20">20 Nov</time></lede-card>`,
    );
    const kept = [link(card), image(card), part(card, 'card')];
    card.querySelector('a')!.href = '/new';
    card.querySelector('img')!.src = '/stories/pictures/ice-cores-old-air.svg';
    card.querySelector('time')!.dateTime = '2026-11-21';
    await settled();
    expect(link(card).getAttribute('href')).to.equal('/new');
    expect(image(card).getAttribute('src')).to.equal('/stories/pictures/ice-cores-old-air.svg');
    expect(part(card, 'time')!.getAttribute('datetime')).to.equal('2026-11-21');
    expect([link(card), image(card), part(card, 'card')], 'the same nodes: nothing else is written anew').to.deep.equal(kept);
  });

  it('is followed where a plug-in swaps a lazy picture', async () => {
    const card = await written(
      '<lede-card><img data-src="/stories/pictures/ice-cores-old-air.svg" alt="A bridge"><a href="/a">Ferry strike ends</a></lede-card>',
    );
    expect(image(card).getAttribute('src')).to.equal('/stories/pictures/ice-cores-old-air.svg');
    card.querySelector('img')!.src = picture;
    card.querySelector('img')!.removeAttribute('data-src');
    await settled();
    expect(image(card).getAttribute('src')).to.equal(picture);
  });

  it('keeps how its link opens and what is said of it, and the sizes of its picture', async () => {
    const card = await written(
      `<lede-card><img src="${picture}" srcset="${picture} 600w" sizes="(width < 600px) 50vw, 300px" alt="A bridge"><a href="/a" target="_blank" rel="nofollow">Ferry strike ends</a></lede-card>`,
    );
    expect([link(card).target, link(card).rel]).to.deep.equal(['_blank', 'nofollow noopener']);
    expect(image(card).getAttribute('sizes')).to.equal('auto, (width < 600px) 50vw, 300px');
    card.setAttribute('href', '/b');
    card.setAttribute('sponsor', 'Lantern Works');
    await settled();
    expect([link(card).target, link(card).rel], 'another link has its own').to.deep.equal(['', 'sponsored']);
  });

  it('is shown when the page shows it: what was hidden is unread until then', async () => {
    const card = await written('<lede-card><a href="/a">Ferry strike ends</a><div hidden><form><button>Vote</button></form></div></lede-card>');
    card.querySelector('div')!.hidden = false;
    await settled();
    expect(card.querySelector('button')!.checkVisibility() && card.querySelector('button')!.getClientRects().length).to.equal(1);
  });

  it('is left as it is: no node, no attribute of it is changed by a widget', async () => {
    const inner = `<img src="${picture}" alt="A bridge"><a href="/a">Ferry strike ends</a><p>Boats leave again.</p><p>Another paragraph.</p>`;
    // a server names what is not read
    const card = await written(`<lede-card data-client>${inner}</lede-card>`);
    const before = await fixture<HTMLElement>(`<div>${inner}</div>`);
    expect(card.innerHTML).to.equal(before.innerHTML);
  });
});

describe('what attributes and content say together', () => {
  it('an origin told in the tag labels the picture inside it', async () => {
    const card = await written(`<lede-card image-origin="trainedAlgorithmicMedia"><img src="${picture}" alt="A harbour"><a href="/a">A story</a></lede-card>`);
    expect(words(card)).to.contain('AI-generated image');
    const figure = await written(`<lede-figure image-origin="ai" credit="Harbour Desk"><img src="${picture}" alt="A harbour"></lede-figure>`);
    expect(words(figure)).to.contain('AI-generated image').and.to.contain('Harbour Desk');
  });

  it('a desk that checked the takeaways of a record is told with who made them', async () => {
    const article = await written(
      '<lede-article><script type="application/json">{"headline":"H","takeaways":["Trams cross again."],"review":{"madeBy":"ai"}}</script><lede-takeaways checked-by="Harbour Desk" checked-at="2026-11-20"></lede-takeaways></lede-article>',
    );
    const takeaways = article.querySelector('lede-takeaways')!;
    await settled();
    expect(words(takeaways)).to.contain('Written by AI').and.to.contain('Checked by Harbour Desk').and.to.not.contain('Not checked');
  });

  it('a paragraph is the standfirst of a headline that is told by attribute', async () => {
    const place = await fixture<HTMLElement>('<ul><li><lede-card headline="Ferry strike ends" href="/a"><p>Boats leave again.</p></lede-card></li></ul>');
    await settled();
    expect(part(place.querySelector('lede-card')!, 'standfirst')?.textContent).to.equal('Boats leave again.');
  });
});
