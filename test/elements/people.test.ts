import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { LitElement } from 'lit';
import { page, part, parts, until, words } from './stories.js';

const picture = '/stories/pictures/harbour-bridge-reopens.svg';

const isSeen = (element: Element): boolean => element.checkVisibility() && element.getClientRects().length > 0;
const widget = (place: Element, tag: string): LitElement => place.querySelector<LitElement>(tag)!;

describe('an element inside a widget that somebody has not closed', () => {
  const rest = '<p>First paragraph of the rest of the page.</p><p id="after">Second paragraph of it.</p>';
  for (const html of [
    `<lede-card><div><h3><a href="/s">Harbour opens</a></h3><p>Trams cross.</p></lede-card>${rest}`,
    `<lede-takeaways made-by="ai"><ul><li>One.</li><li>Two.</li></lede-takeaways>${rest}`,
    `<lede-takeaways><div><ul><li>One.</li><li>Two.</li></ul></lede-takeaways>${rest}`,
    `<lede-did-you-know><dl><dt>Weir</dt><dd>A dam.</dd></lede-did-you-know>${rest}`,
    `<lede-did-you-know><p><strong>Weir</strong>: A low dam.</lede-did-you-know>${rest}`,
    `<lede-related rank="none"><p><a href="/a">Story one of many</a></p><p><a href="/b">Story two of many</a></p>${rest}`,
  ])
    it(`hides nothing of what follows: ${html.slice(0, 60)}`, async () => {
      const place = await page(html);
      expect(isSeen(place.querySelector('#after')!)).to.equal(true);
    });

  it('leaves the label of who made the points over them', async () => {
    const place = await page(`<lede-takeaways made-by="ai"><ul><li>One.</li><li>Two.</li></lede-takeaways>${rest}`);
    expect(words(widget(place, 'lede-takeaways'))).to.contain('Written by AI');
  });

  it('hides no player, frame or form beside what is read', async () => {
    for (const html of [
      '<lede-card><div><h3><a href="/s">Harbour opens</a></h3><iframe id="after"></iframe></div></lede-card>',
      '<lede-takeaways><ul><li>One.</li><li>Two. <video id="after" controls></video></li></ul></lede-takeaways>',
      '<lede-related rank="none"><div><a href="/a">Story A told</a></div><div><a href="/b">Story B told</a></div><div><iframe id="after"></iframe></div></lede-related>',
    ])
      expect(isSeen((await page(html)).querySelector('#after')!), html).to.equal(true);
  });
});

describe('a byline as people write it', () => {
  for (const [html, shown] of [
    ['By Ann Brook', 'By Ann Brook'],
    ['By Ann Brook | November 20, 2026 | 5 min read', 'By Ann Brook November 20, 2026 5 min read'],
    ['<p>By Ann Brook</p><p>November 20, 2026</p>', 'By Ann Brook November 20, 2026'],
    ['<a href="/ann">Ann Brook</a> and <a href="/bob">Bob Roe</a>', 'By Ann Brook and Bob Roe'],
    ['By <a rel="author" href="/ann">Ann Brook</a>', 'By Ann Brook'],
    ['<span class="author">By Ann Brook</span> | <time datetime="2026-11-20">Nov 20</time> | 5 min read', 'By Ann Brook November 20, 2026 5 min read'],
  ] as const)
    it(`is one: ${html}`, async () => {
      const byline = widget(await page(`<lede-byline>${html}</lede-byline>`), 'lede-byline');
      await until(
        () =>
          words(byline)
            .replace(/[\s·]+/g, ' ')
            .trim() === shown,
      );
      expect(byline.shadowRoot!.querySelector('slot'), 'nothing is left over').to.equal(null);
    });

  it('says "By" once', async () => {
    const place = await page('<lede-byline author="By Ann Brook"></lede-byline>');
    expect(words(widget(place, 'lede-byline')).trim()).to.equal('By Ann Brook');
  });
});

describe('a caption as people write it', () => {
  const image = `<img src="${picture}" alt="A bridge" width="600" height="400">`;
  for (const [html, caption, credit] of [
    [`<p>${image}<br>The bridge at dawn<br>Photo: Picture Desk</p>`, 'The bridge at dawn', 'Photo: Picture Desk'],
    [`${image}<figcaption>The bridge at dawn.</figcaption>`, 'The bridge at dawn.', undefined],
    [`<figure>${image}<figcaption>The bridge at dawn.</figcaption></figure>`, 'The bridge at dawn.', undefined],
  ] as const)
    it(`is shown once: ${html.replace(image, '<img>')}`, async () => {
      const place = await page(`<lede-figure>${html}</lede-figure><p>More of the page.</p>`);
      const figure = widget(place, 'lede-figure');
      expect(part(figure, 'caption')?.textContent).to.contain(caption);
      if (credit) expect(part(figure, 'credit')?.textContent).to.equal(credit);
      expect(figure.shadowRoot!.querySelector('slot')).to.equal(null);
    });
});

describe('words over a list', () => {
  it('are the heading of the widget', async () => {
    const place = await page(
      '<lede-takeaways><h3>What to know</h3><ul><li>One.</li><li>Two.</li></ul></lede-takeaways><lede-related rank="none"><h3>More on trams</h3><p><a href="/a">Story one</a></p><p><a href="/b">Story two</a></p></lede-related>',
    );
    expect(part(widget(place, 'lede-takeaways'), 'heading')?.textContent).to.equal('What to know');
    await until(() => part(widget(place, 'lede-related'), 'heading')?.textContent === 'More on trams');
  });

  it('are not, where they are the words of one of several', async () => {
    const place = await page('<lede-takeaways><h3>For trams</h3><ul><li>One.</li></ul><h3>For cars</h3><ul><li>Two.</li></ul></lede-takeaways>');
    expect(part(widget(place, 'lede-takeaways'), 'heading')?.textContent).to.equal('Key Takeaways');
  });
});

describe('what a reader must know', () => {
  it('is said of a card in a rail as beside it, also where its record says it', async () => {
    const record = '{"sponsor":"Lantern Works","access":"premium","image":{"digitalSourceType":"trainedAlgorithmicMedia"}}';
    const place = await page(
      `<lede-related rank="none"><lede-card headline="The lantern" href="/l" image="${picture}"><script type="application/json">${record}</script></lede-card></lede-related>`,
    );
    const rail = widget(place, 'lede-related');
    await until(() => parts(rail, 'item').length === 1);
    const card = rail.shadowRoot!.querySelector<LitElement>('lede-card')!;
    await until(() => words(card).includes('AI-generated image'));
    expect(words(card)).to.contain('Paid for by Lantern Works').and.to.contain('Subscribers only');
  });

  it('is said of a paid card, whoever paid', async () => {
    const place = await page('<lede-card sponsor headline="The lantern" href="/l"></lede-card>');
    expect(words(widget(place, 'lede-card'))).to.contain('Paid content');
  });

  it('is that nobody has checked, where that is what is told', async () => {
    for (const name of ['none', 'No', 'unchecked', 'n/a', 'ChatGPT']) {
      const place = await page(`<lede-takeaways made-by="ai" checked-by="${name}"><ul><li>One.</li><li>Two.</li></ul></lede-takeaways>`);
      expect(words(widget(place, 'lede-takeaways')), name).to.contain('Not checked by an editor');
    }
  });

  it('is said of a picture in another of its sizes', async () => {
    const record = `{"headline":"H","url":"/h","image":{"url":"${picture}","digitalSourceType":"trainedAlgorithmicMedia"}}`;
    const place = await page(
      `<lede-article><script type="application/json">${record}</script><lede-figure><img src="${picture}?w=300" alt="A bridge"></lede-figure></lede-article>`,
    );
    await until(() => words(widget(place, 'lede-figure')).includes('AI-generated image'));
  });
});

describe('two rails of the same stories', () => {
  it('show them in the first', async () => {
    const links = '<a href="/1">Story number one</a> <a href="/2">Story number two</a>';
    const place = await page(`<lede-related rank="none">${links}</lede-related><lede-related rank="none">${links}</lede-related>`);
    const [first, second] = [...place.querySelectorAll('lede-related')];
    await until(() => parts(first!, 'item').length === 2);
    expect(parts(second!, 'item')).to.have.length(0);
  });
});
