import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { host, openBrowser, openTab, settled } from './support/host.mjs';
import { markup, page, script, sheet, widgets } from './support/widgets.mjs';

describe('every element of the manifest, on a bare page', () => {
  let site, browser;
  before(async () => {
    site = await host();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  for (const widget of widgets)
    it(`<${widget.tag}> shows its story, and says, throws and stores nothing`, async () => {
      site.pages['/'] = page(markup(widget), { head: sheet + script });
      const tab = await openTab(browser);
      await tab.page.goto(`${site.origin}/`);
      await settled(tab.page);
      const { height, kept } = await tab.page.evaluate(
        (tag) => ({
          height: document.querySelector(tag).getBoundingClientRect().height,
          kept: [document.cookie, localStorage.length, sessionStorage.length],
        }),
        widget.tag,
      );
      assert.ok(height > 20, `${String(height)} px high`);
      assert.deepEqual(kept, ['', 0, 0]);
      assert.deepEqual([tab.said, tab.thrown], [[], []]);
      assert.deepEqual(
        tab.requests.filter((url) => /^https?:/.test(url) && !url.startsWith(site.origin)),
        [],
      );
      await tab.close();
    });
});
