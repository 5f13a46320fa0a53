import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { install } from './hosts/install.mjs';
import { worst } from './hosts/worst.mjs';
import { host, openBrowser } from './support/host.mjs';
import { differing, look, openStill, plan, stage } from './support/stage.mjs';
import { fallbackOf, markup, page, script, sheet, widgets } from './support/widgets.mjs';

const nasty = `<style>${worst['says what it can of everything']}</style>`;
const byDay = { schemes: ['light'] };

describe('every widget looks the same to the pixel', () => {
  let site, browser, places, tab, clean;
  before(async () => {
    install();
    site = await host();
    browser = await openBrowser();
    site.pages['/plan'] = stage();
    const planner = await openStill(browser);
    places = await plan(planner, `${site.origin}/plan`);
    await planner.close();
    tab = await openStill(browser, places);
    clean = await seen({});
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  async function seen(options, looked = byDay) {
    site.pages['/'] = options.body ? options : stage({ places, ...options });
    return look(tab, `${site.origin}/`, looked);
  }

  it('on a page without a doctype', async () => {
    const quirks = await seen({ doctype: '' });
    assert.equal(await tab.page.evaluate(() => document.compatMode), 'BackCompat');
    assert.deepEqual(differing(clean, quirks), []);
  });

  it('in a frame', async () => {
    site.pages['/frame'] = stage({ places });
    const body = `<!doctype html>${nasty}<iframe src="/frame" style="position: fixed; inset: 0; width: 100%; height: 100%; border: 0"></iframe>`;
    assert.deepEqual(differing(clean, await seen({ body })), []);
  });

  for (const name of ['unsets everything', 'says what it can of everything'])
    it(`inside the shadow root of another library, whose sheet ${name}`, async () => {
      const wrap = (html) => `<div data-shadow><template shadowrootmode="open"><style>${worst[name]}</style>${html}</template></div>`;
      assert.deepEqual(differing(clean, await seen({ wrap })), []);
    });

  it('in print, but for what is no use on paper', async () => {
    const print = { ...byDay, media: 'print' };
    const [page, nastyPage] = [await seen({}, print), await seen({ head: nasty }, print)];
    assert.deepEqual(differing(page, nastyPage), []);
    for (const [name, { height }] of Object.entries(nastyPage.boxes))
      assert.equal(height === 0, /^lede-(?:newsletter|related)/.test(name), `${name} is ${String(height)} px high`);
  });

  // Chromium runs no modules in XML documents
  it('or shows what the page wrote inside, in XHTML', async () => {
    const html = page(widgets.map((widget) => markup(widget, { inner: fallbackOf(widget) })).join(''), { head: sheet + script });
    const body = await tab.page.evaluate((text) => new XMLSerializer().serializeToString(new DOMParser().parseFromString(text, 'text/html')), html);
    site.pages['/'] = { body, type: 'application/xhtml+xml' };
    // forms are not printed
    await tab.medium('screen', 'light');
    await tab.page.goto(`${site.origin}/`);
    for (const { tag } of widgets) {
      const height = await tab.page.evaluate((name) => document.querySelector(name).getBoundingClientRect().height, tag);
      assert.ok(height > 10, `<${tag}> is ${String(height)} px high`);
    }
  });
});
