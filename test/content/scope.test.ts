import { expect } from '@open-wc/testing';
import { readDom, type Reading } from '../../src/content/dom.js';
import { stories } from '../../src/content/stories.js';
import { takeaways } from '../../src/content/takeaways.js';
import { teaser } from '../../src/content/teaser.js';
import { plain } from './cases.js';

/** A page in which nothing is fetched and no element is defined. */
function page(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The first card of a page, read as it reads itself. */
function card(html: string): Reading & { readonly left: string[] } {
  const element = page(html).querySelector('lede-card')!;
  const told = new Set(['headline', 'href'].filter((name) => element.hasAttribute(name)).map((name) => (name === 'href' ? 'url' : name)));
  const reading = readDom(element, teaser, { told });
  return { ...reading, left: reading.unread.map(({ textContent, nodeName }) => textContent!.trim() || nodeName.toLowerCase()) };
}

describe('a card whose tag was never closed', () => {
  it('that is told all by attributes leaves the page as it is', () => {
    const { fields, left } = card('<lede-card headline="Ferry strike ends" href="/ferry" /><p>Everything from here on is the page.</p><h2>And this</h2>');
    expect(plain(fields)).to.deep.equal({});
    expect(left).to.deep.equal(['Everything from here on is the page.', 'And this']);
  });

  it('reads the picture in front, and nothing of the page behind', () => {
    const { fields, left } = card(
      '<lede-card headline="Ferry strike ends" href="/ferry"><img src="/a.jpg" alt=""><p>The page goes on. It is long.</p><img src="/b.jpg">',
    );
    expect(plain(fields)).to.deep.equal({ image: { url: '/a.jpg', alt: '' } });
    expect(left).to.deep.equal(['The page goes on. It is long.', 'img']);
  });

  it('reads its link and one paragraph', () => {
    const html = `<lede-card><a href="/ferry">Ferry strike ends</a><p>Boats leave again.</p><p>The page goes on here.</p><h2>And here</h2>
      <img src="/b.jpg"><p class="byline">By Nora Finch</p><time datetime="2026-11-20">20 Nov</time>`;
    const { fields, left } = card(html);
    expect(plain(fields)).to.deep.equal({ url: '/ferry', headline: 'Ferry strike ends', abstract: 'Boats leave again.' });
    expect(left).to.deep.equal(['The page goes on here.', 'And here', 'img', 'By Nora Finch', '20 Nov']);
  });

  it('ends before the next widget, and at a rule', () => {
    const next = card('<lede-card><a href="/ferry">Ferry strike ends</a><p><lede-takeaways></lede-takeaways></p><time datetime="2026-11-20">20 Nov</time>');
    expect(next.fields['datePublished']).to.equal(undefined);
    expect(next.left).to.deep.equal(['p', '20 Nov']);
    expect(card('<lede-card><a href="/ferry">Ferry strike ends</a><hr><p>The page goes on here.</p>').left).to.deep.equal(['hr', 'The page goes on here.']);
  });

  it('ends at the heading of another story', () => {
    const { fields, left } = card(
      '<lede-card><h3><a href="/ferry">Ferry strike ends</a></h3><h3><a href="/mill">Mill reopens</a></h3><p>It grinds rye again.</p>',
    );
    expect(plain(fields)).to.deep.equal({ url: '/ferry', headline: 'Ferry strike ends' });
    expect(left).to.deep.equal(['Mill reopens', 'It grinds rye again.']);
  });
});

describe('a card that is closed', () => {
  it('reads what stands behind its standfirst, too, and leaves further text', () => {
    const { fields, left } = card(
      '<lede-card><h3><a href="/ferry">Ferry strike ends</a></h3><p>Boats leave again.</p><p>There is more to say.</p><p class="byline">By Nora Finch</p></lede-card><p>Page</p>',
    );
    expect(plain(fields)).to.deep.equal({ url: '/ferry', headline: 'Ferry strike ends', abstract: 'Boats leave again.', author: [{ name: 'Nora Finch' }] });
    expect(left).to.deep.equal(['There is more to say.']);
  });

  it('takes its standfirst from a paragraph where attributes tell the rest', () => {
    for (const html of [
      '<lede-card headline="a" href="/b"><p>Boats leave again.</p></lede-card><p>Page</p>',
      '<ul><li><lede-card headline="a" href="/b"><p>Boats leave again.</p></lede-card></li></ul>',
    ])
      expect(plain(card(html).fields)).to.deep.equal({ abstract: 'Boats leave again.' });
  });

  it('leaves what no card shows: forms, videos, buttons', () => {
    const html =
      '<lede-card><h3><a href="/a">Ferry strike ends</a></h3><form><input></form><video></video><button>Save</button> <!-- a --><script>1</script></lede-card><p>Page</p>';
    expect(card(html).left).to.deep.equal(['form', 'video', 'Save']);
  });

  it('has read a link that leads to the story, and its headline again', () => {
    const html = '<lede-card><h3><a href="/a">Ferry strike ends</a></h3><p>Boats leave.</p><p><a href="/a">Read more</a></p></lede-card><p>Page</p>';
    expect(card(html).left).to.deep.equal([]);
  });
});

describe('the link of a card', () => {
  it('keeps how it opens', () => {
    expect(card('<lede-card><a href="/a" target="_blank" rel="sponsored noopener">Ferry strike ends</a></lede-card>').link).to.deep.equal({
      target: '_blank',
      rel: 'sponsored noopener',
    });
  });
});

describe('what other widgets leave', () => {
  it('is what is no item, but a heading is read', () => {
    const element = page('<x-a><h3>In short</h3><ul><li>One.</li></ul><p>And this.</p></x-a>').querySelector('x-a')!;
    const { heading, unread } = readDom(element, takeaways);
    expect(heading).to.equal('In short');
    expect(unread.map(({ textContent }) => textContent)).to.deep.equal(['And this.']);
  });

  it('is what is no story', () => {
    const element = page('<x-a><ul><li><a href="/a">One</a></li></ul><p>And this.</p></x-a>').querySelector('x-a')!;
    expect(readDom(element, stories).unread.map(({ textContent }) => textContent)).to.deep.equal(['And this.']);
  });
});
