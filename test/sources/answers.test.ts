import { expect } from '@open-wc/testing';
import { parse } from '../../src/sources/parse.js';
import { answerFixture } from './fixtures.js';

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('the answer of WordPress', () => {
  it('is a list of stories with all that is embedded', async () => {
    const { articles } = parse(await answerFixture('wordpress/posts'), { url: 'https://wp.example/wp-json/wp/v2/posts?_embed' });
    expect(plain(articles[0])).to.deep.equal({
      url: 'https://wp.example/harbour/ferry/',
      headline: 'Harbour Ferry Returns – With “New” Engines & More',
      articleSection: 'Harbour & Sea',
      abstract: 'The ferry carried its first passengers on …',
      summary: [[{ text: 'The ferry carried its ' }, { text: 'first', em: true }, { text: ' passengers on Monday.' }]],
      analysis: [[{ text: 'Tickets ' }, { text: 'cost less', href: 'https://wp.example/tickets/' }, { text: ' on weekdays.' }]],
      author: [{ name: 'Ada Brook', url: 'https://wp.example/author/ada/', image: 'https://wp.example/a-96.png' }],
      datePublished: '2026-05-12T08:30:00Z',
      dateModified: '2026-05-12T11:05:00Z',
      keywords: ['ferries', 'tickets'],
      inLanguage: 'en',
      image: {
        url: 'https://wp.example/uploads/ferry.jpg',
        alt: 'A white ferry',
        width: 1600,
        height: 900,
        caption: 'The ferry leaves the harbour',
        // the thumbnail is cut, and shows less
        srcset:
          'https://wp.example/uploads/ferry-300x169.jpg 300w, https://wp.example/uploads/ferry-1024x576.jpg 1024w, https://wp.example/uploads/ferry.jpg 1600w',
      },
    });
  });

  it('may lack what a reader may not see', async () => {
    const { articles, problems } = parse(await answerFixture('wordpress/posts'));
    expect(plain(articles[1])).to.deep.equal({
      url: 'https://wp.example/regatta/',
      headline: 'The Regatta in Pictures',
      media: 'gallery',
      author: [{ name: 'Cleo Marsh', url: 'https://wp.example/author/cleo/' }, { name: 'Ben Hill' }],
      image: { url: 'https://wp.example/uploads/regatta.jpg' },
      datePublished: '2026-05-13T07:00:00Z',
      dateModified: '2026-05-13T07:00:00Z',
    });
    expect(problems).to.deep.equal([{ path: 'articles[2]', message: 'has no headline: left out' }]);
  });

  it('may be one post', async () => {
    const [post] = JSON.parse(await answerFixture('wordpress/posts')) as unknown[];
    expect(parse(JSON.stringify(post)).articles[0]!.headline).to.equal('Harbour Ferry Returns – With “New” Engines & More');
  });

  it('may be an error, which is told', async () => {
    expect(parse(await answerFixture('wordpress/error'))).to.deep.equal({
      articles: [],
      problems: [{ path: '', message: 'is an answer of WordPress that says: No route was found matching the URL and request method. (rest_no_route, 404)' }],
    });
  });
});

describe('the answer of Ghost', () => {
  it('is a list of stories', async () => {
    const { articles, problems } = parse(await answerFixture('ghost/posts'), { url: 'https://ghost.example/ghost/api/content/posts/' });
    expect(problems).to.deep.equal([]);
    expect(plain(articles)).to.deep.equal([
      {
        url: 'https://ghost.example/ferry/',
        headline: 'Harbour Ferry Returns',
        articleSection: 'Harbour',
        abstract: 'The old ferry sails again',
        summary: [[{ text: 'The ferry carried its first passengers on ' }, { text: 'Monday', strong: true }, { text: '.' }]],
        analysis: ['Tickets cost less on weekdays.'],
        author: [
          { name: 'Ada Brook', url: 'https://ghost.example/author/ada/', image: 'https://ghost.example/content/images/ada.png' },
          { name: 'Ben Hill', url: 'https://ghost.example/author/ben/' },
        ],
        datePublished: '2026-05-12T08:30:00.000+00:00',
        dateModified: '2026-05-12T11:05:00.000+00:00',
        timeRequired: 2,
        keywords: ['Harbour', 'Tickets'],
        image: { url: 'https://ghost.example/content/images/ferry.jpg', alt: 'A white ferry', caption: 'The ferry leaves & sails' },
        access: 'registered',
      },
      {
        url: 'https://ghost.example/letter/',
        headline: 'A Letter for Those Who Pay',
        author: [{ name: 'Ada Brook' }],
        datePublished: '2026-05-10T08:30:00.000+00:00',
        access: 'premium',
      },
    ]);
  });

  it('may be an error, which is told', async () => {
    expect(parse(await answerFixture('ghost/error')).problems).to.deep.equal([
      { path: '', message: 'is an answer of Ghost that says: Unknown Content API Key' },
    ]);
  });
});

describe('an answer that is nothing', () => {
  for (const type of ['wordpress', 'ghost'] as const)
    for (const text of ['{}', '[]', 'null', '7', '[null, 7, {"title":{}}]', '{"posts":[null,{}]}'])
      it(`has no story: ${type}, ${text}`, () => {
        expect(parse(text, { type }).articles).to.deep.equal([]);
      });
});
