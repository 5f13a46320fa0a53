import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { load } from '../../dist/data.js';
import { openBrowser, openTab } from '../embed/support/host.mjs';
import { openWordPress, rails } from './site.mjs';

const headlines = ['Harbour Ferry Returns – With “New” Engines & Cheaper Tickets', 'Fish Market Opens on Sundays', 'Lighthouse Lamp Is Lit Again'];
const plain = (value) => JSON.parse(JSON.stringify(value));

/** Does the page's rail show this headline? Runs in the page. */
function shows(headline) {
  const all = (node) => [...node.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
  const rail = document.querySelector('lede-related').shadowRoot;
  return rail !== null && all(rail).some(({ localName, textContent }) => localName === 'a' && textContent.includes(headline));
}

describe('a WordPress 6.5', { timeout: 300_000 }, () => {
  let site;
  before(async () => {
    site = await openWordPress();
  });
  after(() => site?.close());

  /** The writers' names, by story. */
  const writers = (articles) => articles.map(({ author = [] }) => author.map(({ name }) => name).join());

  it('is read through its REST interface, with pictures, sections and writers', async () => {
    const { articles, problems } = await load(`${site.origin}/wp-json/wp/v2/posts?_embed`);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      articles.map(({ headline }) => headline),
      headlines,
    );
    assert.deepEqual(writers(articles), ['Ada Brook', 'Ben Hill', 'Ada Brook']);
    assert.deepEqual(
      articles.map(({ articleSection }) => articleSection),
      ['Harbour', 'Food & Drink', 'Harbour'],
    );
    const [ferry] = plain(articles);
    assert.equal(ferry.datePublished, '2026-05-12T08:30:00Z');
    assert.deepEqual(ferry.keywords, ['ferries', 'tickets']);
    assert.equal(ferry.abstract, 'The old ferry sails again, eleven weeks after it was taken out of service.');
    assert.deepEqual(ferry.summary[0][1], { text: 'first', em: true });
    assert.equal(ferry.image.alt, 'A white ferry between two piers');
    assert.equal(ferry.image.caption, 'The ferry leaves the harbour');
    assert.deepEqual([ferry.image.width, ferry.image.height], [1600, 900]);
    assert.match(ferry.image.srcset, /ferry-300x169\.jpg 300w, .*1600w$/);
    assert.doesNotMatch(ferry.image.srcset, /150x150/);
    assert.equal((await fetch(ferry.image.url)).headers.get('content-type'), 'image/jpeg');
  });

  it('is read through its RSS, with the same stories', async () => {
    const { articles, title } = await load(`${site.origin}/feed/`);
    assert.equal(title, 'The Harbour Post');
    assert.deepEqual(
      articles.map(({ headline }) => headline),
      headlines,
    );
    assert.deepEqual(writers(articles), ['Ada Brook', 'Ben Hill', 'Ada Brook']);
    assert.equal(articles[0].datePublished.slice(0, 19), '2026-05-12T08:30:00');
    const { articles: byRest } = await load(`${site.origin}/wp-json/wp/v2/posts?_embed`);
    assert.deepEqual(
      articles.map(({ url }) => url),
      byRest.map(({ url }) => url),
    );
  });

  it('is read through the page of a story', async () => {
    const { articles: listed } = await load(`${site.origin}/wp-json/wp/v2/posts?_embed`);
    const { articles } = await load(listed[0].url);
    assert.equal(articles.length, 1);
    assert.equal(articles[0].headline, headlines[0]);
    assert.equal(articles[0].url, listed[0].url);
    assert.deepEqual(writers(articles), ['Ada Brook']);
    assert.equal(articles[0].datePublished.slice(0, 16), '2026-05-12T08:30');
    assert.equal(articles[0].summary.length, 1);
  });

  it('says what is wrong with an address', async () => {
    await assert.rejects(load(`${site.origin}/wp-json/wp/v2/nothing`), /answered 404/);
  });

  for (const name of Object.keys(rails))
    it(`fills a rail: ${name}`, async () => {
      const browser = await openBrowser();
      try {
        const { page, thrown, said } = await openTab(browser);
        await page.goto(`${site.origin}/${name}.html`);
        for (const headline of headlines) {
          const isShown = await page.waitForFunction(shows, { timeout: 60_000 }, headline).catch(() => undefined);
          assert.ok(isShown, `no ${JSON.stringify(headline)}: ${said.join(' ')}`);
        }
        assert.deepEqual(thrown, []);
        if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}/${name}.png` });
      } finally {
        await browser.close();
      }
    });
});
