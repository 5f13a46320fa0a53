import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { host, openBrowser, openTab } from './support/host.mjs';
import { installScripts, scripts } from './support/scripts.mjs';
import { page, script, sheet } from './support/widgets.mjs';

const facts = '<dl><dt>swing bridge</dt><dd>A bridge that turns.</dd><dt>tram</dt><dd>A rail car.</dd></dl>';

/** How a framework writes a story into `#story`: each gives `write(state)` and `end()`. Run in the page. */
const frameworks = {
  react: () => {
    const { React, ReactDOM } = window;
    const h = React.createElement;
    const root = ReactDOM.createRoot(document.querySelector('#story'));
    const story = ({ bridge, count, more, lead }) =>
      h(
        'div',
        null,
        h('p', null, 'A ', bridge, ' turned ', count, ' times.'),
        h('p', null, lead),
        lead &&
          h(
            'ul',
            null,
            more.map((line) => h('li', { key: line }, line)),
          ),
      );
    return { write: (state) => ReactDOM.flushSync(() => root.render(story(state))), end: () => root.unmount() };
  },
  vue: () => {
    const { createApp, h, shallowRef, nextTick } = window.VueRuntimeDOM;
    const state = shallowRef();
    const story = ({ bridge, count, more, lead }) => [
      h('p', ['A ', bridge, ' turned ', String(count), ' times.']),
      h('p', lead),
      lead &&
        h(
          'ul',
          more.map((line) => h('li', { key: line }, line)),
        ),
    ];
    const app = createApp({ render: () => state.value && story(state.value) });
    app.mount('#story');
    return {
      write: (next) => {
        state.value = next;
        return nextTick();
      },
      end: () => app.unmount(),
    };
  },
};

const states = [
  { bridge: 'swing bridge', count: 12, lead: 'The tram stops.', more: ['A swing bridge.', 'A tram.'] },
  { bridge: 'swing bridge', count: 13, lead: 'The tram stops.', more: ['A tram.', 'A swing bridge.'] },
  { bridge: 'lift bridge', count: 14, lead: 'Nobody stops.', more: ['New.', 'A swing bridge.', 'A tram.'] },
  { bridge: 'lift bridge', count: 15, lead: '', more: [] },
  { bridge: 'swing bridge', count: 16, lead: 'A tram, a tram.', more: ['One.'] },
];
const shownOf = ({ bridge, count, lead, more }) => [`A ${bridge} turned ${count} times.`, lead, ...(lead ? more : [])].join('|');
const markedOf = ({ bridge, lead, more }) =>
  ['swing bridge', 'tram'].filter((term) => [bridge, lead, ...(lead ? more : [])].some((text) => text.toLowerCase().includes(term)));

describe('a text that a framework writes, while its terms are marked', () => {
  let site, browser;
  before(async () => {
    installScripts();
    site = await host();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  for (const [name, start] of Object.entries(frameworks))
    it(`of ${name}: every update is right at once, the terms are marked after it, and it can be taken away`, async () => {
      site.pages[`/${name}`] = page(`<div id="story"></div><lede-did-you-know annotate="#story">${facts}</lede-did-you-know>`, {
        head: sheet + script + scripts[name],
      });
      const tab = await openTab(browser);
      await tab.page.goto(`${site.origin}/${name}`);
      await tab.page.evaluate(`window.story = (${start})()`);
      for (const state of states) {
        const shown = await tab.page.evaluate(async (next) => {
          await window.story.write(next);
          return [...document.querySelectorAll('#story :is(p, li)')].map(({ textContent }) => textContent).join('|');
        }, state);
        assert.equal(shown, shownOf(state));
        await tab.page.waitForFunction(
          (terms) =>
            [...document.querySelectorAll('#story button')]
              .map(({ ariaLabel }) => ariaLabel)
              .sort()
              .join() === terms,
          { timeout: 5000 },
          markedOf(state).join(),
        );
      }
      const left = await tab.page.evaluate(() => {
        document.querySelector('lede-did-you-know').remove();
        const marks = document.querySelectorAll('[data-lede-term]').length;
        window.story.end();
        return [marks, document.querySelector('#story').textContent];
      });
      assert.deepEqual(left, [0, '']);
      assert.deepEqual([tab.said, tab.thrown], [[], []]);
      await tab.close();
    });
});
