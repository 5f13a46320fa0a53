// A reader who searches the page finds what stands in a card, wherever the card is
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { host, openBrowser, openTab, settled } from './support/host.mjs';
import { feed, page, script, sheet } from './support/widgets.mjs';

const count = 80;
const numbers = Array.from({ length: count }, (_, i) => String(i));
const last = String(count - 1);
/** A name without a digit, as names are. */
const writer = (i) => `Mara ${String.fromCharCode(65 + (i % 26))}${'ehmt'[Math.floor(i / 26)]}quay`;
const byContent = (i) => `<lede-card><a href="/${i}">Story number ${i}</a><p>Standfirst of ${i} is here.</p><span rel="author">${writer(i)}</span></lede-card>`;
const byAttributes = (i) =>
  `<lede-card href="/${i}" headline="Story number ${i}" standfirst="Standfirst of ${i} is here." byline="${writer(i)}" kicker="Section ${i}"></lede-card>`;

describe('a search of the page finds the words of a card far below the window', () => {
  let site, browser;
  before(async () => {
    site = await host();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  async function open(body) {
    site.pages['/'] = page(body, { head: sheet + script });
    const tab = await openTab(browser, { width: 1000, height: 700 });
    await tab.page.goto(`${site.origin}/`);
    await settled(tab.page);
    return tab;
  }

  /** Does the browser's own search find it? */
  const finds = (tab, text) =>
    tab.page.evaluate((words) => {
      getSelection().removeAllRanges();
      const found = window.find(words);
      scrollTo(0, 0);
      return found;
    }, text);

  for (const [how, card, words] of [
    ['its content', byContent, [`Story number ${last}`, `Standfirst of ${last} is`, writer(last)]],
    ['its attributes', byAttributes, [`Story number ${last}`, `Standfirst of ${last} is`, writer(last), `Section ${last}`]],
  ])
    it(`told by ${how}`, async () => {
      const tab = await open(numbers.map(card).join(''));
      const isFar = await tab.page.evaluate(() => document.querySelector('lede-card:last-of-type').shadowRoot.querySelector('.far') !== null);
      assert.equal(isFar, true);
      for (const text of words) assert.equal(await finds(tab, text), true, text);
      assert.equal(await finds(tab, 'Standfirst of 80 is'), false);
      assert.deepEqual(tab.thrown, []);
      await tab.close();
    });

  it('in a rail, of records', async () => {
    const tab = await open('<lede-related layout="list" limit="24"></lede-related>');
    await tab.page.$eval(
      'lede-related',
      async (rail, stories) => {
        rail.stories = Array.from({ length: 24 }, (_, i) => ({
          ...stories[i % stories.length],
          url: `/${String(i)}`,
          headline: `Story number ${String(i)}`,
          abstract: `Standfirst of ${String(i)} is here.`,
        }));
        await rail.updateComplete;
      },
      feed,
    );
    await settled(tab.page);
    assert.equal(await finds(tab, 'Standfirst of 23 is'), true);
    await tab.close();
  });

  it('and the card that is found is whole, with the same words in the same place', async () => {
    const tab = await open(numbers.map(byContent).join(''));
    const kept = await tab.page.evaluate(async (words) => {
      const { shadowRoot } = document.querySelector('lede-card:last-of-type');
      const before = shadowRoot.querySelector('.standfirst');
      window.find(words);
      while (shadowRoot.querySelector('.far')) await new Promise((resolve) => setTimeout(resolve, 20));
      return before.isConnected && before.textContent;
    }, `Standfirst of ${last} is`);
    assert.equal(kept, `Standfirst of ${last} is here.`);
    await tab.close();
  });
});
