import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { propsOf } from '../ssr/support/records.mjs';
import { host, openBrowser, openTab, pause, settled } from './support/host.mjs';
import { told as card } from './support/light.mjs';
import { dataOf, fallbackOf, feed, markup, page, record, script, sheet, story, widgets } from './support/widgets.mjs';

const { renderWidget } = await import('../../dist/ssr/index.js');

const text = (n) => `<p>${'The swing bridge opened again on Friday, and trams crossed it for the first time in eleven months. '.repeat(n)}</p>`;

/** An article as a publisher has it: text, the widget, text. It is painted whole: a browser short of time shows half of any page. */
const article = ({ body, head }) =>
  page(`<main>${text(1)}${body}${text(6)}<i id="end"></i></main>`, {
    head: `${head}<link rel="expect" href="#end" blocking="render"><style>body{margin:0;font:18px/1.5 serif}main{max-inline-size:720px;margin:0 auto;padding:16px}p{margin:0 0 18px}</style>`,
  });

/** Adds up what has moved, in windows as web-vitals counts them: a gap of one second ends one, none is longer than five. */
function watchShifts() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { startTime, value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) globalThis.shifts.push([startTime, value]);
  }).observe({ type: 'layout-shift', buffered: true });
}

function worstWindow(shifts) {
  let [worst, sum, first, last] = [0, 0, -Infinity, -Infinity];
  for (const [time, value] of shifts) {
    if (time - last > 1000 || time - first > 5000) [sum, first] = [0, time];
    [sum, last] = [sum + value, time];
    worst = Math.max(worst, sum);
  }
  return worst;
}

/** Ten minutes after the story was changed: a reader's clock makes other words of its dates than a server, and marks it as fresh. */
const now = Date.parse(story.dateModified) + 600_000;

/** A widget's stories as stories of ten minutes ago, with a kicker beside which they can be marked as new, and without. */
function fresh(props) {
  const changed = (more) =>
    JSON.parse(JSON.stringify(props), (_, value) =>
      value?.headline ? { ...value, datePublished: story.dateModified, dateModified: undefined, ...more } : value,
    );
  return [changed({}), changed({ articleSection: undefined })];
}

/** Paid stories have a list of their own, for which nobody can keep room that does not know of them. */
const typical = (data) => (data === feed ? feed.filter(({ sponsor }) => !sponsor) : data);

/** As the documents give it to those whose tags have nothing inside. */
const loader = '<script type="module" async blocking="render" src="/cdn/auto.js"></script>';

/** How far a page may move, and how it is made: `{ name, most, of(widget) → { body, head }[] }`. A new way to embed is a row more. */
const cases = [
  {
    name: 'with lede.css and content inside',
    most: 0,
    of: (widget) => [{ body: markup(widget, { inner: fallbackOf(widget) }), head: sheet + script }],
  },
  {
    name: 'from a server',
    most: 0,
    of: (widget) => [propsOf(widget), ...fresh(propsOf(widget))].map((props) => ({ body: renderWidget(widget.tag, props), head: script })),
  },
  {
    name: 'alone, with the loader in the head',
    most: 0.001,
    of: (widget) => [
      { body: markup(widget, { inner: record(typical(dataOf(widget))) }), head: loader },
      { body: markup(widget, { attributes: { src: dataOf(widget) === feed ? '/feed.json' : '/story.json' }, inner: '' }), head: loader },
    ],
  },
  {
    name: 'alone, which moves: what the others are measured against',
    least: 0.01,
    of: (widget) => [{ body: markup(widget, { inner: record(dataOf(widget)) }), head: script }],
  },
];

const form = { action: '/subscribe', provider: 'endpoint' };

/** Tags that say all in their attributes: `lede.css` tells their room, and the loader keeps no other. */
const told = [
  ['lede-card', card],
  ['lede-card', { ...card, layout: 'lead' }],
  ['lede-card', { headline: 'Ferry strike ends', href: '/ferry' }],
  ['lede-figure', { image: card.image, width: 1200, height: 800, caption: 'The bridge at dawn.', credit: 'Picture Desk' }],
  ['lede-byline', { author: 'Harbour Desk', published: '2026-03-20', updated: '2026-03-21', minutes: 3 }],
  ['lede-notice', { 'submitted-by': 'reader', 'rules-url': '/rules', 'report-email': 'desk@post.example', reference: 'R-7' }],
  ['lede-notice', { 'report-email': 'desk@post.example' }],
  ['lede-newsletter', form],
  ['lede-newsletter', { ...form, consent: 'I want the letter.', policy: '/privacy', 'name-field': '' }],
  ['lede-newsletter', { ...form, consent: 'I want the letter.', newsletters: 'daily = The morning letter; weekend = The weekend letter' }],
].map(([tag, attributes]) => ({
  name: `<${tag}> that says ${Object.keys(attributes).join(', ')}${attributes.layout ? ` (${attributes.layout})` : ''}`,
  body: markup({ tag, attributes: [] }, { attributes, inner: '' }),
}));

// most of the time goes into waiting for what is slow on purpose: the windows of two cases wait side by side
describe('no jump', { concurrency: 2 }, () => {
  let site, browser;
  /** Opening a window costs more than what is shown in it. */
  const idle = [];
  before(async () => {
    const data = (value) => ({ body: JSON.stringify(value), type: 'application/json', delay: 600 });
    site = await host({ '/story.json': data(story), '/feed.json': data(typical(feed)) });
    site.delayOf = (path) => (path.endsWith('.js') ? 400 : 0);
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  async function shift(embed, width) {
    const path = `/page-${Object.keys(site.pages).length}`;
    site.pages[path] = article(embed);
    const tab = idle.pop() ?? (await openWatching());
    await tab.page.setViewport({ width, height: 800 });
    await tab.page.goto(site.origin + path, { waitUntil: 'networkidle0' });
    await settled(tab.page);
    await pause(100);
    const moved = worstWindow(await tab.page.evaluate(() => globalThis.shifts));
    idle.push(tab);
    return moved;
  }

  async function openWatching() {
    const tab = await openTab(browser);
    await tab.page.setCacheEnabled(false);
    await tab.page.evaluateOnNewDocument((at) => (Date.now = () => at), now);
    await tab.page.evaluateOnNewDocument(watchShifts);
    return tab;
  }

  for (const { name, body } of told)
    it(name, async (context) => {
      const moved = await Promise.all([sheet + script, sheet + loader].flatMap((head) => [375, 1280].map((width) => shift({ body, head }, width))));
      context.diagnostic(`layout shift ${moved.map((value) => value.toFixed(4)).join(' · ')}`);
      assert.ok(Math.max(...moved) <= 0.02, `it moves by ${Math.max(...moved)}`);
    });

  for (const widget of widgets)
    for (const { name, most, least = 0, of } of cases)
      it(`<${widget.tag}> ${name}`, async (context) => {
        const moved = await Promise.all(of(widget).flatMap((embed) => [412, 700, 1200].map((width) => shift(embed, width))));
        context.diagnostic(`layout shift ${moved.map((value) => value.toFixed(4)).join(' · ')}`);
        if (most !== undefined) assert.ok(Math.max(...moved) <= most, `it moves by ${Math.max(...moved)}`);
        assert.ok(Math.max(...moved) >= least, `it moves by ${Math.max(...moved)} only`);
      });
});
