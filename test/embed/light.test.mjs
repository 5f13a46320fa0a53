import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { host, openBrowser, openTab, settled } from './support/host.mjs';
import { lightCases } from './support/light.mjs';
import { page, sheet } from './support/widgets.mjs';

/** Every case one above the other; `measure` gives `[height, width]` of each widget. */
const body = lightCases.map(({ html }) => `<div class="case">${html}</div>`).join('');
const measure = (tab) =>
  tab.page.evaluate(() =>
    [...document.querySelectorAll('.case')].map(({ firstElementChild: widget }) => {
      const { width, height } = widget.getBoundingClientRect();
      return [Math.round(height * 10) / 10, Math.round(width * 10) / 10];
    }),
  );

describe('lede.css: what stands inside a tag', () => {
  let site, browser;
  before(async () => {
    site = await host();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  /** The page without its script. */
  async function open({ width = 700, dir = 'ltr', scheme = 'light', style = '' } = {}) {
    site.pages['/'] = page(body, {
      head: `${sheet}<style>:root{color-scheme:light dark}${style}</style>`,
      root: ` dir="${dir}"`,
      lang: dir === 'rtl' ? 'ar' : 'en',
    });
    const tab = await openTab(browser, { width });
    await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await tab.page.goto(`${site.origin}/`, { waitUntil: 'networkidle0' });
    return tab;
  }

  async function upgrade(tab) {
    await tab.page.addScriptTag({ type: 'module', url: '/cdn/lede.js' });
    await tab.page.waitForFunction(() => !document.querySelector(':not(:defined)'));
    await settled(tab.page);
    // cards far from the window are whole on paper
    await tab.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await settled(tab.page);
  }

  /** Fails with the names of all that changed. */
  async function keepsItsSize(options) {
    const tab = await open(options);
    const plain = await measure(tab);
    await upgrade(tab);
    const upgraded = await measure(tab);
    const jumped = lightCases.flatMap(({ name }, i) => (String(plain[i]) === String(upgraded[i]) ? [] : [`${name}: ${plain[i]} → ${upgraded[i]}`]));
    await tab.close();
    assert.deepEqual(jumped, []);
  }

  for (const width of [320, 700, 1200])
    for (const [dir, scheme] of [
      ['ltr', 'light'],
      ['rtl', 'dark'],
    ])
      it(`takes the place of the finished widget, ${width} pixels wide, ${dir}, ${scheme}`, () => keepsItsSize({ width, dir, scheme }));

  it('keeps that place where the page has rules of its own for links, lists, headings and pictures', () =>
    keepsItsSize({
      style: `a,p,li,h2,h3,time,dt,dd{font:italic 31px/2 cursive;margin:7px;padding:3px;letter-spacing:3px;text-transform:uppercase;border:2px solid}
        ul,ol,dl,figure{margin:1em 40px;padding:0 0 0 40px;float:left}img{max-width:50%;border:4px solid;height:90px}body{text-align:center;letter-spacing:2px}`,
    }));

  it('does not make the page scroll sideways', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const tab = await open({ width: 320, dir, style: 'body{margin:0}' });
      assert.equal(await tab.page.evaluate(() => document.documentElement.scrollWidth), 320);
      await tab.close();
    }
  });

  it('leaves a tag that a server has rendered alone', async () => {
    const shadow = '<template shadowrootmode="open"><div style="block-size:50px">Key Takeaways</div></template>';
    site.pages['/'] = page(`<lede-takeaways data-ssr>${shadow}<ul><li>Trams cross again.</li></ul></lede-takeaways>`, { head: sheet });
    const tab = await openTab(browser);
    await tab.page.goto(`${site.origin}/`);
    assert.equal(await tab.page.$eval('lede-takeaways', (widget) => widget.getBoundingClientRect().height), 50);
    await tab.close();
  });

  it('has the heading of the widget in the language of the page', async () => {
    const headingOf = (tab) => tab.page.$eval('lede-takeaways', (widget) => getComputedStyle(widget, '::before').content);
    for (const [lang, heading] of [
      ['en', 'Key Takeaways'],
      ['de-AT', 'Das Wichtigste in Kürze'],
      ['tlh', 'Key Takeaways'],
    ]) {
      site.pages['/'] = page('<lede-takeaways><ul><li>1</li></ul></lede-takeaways>', { head: sheet, lang });
      const tab = await openTab(browser);
      await tab.page.goto(`${site.origin}/`);
      assert.equal(await headingOf(tab), `"${heading}"`);
      await tab.close();
    }
  });

  describe('where no script comes', () => {
    async function openPlain(html, width = 760) {
      site.pages['/'] = page(html, { head: sheet });
      const tab = await openTab(browser, { width });
      await tab.page.setJavaScriptEnabled(false);
      await tab.page.goto(`${site.origin}/`, { waitUntil: 'networkidle0' });
      return tab;
    }
    const boxOf = (tab, selector) =>
      tab.page.$eval(selector, (node) => (({ x, y, bottom, height }) => ({ x, y, bottom, height }))(node.getBoundingClientRect()));
    const picture = '<img src="/pictures/harbour-bridge-reopens.svg" alt="A bridge" width="1200" height="800">';

    for (const width of [320, 760, 1300])
      it(`an overlay has its words at the bottom of its picture, whole, ${width} pixels wide`, async () => {
        const tab = await openPlain(
          `<lede-card layout="overlay">${picture}<a href="/ferry">Ferry strike ends</a><p>Boats leave at noon.</p></lede-card>`,
          width,
        );
        const [card, img, a, p] = await Promise.all(['lede-card', 'img', 'a', 'p'].map((selector) => boxOf(tab, selector)));
        await tab.close();
        assert.deepEqual(img, card, 'the picture is the ground');
        assert.ok(a.y > card.y && a.bottom <= p.y, 'the headline, then the standfirst');
        assert.ok(Math.abs(card.bottom - p.bottom - 16) < 0.5, `the standfirst ends ${card.bottom - p.bottom} px above the end`);
      });

    it('there is no box for a form, no heading and no picture over nothing', async () => {
      const told =
        '<lede-newsletter action="/subscribe"></lede-newsletter><lede-related src="/feed.xml"></lede-related><lede-figure image="/a.jpg"></lede-figure>';
      const tab = await openPlain(told);
      for (const tag of ['lede-newsletter', 'lede-related', 'lede-figure']) assert.equal((await boxOf(tab, tag)).height, 0, tag);
      await tab.close();
    });

    it('what stands inside is shown', async () => {
      const tab = await openPlain(
        '<lede-newsletter action="/subscribe"><p>Every morning.</p></lede-newsletter><lede-related><p><a href="/a">A</a></p></lede-related>',
      );
      for (const tag of ['lede-newsletter', 'lede-related']) assert.ok((await boxOf(tab, `${tag} p`)).height > 10, tag);
      await tab.close();
    });
  });

  it('lets the page place the tags', async () => {
    site.pages['/'] = page('<lede-card><a href="/a">A</a></lede-card>', {
      head: `<style>lede-card { display: inline-block; margin: 9px; width: 200px }</style>${sheet}`,
    });
    const tab = await openTab(browser);
    await tab.page.goto(`${site.origin}/`);
    const style = await tab.page.$eval('lede-card', (card) => (({ display, marginTop, width }) => [display, marginTop, width])(getComputedStyle(card)));
    assert.deepEqual(style, ['inline-block', '9px', '200px']);
    await tab.close();
  });
});
