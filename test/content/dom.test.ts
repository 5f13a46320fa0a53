import { expect } from '@open-wc/testing';
import type { Article } from '../../src/model/article.js';
import { normaliseArticle } from '../../src/model/normalise.js';
import { byline as bylineReader } from '../../src/content/byline.js';
import type { Found, Reader } from '../../src/content/content.js';
import { readDom } from '../../src/content/dom.js';
import { jsonIn } from '../../src/content/json.js';
import { figure } from '../../src/content/figure.js';
import { statement } from '../../src/content/paragraphs.js';
import { pitch } from '../../src/content/pitch.js';
import { listed, stories as storiesReader } from '../../src/content/stories.js';
import { takeaways as takeawaysReader } from '../../src/content/takeaways.js';
import { teaser as teaserReader } from '../../src/content/teaser.js';
import { terms } from '../../src/content/terms.js';

/** An element of a document that fetches no picture and defines no element. */
function place(markup: string): HTMLElement {
  return new DOMParser().parseFromString(`<div>${markup}</div>`, 'text/html').querySelector('div')!;
}

/** What is found, without what is not. */
const plain = (found: unknown): unknown => JSON.parse(JSON.stringify(found));
const within = (read: (element: Element) => unknown) => (markup: string) => plain(read(place(markup)));
const fields = (reader: Reader) => within((element) => readDom(element, reader).fields);

describe('JSON in a widget', () => {
  const json = within(jsonIn);

  it('is that of its own script', () => {
    expect(json('<script type="application/json">{"headline":"a"}</script>')).to.deep.equal({ headline: 'a' });
    expect(json('<script type="application/json">[1]</script><script type="application/json">[2]</script>')).to.deep.equal([1]);
  });

  it('is not that of a widget inside, nor any other script', () => {
    const element = place('<p><script type="application/json">[1]</script></p><script type="application/ld+json">[2]</script>');
    expect(jsonIn(element)).to.equal(undefined);
  });

  it('that is broken throws, for the widget to tell', () => {
    const element = place('<script type="application/json">{</script>');
    expect(() => jsonIn(element)).to.throw(SyntaxError);
  });
});

describe('a text', () => {
  const notice = fields(statement);
  const said = (...paragraphs: unknown[]): unknown => ({ submission: { by: 'staff', statement: paragraphs } });

  it('keeps links and emphasis, one inside the other', () => {
    expect(notice('<p>a <a href="/b">b <em>c</em></a> <i>d</i> <strong>e</strong><b>f</b> <code>g</code></p>')).to.deep.equal(
      said([
        { text: 'a ' },
        { text: 'b ', href: '/b' },
        { text: 'c', href: '/b', em: true },
        { text: ' ' },
        { text: 'd', em: true },
        { text: ' ' },
        { text: 'ef', strong: true },
        { text: ' ' },
        { text: 'g', code: true },
      ]),
    );
  });

  it('has only words: no scripts, styles, templates, comments or handlers', () => {
    const markup = '<p>a<script type="x">b</script><style>p{}</style><template>c</template><!-- d --><span onclick="e">f</span><br>g</p>';
    expect(notice(markup)).to.deep.equal(said('af g'));
  });

  it('of paragraphs is theirs, as text where nothing is marked', () => {
    expect(notice('<p> One\n two </p><p></p><p>Three <a href="#a">four</a></p><div><p>Five</p></div>')).to.deep.equal(
      said('One two', [{ text: 'Three ' }, { text: 'four', href: '#a' }], 'Five'),
    );
  });
});

describe('a picture', () => {
  const picture = fields(figure);

  it('is that of a figure, with its caption', () => {
    const markup = '<figure><img src="a.png" srcset="b.png 2x" alt="A ferry" width="3" height="2"><figcaption> On\n Monday </figcaption></figure>';
    expect(picture(markup)).to.deep.equal({ image: { url: 'a.png', srcset: 'b.png 2x', alt: 'A ferry', width: '3', height: '2', caption: 'On Monday' } });
  });

  it('may be alone, and a decoration', () => expect(picture('<img src="a.png" alt="">')).to.deep.equal({ image: { url: 'a.png', alt: '' } }));

  it('is none where there is none', () => expect(picture('<figcaption>Lost</figcaption>')).to.deep.equal({}));
});

describe('a byline', () => {
  const byline = fields(bylineReader);

  it('has writers and two dates', () => {
    const markup =
      '<a rel="author nofollow" href="/desk"> Harbour\nDesk</a> <span rel="author">City Desk</span> <time datetime="2026-11-20">a</time><time>b</time><time datetime="2026-11-21">c</time>';
    expect(byline(markup)).to.deep.equal({
      author: [{ name: 'Harbour Desk', url: '/desk' }, { name: 'City Desk' }],
      datePublished: '2026-11-20',
      dateModified: '2026-11-21',
    });
  });

  it('is empty where there is none', () => expect(byline('<p>From our newsroom</p>')).to.deep.equal({}));
});

describe('a teaser', () => {
  const teaser = fields(teaserReader);

  for (const [why, markup, found] of [
    ['is a link', '<a href="/ferry"> The ferry\nis back </a>', { url: '/ferry', headline: 'The ferry is back' }],
    ['is a heading with a link', '<h3><a href="/ferry">The ferry is back</a></h3>', { url: '/ferry', headline: 'The ferry is back' }],
    [
      'is a link around everything',
      '<a href="/ferry"><img src="a.png" alt="b"><h3>The ferry</h3><p>It is back.</p></a>',
      { url: '/ferry', headline: 'The ferry', abstract: 'It is back.', image: { url: 'a.png', alt: 'b' } },
    ],
    ['is a heading without a link', '<h3>The ferry</h3><p>It is back.</p>', { headline: 'The ferry', abstract: 'It is back.' }],
    [
      'passes over a link without words',
      '<a href="/ferry"><img src="a.png" alt=""></a><a href="/ferry2">The ferry</a>',
      { url: '/ferry2', headline: 'The ferry', image: { url: 'a.png', alt: '' } },
    ],
    [
      'passes over the writer',
      '<a rel="author" href="/desk">Desk</a><a href="/ferry">The ferry</a>',
      { url: '/ferry', headline: 'The ferry', author: [{ name: 'Desk', url: '/desk' }] },
    ],
    [
      'does not take its headline for a standfirst',
      '<p><a href="/ferry">The ferry</a></p><p>It is back.</p>',
      { url: '/ferry', headline: 'The ferry', abstract: 'It is back.' },
    ],
    ['is nothing in nothing', ' <!-- a --> ', {}],
  ] as const)
    it(why, () => expect(teaser(markup)).to.deep.equal(found));
});

describe('takeaways', () => {
  const takeaways = fields(takeawaysReader);

  it('are the items of all lists, without empty ones', () => {
    expect(takeaways('<p>Intro</p><ol><li> One\n</li><li><b>Two</b> more</li><li> </li></ol><ul><li>No</li></ul>')).to.deep.equal({
      takeaways: [{ text: 'One' }, { text: [{ text: 'Two', strong: true }, { text: ' more' }] }, { text: 'No' }],
    });
  });

  it('may be paragraphs', () => expect(takeaways('<p>One</p><p>Two</p>')).to.deep.equal({ takeaways: [{ text: 'One' }, { text: 'Two' }] }));

  it('are none in one paragraph', () => expect(takeaways('<p>One</p>')).to.deep.equal({}));

  it('are none in nothing', () => expect(takeaways(' <p>&nbsp;</p> ')).to.deep.equal({}));
});

describe('facts', () => {
  const facts = fields(terms);

  it('are the terms of a list, wrapped or not', () => {
    expect(facts('<dl><dt>Ferry</dt><dd>A <em>boat</em></dd><div><dt>Pier</dt><dd>A jetty</dd></div><dt>Lost</dt></dl>')).to.deep.equal({
      facts: [{ term: 'Ferry', explanation: [{ text: 'A ' }, { text: 'boat', em: true }] }, { term: 'Pier', explanation: 'A jetty' }, { term: 'Lost' }],
    });
  });

  it('are what opens', () => {
    expect(facts('<details><summary>Ferry</summary> A boat. <p>A Ferry floats.</p></details><details>Lost</details>')).to.deep.equal({
      facts: [{ term: 'Ferry', explanation: 'A boat. A Ferry floats.' }, { explanation: 'Lost' }],
    });
  });

  it('may be lines with a colon', () => expect(facts('<p>Ferry: a boat</p>')).to.deep.equal({ facts: [{ term: 'Ferry', explanation: 'a boat' }] }));

  it('are no times and no addresses', () => expect(facts('<p>12:30</p><p>https://post.example</p>')).to.deep.equal({}));

  it('are none where there are none', () => expect(facts('<p>A ferry is a boat.</p>')).to.deep.equal({}));
});

describe('the words over a newsletter form', () => {
  const newsletter = fields(pitch);

  it('are those outside the form', () => {
    expect(newsletter('<form><h3>Not this</h3><p>Nor this</p></form><h3>Subscribe</h3><p>Every Friday.</p>')).to.deep.equal({
      newsletter: { heading: 'Subscribe', pitch: 'Every Friday.' },
    });
  });

  it('may be missing', () => expect(newsletter('<form><p>a</p></form>')).to.deep.equal({ newsletter: {} }));
});

describe('the stories of a rail', () => {
  const stories = within((element) => readDom(element, storiesReader).fields['stories']);
  const two = [
    { url: '/a', headline: 'One' },
    { url: '/b', headline: 'Two' },
  ];

  for (const [why, markup] of [
    ['a list', '<ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>'],
    ['a list deeper inside', '<nav><ol><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ol></nav>'],
    ['articles', '<article><h3><a href="/a">One</a></h3></article><article><a href="/b"><h3>Two</h3></a></article>'],
    ['cards', '<lede-card href="/a" headline="One"></lede-card><lede-card><a href="/b">Two</a></lede-card>'],
    ['a list of cards', '<ul><li><lede-card href="/a" headline="One"></lede-card></li><li><lede-card><a href="/b">Two</a></lede-card></li></ul>'],
    ['bare links', '<a href="/a"> One </a>\n<a href="/b">Two</a>'],
  ] as const)
    it(`may be ${why}`, () => expect(stories(markup)).to.deep.equal(two));

  it('are none where there are none', () => expect(stories('<p>Soon</p>')).to.deep.equal([]));

  it('have all that the attributes of a card say, which are stronger than what is in it', () => {
    const card = `<lede-card href="/a" headline="One" kicker="Harbour" standfirst="It is back." byline="Desk" published="2026-11-20" updated="2026-11-21" minutes="2"
      media="video" access="premium" sponsor="Board" live-status="soon" image="a.png" image-alt="A ferry" image-origin="trainedAlgorithmicMedia">
      <a href="/z">Other</a><img src="z.png"></lede-card>`;
    const [found] = stories(card) as Found[];
    expect(plain(normaliseArticle(found))).to.deep.equal({
      url: '/a',
      headline: 'One',
      articleSection: 'Harbour',
      abstract: 'It is back.',
      author: [{ name: 'Desk' }],
      datePublished: '2026-11-20',
      dateModified: '2026-11-21',
      timeRequired: 2,
      media: 'video',
      access: 'premium',
      sponsor: { name: 'Board' },
      liveStatus: 'soon',
      image: { url: 'a.png', alt: 'A ferry', digitalSourceType: 'trainedAlgorithmicMedia' },
    } satisfies Article);
  });
});

describe('what a page says', () => {
  it('is still foreign: a bad address is dropped when it is read', () => {
    const element = place('<a href="javascript:alert(1)">The ferry</a><img src="data:image/svg+xml,a" alt="b">');
    expect(plain(normaliseArticle(readDom(element, teaserReader).fields))).to.deep.equal({ headline: 'The ferry' });
  });

  it('is left as it is', () => {
    const element = place('<ul><li><a href="/a">One <em>b</em></a></li></ul><dl><dt>a</dt><dd>b</dd></dl><details><summary>c</summary>d</details>');
    const before = element.cloneNode(true);
    jsonIn(element);
    for (const reader of [figure, bylineReader, teaserReader, takeawaysReader, terms, pitch, storiesReader, listed, statement]) readDom(element, reader);
    expect(element.isEqualNode(before)).to.equal(true);
  });
});
