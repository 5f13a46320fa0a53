// What a browser reads back of finished HTML: rendered anew, it says the same
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { renderWidget } from '../../dist/ssr/index.js';
import { host, openBrowser, openTab, settled } from '../embed/support/host.mjs';
import { page, story, widgets } from '../embed/support/widgets.mjs';
import { propsOf, records } from './support/records.mjs';

const styles = '/cdn/styles/';
const { image, takeaways, ...plain } = story;
const writers = [{ name: 'Ada Quay', url: '/ada', image: '/pictures/ada.svg' }, { name: 'Ben Mole', image: '/pictures/ben.svg' }, 'Cleo Pier'];
const text = [{ text: 'A ' }, { text: 'bold', strong: true }, { text: ' word, a ' }, { text: 'link', href: 'https://example.com/', em: true }, { text: '.' }];

/** What the samples do not have. */
const others = {
  'one of many writers': { ...story, author: writers },
  'one of one writer': { ...story, author: writers.slice(0, 1) },
  'one without a picture': plain,
  'one that was changed at once': { ...story, datePublished: '2026-11-20T08:30:00+01:00', dateModified: '2026-11-20T09:00:00+01:00' },
  'a live one': { ...story, media: 'live', liveStatus: 'live', sponsor: { name: 'The Harbour Board', url: 'https://example.com/board' } },
  'one for subscribers': { ...story, media: 'video', access: 'premium', timeRequired: 12, sponsor: { name: 'The Harbour Board' } },
  'one with words of all kinds': {
    ...story,
    summary: [text, 'Plain.'],
    analysis: [text],
    takeaways: [{ text, evidence: '#summary-1' }, { text, evidence: 'https://example.com/evidence' }, 'Plain.'],
    facts: [
      { term: 'Quay', explanation: text, source: 'https://example.com/quay' },
      { term: 'Mole', explanation: text },
    ],
    submission: { by: 'sponsor', statement: [text, 'Plain.'], reference: 'A-1', reportEmail: 'report@example.com' },
    review: { madeBy: 'ai', checkedBy: 'Ada Quay', checkedAt: '2026-11-20' },
    image: { ...image, srcset: '/pictures/harbour-bridge-reopens.svg 2x', digitalSourceType: undefined, caption: 'At dawn.', creditText: undefined },
  },
  'one in another language': { ...story, inLanguage: 'de', correction: [{ text: 'Achtzehn.', date: '2026-11-21' }, { text: 'Sechzehn.' }] },
  'one that was not checked': { ...story, submission: { by: 'agency', checked: false }, takeaways: takeaways.slice(0, 1), review: undefined },
};

/** The settings of a widget with which it looks different. */
const settings = ({ layouts, attributes }) => [
  {},
  ...layouts.map((layout) => ({ layout })),
  ...(attributes.includes('heading-level') ? [{ 'heading-level': 4 }] : []),
  ...['numbered', 'compact', 'priority'].filter((name) => attributes.includes(name)).map((name) => ({ [name]: true })),
];

/** No rail shows what another one on the page shows. */
const beside = ({ tag }) => tag === 'lede-article' && { related: undefined };

/** All text, and every element that has a name or an address, of each widget of the page; runs in the page. */
function seenInWidgets() {
  const attributes = ['href', 'src', 'srcset', 'alt', 'datetime', 'lang', 'dir', 'id', 'role', 'rel', 'target', 'aria-label', 'width', 'height', 'loading'];
  // a browser makes the address in a mail whole
  const valueOf = (element, name) => element.getAttribute(name).replace(/^(mailto:)[^]*/, '$1');
  const see = (node) =>
    [...node.childNodes].flatMap((child) => {
      // how long ago follows the clock, and how words are cut into nodes says nothing
      if (child.nodeType === 3) return child.parentElement?.closest('time') ? [] : child.data.split(/\s+/).filter(Boolean);
      if (child.nodeType !== 1 || /^(?:LINK|STYLE)$/.test(child.nodeName)) return [];
      const named = attributes.filter((name) => child.hasAttribute(name)).map((name) => ` ${name}="${valueOf(child, name)}"`);
      const tag = child.part.length || named.length ? [`<${child.localName} ${child.part}${named.join('')}>`] : [];
      return [...tag, ...see(child.shadowRoot ?? child)];
    });
  return [...document.querySelectorAll('body > div > *')].map((widget) => see(widget.shadowRoot).join(' '));
}

/** Two texts from a little before the place where they part, so that a failure can be read. */
function apart(one, other) {
  let at = 0;
  while (one[at] === other[at]) at++;
  return [one, other].map((each) => each.slice(Math.max(0, at - 80), at + 160));
}

describe('finished HTML that a browser renders anew', () => {
  let site, browser;
  before(async () => {
    [site, browser] = await Promise.all([host(), openBrowser()]);
    // a picture that cannot be shown goes
    for (const path of ['/pictures/x.svg%22onload=%22window.hit=1', '/pictures/ada.svg', '/pictures/ben.svg'])
      site.pages[path] = { body: '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>', type: 'image/svg+xml' };
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  for (const widget of widgets)
    it(`loses nothing that is seen of <${widget.tag}>`, async () => {
      const cases = Object.entries({ ...records, ...others }).flatMap(([name, record]) =>
        settings(widget)
          .slice(0, name in others || name === 'attack' ? undefined : 1)
          .map((more) => [`${name} ${JSON.stringify(more)}`, renderWidget(widget.tag, { ...propsOf(widget, record), ...beside(widget), ...more }, { styles })]),
      );
      site.pages['/page'] = page(cases.map(([, html]) => `<div>${html}</div>`).join(''));
      const tab = await openTab(browser, { height: 30_000 });
      await tab.page.goto(`${site.origin}/page`);
      const written = await tab.page.evaluate(seenInWidgets);
      await tab.page.addScriptTag({ url: '/cdn/lede.js', type: 'module' });
      await settled(tab.page);
      await tab.page.evaluate(() => {
        for (const element of document.querySelectorAll('body > div > *')) element.requestUpdate();
      });
      await settled(tab.page);
      await tab.page.waitForNetworkIdle({ idleTime: 100 });
      // cards far from the window are whole on paper
      await tab.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await settled(tab.page);
      assert.ok(await tab.page.evaluate(() => [...document.querySelectorAll('body > div > *')].every(({ hasUpdated }) => hasUpdated)));
      const rendered = await tab.page.evaluate(seenInWidgets);
      const lost = cases.flatMap(([name], i) => (written[i] === rendered[i] ? [] : [[name, ...apart(written[i], rendered[i])]]));
      assert.deepEqual(lost, []);
      await tab.close();
    });
});
