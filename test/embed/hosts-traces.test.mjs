import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { host, openBrowser, openTab } from './support/host.mjs';
import { quiet } from './support/look.mjs';
import { stockLede } from './support/stock.mjs';
import { feed, markup, page, script, sheet, story, widgets } from './support/widgets.mjs';

/** Runs in the page before its first script: keeps who writes, stores, sends or opens something, and what the window held. */
function record() {
  const calls = [];
  const watch = (owner, name, say = () => '') => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    const key = own.set ? 'set' : 'value';
    const before = own[key];
    const called = function (...args) {
      calls.push(`${name} ${say(...args)}`.trim());
      return new.target ? Reflect.construct(before, args, new.target) : Reflect.apply(before, this, args);
    };
    if (before.prototype) called.prototype = before.prototype;
    Object.defineProperty(owner, name, { ...own, [key]: called });
  };
  watch(Document.prototype, 'cookie');
  watch(Storage.prototype, 'setItem');
  watch(IDBFactory.prototype, 'open');
  watch(Navigator.prototype, 'sendBeacon');
  watch(window, 'fetch', (request) => new URL(request.url ?? request, location.href).pathname);
  if (window.CacheStorage) watch(CacheStorage.prototype, 'open');
  if (window.CookieStore) watch(CookieStore.prototype, 'set');
  for (const name of ['XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'BroadcastChannel', 'RTCPeerConnection']) watch(window, name);
  watch(History.prototype, 'pushState');
  watch(History.prototype, 'replaceState');
  window[Symbol.for('trace')] = { calls };
  const keys = new Set([...Reflect.ownKeys(window), ...Reflect.ownKeys(Symbol).map((key) => `Symbol.${String(key)}`)]);
  window[Symbol.for('trace')].keys = keys;
}

const leftBehind = () => {
  const { calls, keys } = window[Symbol.for('trace')];
  const now = [...Reflect.ownKeys(window), ...Reflect.ownKeys(Symbol).map((key) => `Symbol.${String(key)}`)];
  return {
    calls,
    // what a frame or the browser itself numbers
    globals: now.filter((key) => !keys.has(key) && !/^\d+$/.test(String(key))).map(String),
    stored: [document.cookie, localStorage.length, sessionStorage.length],
    added: [...document.querySelectorAll('head > *')].map(({ localName }) => localName).filter((name) => !['meta', 'title', 'link', 'script'].includes(name)),
  };
};

const withRecords = widgets.map((widget) => markup(widget)).join('');
const withAddresses = widgets
  .map((widget) => markup(widget, { attributes: { src: widget.properties.includes('stories') ? '/feed.json' : '/story.json' }, inner: '' }))
  .join('');

describe('what a page with every element finds afterwards', () => {
  let site, browser;
  before(async () => {
    const json = (data) => ({ body: JSON.stringify(data), type: 'application/json' });
    site = await host({ '/stock.js': await stockLede(), '/story.json': json(story), '/feed.json': json(feed) });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  async function visit(html) {
    site.pages['/'] = html;
    const tab = await openTab(browser);
    await tab.page.evaluateOnNewDocument(record);
    await tab.page.goto(`${site.origin}/`, { waitUntil: 'networkidle0' });
    await quiet(tab.page);
    // a reader goes through the page: buttons, entries, cards, a sign-up
    await tab.page.evaluate(() => {
      addEventListener('submit', (event) => event.preventDefault());
      addEventListener('click', (event) => event.composedPath()[0].localName === 'a' && event.preventDefault());
      const all = (node) => [...node.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
      for (const element of all(document.body)) if (element.matches('button, summary, article, input')) element.click();
    });
    await quiet(tab.page);
    const seen = { ...(await tab.page.evaluate(leftBehind)), said: tab.said, thrown: tab.thrown };
    const foreign = tab.requests.filter((url) => !url.startsWith(`${site.origin}/`) && !url.startsWith('data:'));
    const asked = tab.requests.filter((url) => url.endsWith('.json')).map((url) => new URL(url).pathname);
    await tab.close();
    return { ...seen, foreign, asked };
  }

  const nothing = { calls: [], globals: [], stored: ['', 0, 0], added: [], said: [], thrown: [], foreign: [], asked: [] };

  it('no global, cookie, storage, request, or word in the console', async () => {
    assert.deepEqual(await visit(page(withRecords, { head: sheet + script })), nothing);
  });

  it('with addresses: a request for each address, and nothing else', async () => {
    const { calls, asked, ...rest } = await visit(page(withAddresses, { head: sheet + script }));
    // by one symbol the copies of our code on a page find what they share
    assert.deepEqual({ ...nothing, ...rest }, { ...nothing, globals: ['Symbol(lede-sources-0)'] });
    assert.deepEqual([...new Set(calls)].sort(), ['fetch /feed.json', 'fetch /story.json']);
    assert.deepEqual(asked.sort(), ['/feed.json', '/story.json']);
  });

  it('Lit as it is installed leaves globals', async () => {
    const { globals } = await visit(page(withRecords, { head: sheet + script.replace('/cdn/lede.js', '/stock.js') }));
    assert.deepEqual(globals.sort(), ['Symbol.metadata', 'litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions']);
  });

  it('whoever does write, store or send is found out', async () => {
    const busy =
      "document.cookie = 'a=b'; localStorage.setItem('a', 'b'); new XMLHttpRequest(); navigator.sendBeacon('/story.json'); fetch('/story.json'); window.mine = 1; console.log('here'); document.head.append(document.createElement('style'));";
    const { calls, globals, stored, said, added } = await visit(page(`<script>${busy}</script>`));
    assert.deepEqual(calls, ['cookie', 'setItem', 'XMLHttpRequest', 'sendBeacon', 'fetch /story.json']);
    assert.deepEqual([globals, stored, said, added], [['mine'], ['a=b', 1, 0], ['log: here'], ['style']]);
  });
});
