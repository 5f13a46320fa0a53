import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { pinned } from '../support/find-browser.mjs';
import { host, openBrowser, openTab } from './support/host.mjs';
import { published } from './support/published.mjs';
import { leaves, partLeaves, whole, withLeaves } from './support/sinks.mjs';
import { addresses, families } from './support/vectors.mjs';
import { dataOf, fallbackOf, page, script, story, widgets } from './support/widgets.mjs';

const { normaliseArticle } = await import('../../dist/data.js');
const { articleFields } = await import('../../dist/model/fields/article.js');

/** The page runs the scripts of its own server and asks no other: the browser tells of everything that tries. */
const policy =
  "script-src 'self' 'report-sample'; img-src 'self' data:; connect-src 'self'; media-src 'self'; object-src 'none'; frame-src 'none'; form-action 'self'";

const record = whole(story);
const parts = partLeaves(record, normaliseArticle);
const described = widgets.map((widget) => ({
  ...widget,
  reads: Array.isArray(dataOf(widget).articles ?? dataOf(widget)) ? 'stories' : 'story',
  fallback: fallbackOf(widget),
}));

/** A page with everything counted that runs on it, or would run but for its policy. */
async function battlefield(browser, site, { headers = { 'content-security-policy': policy }, hidden = true } = {}) {
  site.pages['/'] = { body: page(hidden ? '<style>body { display: none }</style>' : '', { head: script }), headers };
  const tab = await openTab(browser);
  let dialogs = 0;
  tab.page.on('dialog', (dialog) => {
    dialogs++;
    // the page may be gone
    dialog.dismiss().catch(() => undefined);
  });
  await tab.page.goto(`${site.origin}/`);
  await tab.page.evaluate(async () => {
    const { canary } = await import('/test/embed/support/assault.mjs');
    await import('/test/embed/support/sinks.mjs');
    window.refused = 0;
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      if (/^(?:script|frame|child|worker|object|form|base)/.test(effectiveDirective)) window.refused++;
    });
    window.thrown = [];
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, ({ message, reason }) => window.thrown.push(String(message ?? reason)));
    window.ran = canary();
    performance.clearResourceTimings();
    performance.setResourceTimingBufferSize(1e6);
  });
  const executions = async () => ({ ...(await tab.page.evaluate(() => ({ ran: window.ran(), refused: window.refused }))), dialogs });
  // an address that was given may be that of a picture or of a story, and a language's words are ours
  const strange = () =>
    tab.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ initiatorType, name }) => !['img', 'fetch'].includes(initiatorType) && !name.startsWith(`${location.origin}/cdn/`))
        .map(({ name, initiatorType }) => `${initiatorType} ${name}`),
    );
  return { ...tab, executions, strange };
}

const eventNames = (tab) => tab.page.evaluate(() => Object.keys(HTMLElement.prototype).filter((name) => name.startsWith('on')));

/** Every payload into one sink in `share` of an element, or of those whose name says `only`. */
const attack = (tab, widget, payloads, { only = '', share = 1 }) =>
  tab.page.evaluate(
    async (widget, record, parts, payloads, only, share) => {
      const { sinksOf } = await import('/test/embed/support/sinks.mjs');
      const { assault } = await import('/test/embed/support/assault.mjs');
      const sinks = sinksOf(widget, record, parts).filter(({ name }) => name.includes(only));
      const { findings, insertions } = await assault(sinks, payloads, { share });
      return { sinks: sinks.length, insertions, findings: findings.slice(0, 10) };
    },
    widget,
    record,
    parts,
    payloads,
    only,
    share,
  );

/** What happens where somebody writes payloads as HTML; those that leave the page would end the count. */
const asHtml = (tab, payloads) =>
  tab.page.evaluate(
    async (payloads) => {
      for (const payload of payloads) document.body.appendChild(document.createElement('div')).innerHTML = payload;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    },
    payloads.filter((payload) => !/http-equiv|location/i.test(payload)),
  );

/** What a server may answer with a payload in it. */
const answers = {
  record: (payload) => ({ type: 'application/json', body: JSON.stringify(withLeaves(record, parts.open, payload)) }),
  list: (payload) => ({
    type: 'application/json',
    body: JSON.stringify({ title: payload, url: payload, articles: [withLeaves(record, parts.open, payload), payload] }),
  }),
  text: (payload) => ({
    type: 'text/plain',
    body: `${payload}\nBy ${payload}\n\n${payload}\n\nKey Takeaways\n- ${payload}\n\nDid You Know?\n${payload}: ${payload}\n`,
  }),
  page: (payload) => ({ body: payload }),
  broken: (payload) => ({ type: 'application/json', body: `{"headline": ${payload}` }),
  refused: (payload, response) => {
    response.writeHead(500, payload.replace(/[^\t -~\u0080-\u00ff]/g, ''), { 'content-type': 'text/html' }).end(payload);
  },
};

/** Every payload meets every element, in one sink in three; in all of them with ATTACKS=all, which takes minutes. */
const share = process.env.ATTACKS === 'all' ? 1 : 3;
/** Milliseconds for one element: a busy machine takes minutes. */
const patience = 600_000;
const nothing = { ran: 0, refused: 0, dialogs: 0 };
const every = (list, n) => list.filter((_, i) => i % Math.max(1, Math.floor(list.length / n)) === 0);

/** Nothing has run on a page, or would have but for its policy; nothing threw, and nothing but pictures and stories was asked for. */
async function unharmed(tab) {
  assert.deepEqual(await tab.executions(), nothing);
  assert.deepEqual(await tab.page.evaluate(() => window.thrown), []);
  assert.deepEqual(await tab.strange(), []);
}

/** A tab in which one element after the other is attacked, until the queue is empty. */
async function fight(browser, site, queue, payloads, { hidden, ...how } = {}) {
  const tab = await battlefield(browser, site, { hidden });
  const result = { sinks: 0, insertions: 0 };
  for (let widget = queue.shift(); widget; widget = queue.shift()) {
    const { sinks, insertions, findings } = await attack(tab, widget, payloads, how);
    assert.deepEqual(findings, []);
    result.sinks += sinks;
    result.insertions += insertions;
  }
  await unharmed(tab);
  await tab.close();
  return result;
}

/** Puts payloads into the sinks of every element, and finds that nothing came of it. */
async function withstands(t, browser, site, payloads, options = {}) {
  const queue = [...described];
  const fights = await Promise.all(Array.from({ length: options.tabs ?? 1 }, () => fight(browser, site, queue, payloads, options)));
  const sum = (name) => String(fights.reduce((total, fight) => total + fight[name], 0));
  t.diagnostic(`${String(payloads.length)} payloads, ${sum('sinks')} sinks, ${sum('insertions')} insertions`);
}

describe('hostile content', () => {
  let site, browser, attacks;
  before(async () => {
    site = await host();
    browser = await openBrowser({ protocolTimeout: patience });
    const tab = await battlefield(browser, site);
    attacks = [...new Set([...published(), ...families(await eventNames(tab))])];
    await tab.close();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  it('is more than a thousand attacks, and a story under attack has every field of the record', () => {
    assert.ok(attacks.length > 1500, String(attacks.length));
    assert.deepEqual(
      Object.keys(articleFields).filter((name) => !Object.hasOwn(record, name)),
      [],
    );
    assert.equal(parts.open.length + parts.closed.length, leaves(record).length);
  });

  it('runs where it is written as HTML, as these tests can tell', async () => {
    const guarded = await battlefield(browser, site, { hidden: false });
    await asHtml(guarded, attacks);
    const { refused } = await guarded.executions();
    assert.ok(refused > 300, `${String(refused)} refused by the policy`);
    await guarded.close();
    const open = await battlefield(browser, site, { hidden: false, headers: {} });
    await asHtml(open, attacks);
    const { ran } = await open.executions();
    assert.ok(ran > 50, `${String(ran)} ran`);
    await open.close();
  });

  it('never runs from any attribute, property, JSON or text of any element', async (t) => {
    await withstands(t, browser, site, attacks, { share, tabs: 2 });
  });

  it('never runs from what a server answers, be it a story or an error', async (t) => {
    const payloads = [...every(attacks, 250), ...every(addresses(), 50)];
    site.pages['/answer'] = ({ url }, response) => {
      const { searchParams } = new URL(url, site.origin);
      return answers[searchParams.get('form')](payloads[searchParams.get('n')], response);
    };
    const tab = await battlefield(browser, site);
    const sources = payloads.flatMap((payload, n) => Object.keys(answers).map((form) => ({ payload, src: `/answer?form=${form}&n=${String(n)}` })));
    const { widgets, findings } = await tab.page.evaluate(
      async (tags, sources) => {
        const { loads } = await import('/test/embed/support/assault.mjs');
        return loads(tags, sources);
      },
      described.filter(({ attributes }) => attributes.includes('src')).map(({ tag }) => tag),
      sources,
    );
    t.diagnostic(`${String(sources.length)} answers, ${String(widgets)} widgets`);
    assert.deepEqual(findings.slice(0, 20), []);
    await unharmed(tab);
    await tab.close();
  });

  it('never becomes an address that runs, reads the machine or hides its host', async (t) => {
    await withstands(t, browser, site, every(addresses(), 800), { only: 'every', share, tabs: 2 });
  });

  it('never runs in Firefox', async (t) => {
    const firefox = await launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
      env: { ...process.env, ...pinned },
      timeout: 120_000,
      protocolTimeout: patience,
    });
    try {
      const control = await battlefield(firefox, site, { hidden: false });
      await asHtml(control, attacks);
      const { refused } = await control.executions();
      assert.ok(refused > 100, `${String(refused)} refused by the policy`);
      await control.close();
      await withstands(t, firefox, site, [...every(attacks, 250), ...every(addresses(), 50)], { hidden: false, share });
    } finally {
      await firefox.close();
    }
  });
});
