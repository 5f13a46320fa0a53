import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { propsOf } from '../ssr/support/records.mjs';
import { host, openBrowser, openTab, pause, settled } from './support/host.mjs';
import { dataOf, fallbackOf, feed, markup, page, record, script, sheet, story, widgets } from './support/widgets.mjs';

const { renderWidget } = await import('../../dist/ssr/index.js');

const text = (n) => `<p>${'The swing bridge opened again on Friday, and trams crossed it for the first time in eleven months. '.repeat(n)}</p>`;

/** An article as a publisher has it: text, the widget, text. */
const article = ({ body, head }) =>
  page(`<main>${text(1)}${body}${text(6)}</main>`, {
    head: `${head}<style>body{margin:0;font:18px/1.5 serif}main{max-inline-size:720px;margin:0 auto;padding:16px}p{margin:0 0 18px}</style>`,
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
    // no box moves; within its line a date turns into "4 days ago", which a server's cached page must not say
    most: 0.004,
    of: (widget) => [{ body: renderWidget(widget.tag, propsOf(widget)), head: script }],
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

describe('no jump', () => {
  let site, browser;
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

  // most of the time goes into waiting for what is slow on purpose: the windows of a case wait side by side
  async function shift(embed, width, i) {
    const path = `/page-${i}-${width}`;
    site.pages[path] = article(embed);
    const tab = await openTab(browser, { width });
    await tab.page.evaluateOnNewDocument(watchShifts);
    await tab.page.goto(site.origin + path, { waitUntil: 'networkidle0' });
    await settled(tab.page);
    await pause(100);
    const moved = worstWindow(await tab.page.evaluate(() => globalThis.shifts));
    await tab.close();
    return moved;
  }

  for (const widget of widgets)
    for (const { name, most, least = 0, of } of cases)
      it(`<${widget.tag}> ${name}`, async (context) => {
        const moved = await Promise.all(of(widget).flatMap((embed, i) => [412, 700, 1200].map((width) => shift(embed, width, i))));
        context.diagnostic(`layout shift ${moved.map((value) => value.toFixed(4)).join(' · ')}`);
        if (most !== undefined) assert.ok(Math.max(...moved) <= most, `it moves by ${Math.max(...moved)}`);
        assert.ok(Math.max(...moved) >= least, `it moves by ${Math.max(...moved)} only`);
      });
});
