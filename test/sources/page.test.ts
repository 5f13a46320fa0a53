import { expect } from '@open-wc/testing';
import { fromDocument } from '../../src/sources/page.js';
import { pageFixture, pageFixtures } from './fixtures.js';

function documentOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('the story that a document tells', () => {
  it('is that of its JSON-LD, at its canonical address', async () => {
    const article = fromDocument(documentOf(await pageFixture('news')))!;
    expect(article.url).to.equal('https://www.post.example/harbour/2026/may/12/ferry-returns');
    expect(article.headline).to.equal('Harbour ferry returns after winter repairs');
    expect(article.articleSection).to.equal('Harbour');
    expect(article.keywords).to.deep.equal(['Ferries', 'Tickets, fares']);
    expect(article.author!.map(({ name }) => name)).to.deep.equal(['Ada Brook', 'Ben Hill']);
    expect(article.inLanguage).to.equal('en-GB');
  });

  it('is read from data that are not valid', async () => {
    expect(fromDocument(documentOf(await pageFixture('broken-data')))!.author![0]!.name).to.equal('Gus Tide');
  });

  it('is known by its heading and its own address where it says nothing else', async () => {
    const article = fromDocument(documentOf(await pageFixture('theme')))!;
    expect(article.headline).to.equal('Three Cakes for a Rainy Day');
    expect(article.url).to.equal(document.URL);
  });

  it('is the one of several with the address or the headline of the page', () => {
    const stories = ['a', 'b'].map((name) => ({ '@type': 'Article', headline: `Story ${name}`, url: `https://www.post.example/${name}/?utm_source=x` }));
    const data = `<script type="application/ld+json">${JSON.stringify(stories)}</script>`;
    expect(fromDocument(documentOf(`<link rel="canonical" href="http://post.example/b">${data}`))!.headline).to.equal('Story b');
    expect(fromDocument(documentOf(`<link rel="canonical" href="http://post.example/x"><h1>Story B</h1>${data}`))!.headline).to.equal('Story b');
  });

  it('is none on a front page, and where there is no headline', async () => {
    expect(fromDocument(documentOf(await pageFixture('front')))).to.equal(undefined);
    expect(fromDocument(documentOf('<link rel="canonical" href="https://post.example/a">'))).to.equal(undefined);
    expect(fromDocument(documentOf(''))).to.equal(undefined);
  });

  it('is read whatever stands in the way of the document', async () => {
    const names = [
      'querySelectorAll',
      'querySelector',
      'baseURI',
      'URL',
      'documentElement',
      'head',
      'title',
      'getElementsByTagName',
      'constructor',
      'location',
    ];
    const html = (await pageFixture('news')).replace(
      '<main>',
      `<main>${names.map((name) => `<img name="${name}"><form name="${name}"><input name="getAttribute"></form>`).join('')}`,
    );
    expect(fromDocument(documentOf(html))).to.deep.equal(fromDocument(documentOf(await pageFixture('news'))));
  });

  it('changes nothing', async () => {
    const page = documentOf(await pageFixture('news'));
    const before = page.documentElement.outerHTML;
    fromDocument(page);
    expect(page.documentElement.outerHTML).to.equal(before);
  });

  it('never throws', async () => {
    for (const value of [undefined, null, {}, 7, 'text', document.createElement('p')]) expect(fromDocument(value as Document)).to.equal(undefined);
    for (const name of pageFixtures) {
      const html = await pageFixture(name);
      for (let i = 0; i < 20; i++) fromDocument(documentOf(html.slice(0, Math.floor((html.length * i) / 20))));
    }
  });
});
