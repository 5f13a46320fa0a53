import { expect } from '@open-wc/testing';
import type { Article } from '../../src/model/article.js';
import { plainText } from '../../src/model/text.js';
import { readHtml } from '../../src/sources/html.js';
import { pageFixture } from './fixtures.js';

const url = 'https://post.example/some/page';

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function only(html: string, at = url): Article {
  const { articles, problems } = readHtml(html, at);
  expect(problems).to.deep.equal([]);
  expect(articles).to.have.length(1);
  return articles[0]!;
}

function head(html: string, body = ''): Article {
  return only(`<!doctype html><html><head>${html}</head><body>${body}</body></html>`);
}

function namesIn(article: Article): string[] {
  return (article.author ?? []).map(({ name }) => name);
}

function texts(article: Article): string[] {
  return [...(article.summary ?? []), ...(article.analysis ?? [])].map(plainText);
}

/** A story that says of itself nothing but its text. */
const brief = '<p>The old ferry sails again after a long winter.</p><p>She leaves at eight every morning, her captain said.</p>';

describe('a page', () => {
  it('is a story: its data, completed by what is seen', async () => {
    const article = only(await pageFixture('news'));
    expect(article.url).to.equal('https://www.post.example/harbour/2026/may/12/ferry-returns');
    expect(article.headline).to.equal('Harbour ferry returns after winter repairs');
    expect(article.abstract).to.equal('The old ferry sails again, with new engines & cheaper tickets');
    expect(article.articleSection).to.equal('Harbour');
    expect(article.access).to.equal('free');
    expect(article.inLanguage).to.equal('en-GB');
    expect(article.keywords).to.deep.equal(['Ferries', 'Tickets, fares']);
    expect(article.datePublished).to.equal('2026-05-12T07:30:00+01:00');
    expect(article.dateModified).to.equal('2026-05-12T10:05:00+01:00');
    expect(plain(article.author)).to.deep.equal([{ name: 'Ada Brook', url: 'https://www.post.example/profile/ada-brook' }, { name: 'Ben Hill' }]);
  });

  it('has its picture with what stands under it', async () => {
    expect(plain(only(await pageFixture('news')).image)).to.deep.equal({
      url: 'https://img.post.example/ferry.jpg?w=1600',
      alt: 'A white ferry between two piers',
      width: 800,
      height: 450,
      caption: 'The ferry leaves the harbour on Monday.',
      creditText: 'Photograph: Harbour Desk',
      srcset: 'https://img.post.example/ferry.jpg?w=400 400w, https://img.post.example/ferry.jpg?w=800 800w',
    });
  });

  it('has its paragraphs with their links, and nothing of what stands among them', async () => {
    const article = only(await pageFixture('news'));
    expect(plain(article.summary)).to.deep.equal([
      [
        { text: 'The harbour ferry carried its ' },
        { text: 'first', em: true },
        { text: ' passengers of the year on Monday, eleven weeks after it was taken ' },
        { text: 'out of service', href: 'https://post.example/harbour/ferry-stops' },
        { text: '.' },
      ],
    ]);
    expect(article.analysis).to.deep.equal([
      'Two new engines use a third less fuel, the harbour office says, and the crossing takes four minutes less than before.',
      'Cheaper tickets',
      'Tickets cost less on weekdays until the end of summer. “We want people back on the water,” the office says.',
    ]);
  });

  it('is read by OpenGraph and its like where it has no data', async () => {
    const article = only(await pageFixture('opengraph'));
    expect(article.url).to.equal('https://crier.example/pier-closes?utm_source=share');
    expect(article.headline).to.equal('Pier "Closes" for a Week');
    expect(article.abstract).to.equal('Divers look at the oldest piles of the pier.');
    expect(namesIn(article)).to.deep.equal(['Cleo Marsh']);
    expect(article.datePublished).to.equal('2026-03-02T09:00:00Z');
    expect(article.articleSection).to.equal('Town');
    expect(article.keywords).to.deep.equal(['pier', 'divers', 'closures']);
    expect(article.inLanguage).to.equal('en-US');
    expect(plain(article.image)).to.deep.equal({ url: 'https://crier.example/img/pier.jpg', alt: 'The pier at low tide' });
    expect(texts(article)).to.have.length(2);
  });

  it('is read by microdata', async () => {
    const article = only(await pageFixture('microdata'), 'https://sea.example/lamp?a=1');
    expect(article.url).to.equal('https://sea.example/lamp');
    expect(article.headline).to.equal('Lighthouse Lamp Is Lit Again');
    expect(article.alternativeHeadline).to.equal('A light in the dark');
    expect(plain(article.author)).to.deep.equal([{ name: 'Dora Fell', url: 'https://sea.example/staff/dora-fell' }]);
    expect(article.datePublished).to.equal('2026-02-01T18:00:00+01:00');
    expect(article.dateModified).to.equal('2026-02-02T08:00:00+01:00');
    expect(plain(article.image)).to.deep.equal({ url: 'https://sea.example/img/lamp.jpg', alt: 'The lamp', width: 900, height: 600 });
    expect(texts(article)).to.have.length(4);
    expect(texts(article)[1]).to.contain('The lens was cleaned by hand');
  });

  it('is read by what is seen of it where it says nothing of itself', async () => {
    const article = only(await pageFixture('plain'), 'https://blatt.example/2026/markt.html');
    expect(article.url).to.equal('https://blatt.example/2026/markt.html');
    expect(article.headline).to.equal('Fischmarkt öffnet sonntags');
    expect(article.inLanguage).to.equal('de');
    expect(namesIn(article)).to.deep.equal(['Emma Deich', 'Finn Möller']);
    expect(article.datePublished).to.equal('2026-04-03');
    expect(article.image!.url).to.equal('https://blatt.example/ausgabe/markt.jpg');
    expect(texts(article)).to.have.length(2);
    expect(plain(article.analysis)).to.deep.include.members([
      [
        { text: 'Die Stände bauen um sieben Uhr auf. Die ' },
        { text: 'neuen Regeln', href: 'https://blatt.example/ausgabe/regeln.html' },
        { text: ' stehen am Rathaus und gelten zunächst für ein Jahr, danach wird wieder abgestimmt. ' },
      ],
    ]);
  });

  it('of a blog has one author, and not those of its comments', async () => {
    const article = only(await pageFixture('theme'), 'https://kitchen.example/2026/01/09/three-cakes/');
    expect(article.headline).to.equal('Three Cakes for a Rainy Day');
    expect(plain(article.author)).to.deep.equal([{ name: 'Hattie Loaf', url: 'https://kitchen.example/author/hattie/' }]);
    expect(article.datePublished).to.equal('2026-01-09T10:15:00Z');
    expect(article.dateModified).to.equal('2026-01-10T09:00:00Z');
    expect(texts(article).join(' ')).not.to.contain('I tried the first');
  });

  it('is read by data that are not valid', async () => {
    const article = only(await pageFixture('broken-data'));
    expect(article.headline).to.equal('Regatta "Ends" in a Calm, and Nobody Minds');
    expect(namesIn(article)).to.deep.equal(['Gus Tide']);
    expect(article.datePublished).to.equal('2026-06-14T17:00:00+02:00');
    expect(article.image!.url).to.equal('https://weekly.example/regatta.jpg');
  });

  it('may be a list of stories: those of its data', async () => {
    const { articles, title, url: address } = readHtml(await pageFixture('front'), 'https://post.example/');
    expect(title).to.equal('The Harbour Post');
    expect(address).to.equal('https://post.example/');
    expect(articles.map(({ url: to }) => to)).to.deep.equal(['https://post.example/harbour/ferry', 'https://post.example/harbour/pier']);
  });

  it('may be a list of stories: its teasers, each once', async () => {
    const { articles } = readHtml(await pageFixture('listing'), url);
    expect(plain(articles)).to.deep.equal([
      {
        url: 'https://post.example/harbour/ferry',
        headline: 'Harbour Ferry Returns After Winter Repairs',
        abstract: 'The old ferry sails again.',
        image: { url: 'https://post.example/img/ferry.jpg', alt: 'The ferry' },
        author: [{ name: 'Ada Brook' }],
        datePublished: '2026-05-12T08:30:00Z',
      },
      { url: 'https://post.example/harbour/pier', headline: 'Pier Closes for a Week' },
      { url: 'https://post.example/harbour/lamp?utm_source=home', headline: 'Lighthouse Lamp Is Lit Again', abstract: 'A light in the dark.' },
    ]);
  });

  it('without a story says so', () => {
    for (const html of ['<p>', '<html></html>', '<!doctype html>', '<div hidden>x</div>'])
      expect(readHtml(html).problems, html).to.deep.equal([{ path: '', message: 'is a page without a story: it has neither a headline nor a list' }]);
  });
});

describe('the headline of a page', () => {
  const data = (headline: string): string => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline })}</script>`;

  for (const [what, html, headline] of [
    [
      'without the name of the site',
      '<meta property="og:site_name" content="The Harbour Post"><title>Ferry Is Back - The Harbour Post</title>',
      'Ferry Is Back',
    ],
    [
      'without a name that the address tells',
      '<link rel="canonical" href="https://www.towncrier.example/a"><title>Ferry Is Back – Town Crier</title>',
      'Ferry Is Back',
    ],
    [
      'without what follows the name',
      '<meta property="og:site_name" content="Post"><title>Ferry Is Back | Post | News from the harbour</title>',
      'Ferry Is Back',
    ],
    ['without the name before it', '<meta property="og:site_name" content="Town Crier"><title>Town Crier: Ferry Is Back</title>', 'Ferry Is Back'],
    ['without a name behind a bar', '<title>The Ferry Is Back Again | Crier</title>', 'The Ferry Is Back Again'],
    [
      'with its own dash',
      '<meta property="og:site_name" content="Crier"><title>Ferry - the old one - Is Back - Crier</title>',
      'Ferry - the old one - Is Back',
    ],
    ['with a hyphen in a word', '<meta property="og:site_name" content="Crier"><title>Re-opened pier</title>', 'Re-opened pier'],
    ['that is the name alone', '<meta property="og:site_name" content="Crier"><title>Crier</title>', 'Crier'],
    ['decoded', '<title>Tom &amp;amp; Co &#8211; &lt;em&gt;back&lt;/em&gt;</title>', 'Tom & Co – back'],
    ['from the data first', `${data('From the data')}<title>From the title</title><h1>From the heading</h1>`, 'From the data'],
    ['that more agree on', `${data('For machines')}<meta property="og:title" content="For readers"><h1>For readers</h1>`, 'For readers'],
    [
      'that was not cut',
      `${data('The ferry is back after elev…')}<meta property="og:title" content="The ferry is back after eleven weeks">`,
      'The ferry is back after eleven weeks',
    ],
    ['that stands under the name of a section', '<title>Ferry Is Back</title><h1>Harbour</h1><h2>Ferry Is Back</h2>', 'Ferry Is Back'],
    [
      'before the name of a site that has told none',
      `${data('A kind of page')}<title>Ferries of the old harbour - Crier</title><h1>Ferries of the old harbour</h1>`,
      'Ferries of the old harbour',
    ],
    ['from the heading that others confirm', '<title>Ferry Is Back</title><h1>Crier</h1><h1>Ferry is back!</h1>', 'Ferry is back!'],
  ] as const)
    it(`is told ${what}`, () => {
      const { headline: found } = head(html, brief);
      expect(found).to.equal(headline);
    });
});

describe('the authors of a page', () => {
  const title = '<title>One</title>';

  for (const [what, html, names] of [
    ['of several elements', '<meta name="author" content="Ada Brook"><meta name="author" content="Ben Hill">', ['Ada Brook', 'Ben Hill']],
    ['of one element', '<meta name="parsely-author" content="Ada Brook, Ben Hill">', ['Ada Brook', 'Ben Hill']],
    ['and no profile', '<meta property="article:author" content="https://social.example/ada"><meta name="byl" content="By Ada Brook">', ['Ada Brook']],
    ['by their links', '<body><a rel="author" href="/ada">Ada Brook</a> and <a rel="author" href="/ben">Ben Hill</a>', ['Ada Brook', 'Ben Hill']],
    ['by a byline', '<body><div class="article__byline">By Ada Brook</div>', ['Ada Brook']],
    ['by the name in a byline', '<body><div class="author"><span class="author-name">Ada Brook</span><p>Ada writes on ships</p></div>', ['Ada Brook']],
    [
      'rather than the site',
      '<meta property="og:site_name" content="Crier"><script type="application/ld+json">{"@type":"Article","headline":"One","author":{"@type":"Organization","name":"Crier"}}</script><body><span class="byline">By Ada Brook</span>',
      ['Ada Brook'],
    ],
    [
      'or the site itself',
      '<meta property="og:site_name" content="Crier"><script type="application/ld+json">{"@type":"Article","headline":"One","author":{"@type":"Organization","name":"Crier"}}</script>',
      ['Crier'],
    ],
    ['in any script', '<meta name="author" content="肖春芳">', ['肖春芳']],
    ['in the Cyrillic one', '<meta name="author" content="Иван Петров">', ['Иван Петров']],
    ['by what is called a byline in one word', '<body><div class="FeatureByline"> By <b>Ada Brook</b><br>March 25, 2015</div>', ['Ada Brook']],
    ['by an hCard', '<body><cite class="vcard"><span>By </span><span class="fn">ADA BROOK</span> <abbr>March 11, 2015 3:46 PM</abbr></cite>', ['ADA BROOK']],
    ['on a page that says that it has a sidebar', '<body class="single has-sidebar sidebar-right"><p class="byline">By Ada Brook</p>', ['Ada Brook']],
    [
      'by the first of many bylines',
      `<body>${['Ada', 'Ben', 'Cleo', 'Dora', 'Emma', 'Finn', 'Gino'].map((name) => `<i class="author">${name} Brook</i>`).join('')}`,
      ['Ada Brook'],
    ],
    [
      'and not those of other stories',
      '<body><aside><span class="byline">By Ben Hill</span></aside><div class="related-stories"><i class="author">Cleo Marsh</i></div>',
      [],
    ],
  ] as const)
    it(`are told ${what}`, () => {
      expect(namesIn(only(`${title}${html}${brief}`))).to.deep.equal(names);
    });
});

describe('the date of a page', () => {
  for (const [what, html, date] of [
    [
      'the data',
      '<script type="application/ld+json">{"@type":"Article","headline":"One","datePublished":"2026-05-12T08:30:00Z"}</script>',
      '2026-05-12T08:30:00Z',
    ],
    ['OpenGraph', '<meta property="article:published_time" content="2026-05-12T08:30:00+0200">', '2026-05-12T08:30:00+02:00'],
    ['a <meta> of libraries', '<meta name="DC.date.issued" content="2026-05-12">', '2026-05-12'],
    ['words', '<meta name="date" content="May 12, 2026">', '2026-05-12'],
    ['a <meta> that can be read', '<meta property="article:published_time" content="today"><meta name="pubdate" content="20260512">', '2026-05-12'],
    ['the time of the same day', '<meta property="article:published_time" content="2026-05-12"><time datetime="2026-05-12T08:30:00Z">', '2026-05-12T08:30:00Z'],
    ['<time>', '<time datetime="2026-05-12T08:30Z">12 May</time>', '2026-05-12T08:30:00Z'],
    ['<time> that is no update', '<time class="updated" datetime="2026-05-13">13 May</time><time datetime="2026-05-12">12 May</time>', '2026-05-12'],
    ['what is called a date', '<span class="post-date">12 May 2026</span>', '2026-05-12'],
    ['the address', '<link rel="canonical" href="/2026/05/12/ferry">', '2026-05-12'],
    ['nothing', '<time datetime="soon">', undefined],
  ] as const)
    it(`is told by ${what}`, () => {
      const { articles } = readHtml(`<title>One</title>${html}${brief}`, url);
      expect(articles[0]!.datePublished?.replace(/:30Z$/, ':30:00Z')).to.equal(date);
    });
});

describe('the text of a page', () => {
  const long = 'The old ferry sails again, as it has sailed for forty years. '.repeat(6).trim();

  it('is that of the data where the page shows only its start', () => {
    const body = `${long}\\n\\nMore.`;
    const article = only(
      `<title>One</title><script type="application/ld+json">{"@type":"Article","headline":"One","articleBody":"${body}"}</script><article><p>The old</p></article>`,
    );
    expect(texts(article)).to.deep.equal([long, 'More.']);
  });

  it('may stand in no paragraph at all', () => {
    expect(texts(only(`<title>One</title><div class="article-body">${long}<br><br>More.</div>`))).to.deep.equal([long, 'More.']);
  });

  it('does not repeat headline and standfirst', () => {
    const article = only(`<title>One</title><meta name="description" content="So it is."><article><h1>One</h1><p>So it is.</p><p>${long}</p></article>`);
    expect(texts(article)).to.deep.equal([long]);
  });

  it('is no script, whatever it looks like', () => {
    const [article] = readHtml(
      `<title>One</title><article><p>${long} &lt;img src=x onerror=alert(1)&gt;</p><p><a href="javascript:alert(1)">Go</a></p></article>`,
    ).articles;
    expect(texts(article!)[0]).to.contain('<img src=x onerror=alert(1)>');
    expect(JSON.stringify(article)).not.to.contain('javascript:');
  });

  it('is missing where there is only a teaser', () => {
    expect(texts(only('<title>One</title><meta property="og:type" content="article"><article><p>Short.</p></article>'))).to.deep.equal([]);
  });
});
