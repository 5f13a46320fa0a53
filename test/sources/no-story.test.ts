import { expect } from '@open-wc/testing';
import { load } from '../../src/sources/http.js';
import { parse } from '../../src/sources/parse.js';
import { briefFixtures, shortPageFixture, strangerFixtures } from './fixtures.js';

// the day in the address says nothing of what is sent from there
const url = 'https://docknews.example/2026/11/20/bridge';

describe('a page that a server sends in place of a story', () => {
  for (const [is, names] of Object.entries(strangerFixtures))
    for (const name of names)
      it(`is refused: ${name}`, async () => {
        const { articles, problems } = parse(await shortPageFixture('no-story', name), { url });
        expect(articles).to.deep.equal([]);
        expect(problems).to.have.length(1);
        const { path, message } = problems[0]!;
        expect(path).to.equal('');
        if (is) expect(message).to.equal(`is a page without a story: it looks like ${is}`);
        else
          expect(message).to.match(
            /^is a page without a story: (?:nothing says that it is one, and it has next to no text|it has neither a headline nor a list)$/,
          );
      });

  it('is refused though the address from which it comes answers "200 OK"', async () => {
    const { fetch } = globalThis;
    const html = await shortPageFixture('no-story', 'challenge');
    globalThis.fetch = () => Promise.resolve(new Response(html, { headers: { 'content-type': 'text/html' } }));
    try {
      const { articles, problems } = await load('https://docknews.example/challenged');
      expect([articles.length, problems.length]).to.deep.equal([0, 1]);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('is refused whatever a theme says of all its pages', () => {
    const head = '<meta property="og:type" content="article"><meta name="author" content="Dock News"><meta property="og:image" content="/logo.png">';
    for (const title of ['Page not found', '404', 'Log in', 'Access denied', 'Site maintenance', 'Seite nicht gefunden', 'Just a moment…'])
      expect(
        parse(`<!doctype html><title>${title}</title>${head}<h1>${title}</h1><p>Some words of this site stand here, as on every page.</p>`).articles,
        title,
      ).to.deep.equal([]);
  });
});

describe('a story that says of itself nothing but its text', () => {
  for (const [name, headline] of Object.entries(briefFixtures))
    it(`is read: ${name}`, async () => {
      const { articles, problems } = parse(await shortPageFixture('brief', name), { url });
      expect(problems).to.deep.equal([]);
      expect(articles.map((article) => article.headline)).to.deep.equal([headline]);
    });
});

describe('a story whose headline is like the title of such a page', () => {
  for (const headline of [
    'Trams are back on the harbour bridge',
    'Wait for the ferry goes on',
    'Access denied: how the quay was closed to walkers',
    '404 people rescued from the ferry',
    '500 houses under water',
    '451 days at sea',
    '502 is a prime year for cider, say growers',
    'Password managers fail the test',
    'Log in the harbour: ferry stops',
    'Sign up for the race by Friday',
    'Consent laws change in spring',
    'Domain names get dearer',
    'The old mill is for sale',
    'Cookies of the harbour bakery win a prize',
    'UPS raises prices again',
    'Oops! How a typo cost the port a million',
    'Maintenance workers strike',
    'Bridge temporarily closed to trams',
    'Missing page of the log book found',
    'Welcome to the new harbour',
    'Account of a suspended captain',
    'Congratulations to the ferry crew',
    'Internet access for the islands',
    'Datenschutz im Hafen wird besser',
    'Wartung der Brücke dauert länger',
    'Robots check the hull',
    'Verify your tickets early, ferry line says',
    'Server at the inn wins a medal',
    'Coming soon to the quay: a market',
    'Privacy of anglers at stake',
    'Not found: the treasure of the bay',
  ])
    // prettier-ignore
    it(`is read: ${headline}`, () => {
      const text = '<p>The harbour office said so on Friday, after a long debate.</p><p>A decision is due next week, when the council meets again.</p>';
      for (const html of [`<title>${headline} | Dock News</title><h1>${headline}</h1>${text}`, `<title>${headline}</title><p class="byline">By Ada Brook</p>${text}`])
        expect(parse(`<!doctype html>${html}`, { url }).articles[0]?.headline).to.equal(headline);
    });
});
