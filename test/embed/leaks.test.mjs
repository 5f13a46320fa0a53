import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { host, openBrowser, openTab } from './support/host.mjs';
import { dataOf, feed, markup, page, record, script, story, widgets } from './support/widgets.mjs';

const MB = 2 ** 20;

/** A story with one of everything: the same code as a long one, in less time. */
const one = Object.fromEntries(Object.entries(story).map(([field, value]) => [field, Array.isArray(value) ? value.slice(0, 1) : value]));
const brief = (widget) => record(dataOf(widget) === feed ? feed.slice(0, 1) : one);

/** Counts in the page what is asked of the browser and not yet given back: timers, observers, requests. */
function countWhatIsLeft() {
  const left = (globalThis.left = { timers: new Set(), observed: new Map(), requests: 0 });
  for (const kind of ['Timeout', 'Interval']) {
    const [set, clear] = [globalThis[`set${kind}`], globalThis[`clear${kind}`]];
    globalThis[`set${kind}`] = (callback, ...rest) => {
      const timer = set(
        (...values) => {
          if (kind === 'Timeout') left.timers.delete(timer);
          callback(...values);
        },
        ...rest,
      );
      left.timers.add(timer);
      return timer;
    };
    globalThis[`clear${kind}`] = (timer) => {
      left.timers.delete(timer);
      clear(timer);
    };
  }
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
    const { prototype } = globalThis[name];
    const { observe, unobserve, disconnect } = prototype;
    prototype.observe = function (target, ...values) {
      left.observed.set(this, (left.observed.get(this) ?? new Set()).add(target));
      return observe.call(this, target, ...values);
    };
    if (unobserve)
      prototype.unobserve = function (target) {
        left.observed.get(this)?.delete(target);
        return unobserve.call(this, target);
      };
    prototype.disconnect = function () {
      left.observed.delete(this);
      return disconnect.call(this);
    };
  }
  const { fetch } = globalThis;
  globalThis.fetch = (...values) => {
    left.requests++;
    return fetch(...values).finally(() => left.requests--);
  };
}

/** Puts a hundred widgets into the page and takes them out again, `rounds` times over, new ones every tenth time; returns how many have come. */
async function cycle({ html, rounds, leak }) {
  const box = document.querySelector('main');
  let [connected, widgets] = [0, []];
  for (let round = 0; round < rounds; round++) {
    if (round % 10) box.append(...widgets);
    else {
      box.innerHTML = html.repeat(100);
      widgets = [...box.children];
    }
    await Promise.all(widgets.map((widget) => widget.updateComplete));
    connected += box.children.length;
    if (leak) for (const widget of widgets) document.addEventListener('visibilitychange', () => widget.title);
    box.replaceChildren();
  }
  // the last one that looked for something has been told that it is gone
  await new Promise((resolve) => setTimeout(resolve, 50));
  return connected;
}

describe('nothing leaks', () => {
  let site, browser, tab, devtools;
  before(async () => {
    site = await host({ '/story.json': { body: JSON.stringify(story), type: 'application/json', delay: 60_000 } });
    site.pages['/feed.json'] = { ...site.pages['/story.json'], body: JSON.stringify(feed) };
    site.pages['/'] = page('<main></main>', { head: script });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  async function open() {
    tab = await openTab(browser);
    await tab.page.evaluateOnNewDocument(countWhatIsLeft);
    await tab.page.goto(`${site.origin}/`);
    devtools = await tab.page.createCDPSession();
    await tab.page.waitForFunction(() => customElements.get('lede-takeaways'));
  }

  async function state() {
    for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize: heap } = await devtools.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners: listeners } = await devtools.send('Memory.getDOMCounters');
    const left = await tab.page.evaluate(() => [left.timers.size, [...left.observed.values()].filter(({ size }) => size).length, left.requests]);
    return { heap, nodes, listeners, left };
  }

  /** What stands there after `work` that did not before; the first time, which fills caches, does not count. */
  async function growth(warm, work) {
    await warm();
    const first = await state();
    await work();
    const second = await state();
    return {
      heap: (second.heap - first.heap) / MB,
      nodes: second.nodes - first.nodes,
      listeners: second.listeners - first.listeners,
      left: second.left,
    };
  }

  function gone({ heap, nodes, listeners, left }, context) {
    context.diagnostic(`heap ${heap.toFixed(2)} MB, nodes ${nodes}, listeners ${listeners}`);
    assert.deepEqual(left, [0, 0, 0], `timers, observers, requests: ${left}`);
    assert.ok(heap < 1, `${heap.toFixed(2)} MB are left`);
    // as many as a page has that was used: none for each widget
    assert.ok(nodes < 10, `${nodes} nodes are left`);
    assert.ok(listeners <= 0, `${listeners} listeners are left`);
  }

  /** Ten thousand times: half of them with a record inside, half with an address that has not answered. */
  async function tenThousand(widget, leak = false) {
    const src = dataOf(widget) === feed ? '/feed.json' : '/story.json';
    const forms = [
      markup(widget, { inner: brief(widget) }),
      ...(widget.attributes.includes('src') ? [markup(widget, { attributes: { src }, inner: '' })] : []),
    ];
    const run = async (rounds) => {
      let connected = 0;
      for (const html of forms) connected += await tab.page.evaluate(cycle, { html, rounds: rounds / forms.length, leak });
      return connected;
    };
    return growth(
      () => run(10),
      async () => assert.equal(await run(leak ? 10 : 100), leak ? 1000 : 10_000),
    );
  }

  for (const widget of widgets)
    it(`<${widget.tag}> comes and goes ten thousand times`, async (context) => {
      await open();
      gone(await tenThousand(widget), context);
      await tab.close();
    });

  it('a thousand pages follow each other in one document', async (context) => {
    await open();
    const body = widgets.map((widget) => markup(widget, { inner: brief(widget) })).join('');
    const navigate = (pages) =>
      tab.page.evaluate(
        async (html, count) => {
          for (let i = 0; i < count; i++) {
            document.body.innerHTML = html;
            await document.querySelector('lede-card').updateComplete;
          }
          document.body.replaceChildren();
          await new Promise((resolve) => setTimeout(resolve, 50));
        },
        body,
        pages,
      );
    gone(
      await growth(
        async () => {
          await navigate(50);
          // with what the widgets fetch when they are wanted
          await tab.page.waitForNetworkIdle();
          await navigate(50);
        },
        () => navigate(1000),
      ),
      context,
    );
    await tab.close();
  });

  it('a hundred annotated texts come and go, each with its explanation open', async (context) => {
    await open();
    const html = `<p id="text">The swing bridge and the tram.</p><lede-did-you-know annotate="#text"><dl>
      <dt>swing bridge</dt><dd>It turns.</dd><dt>tram</dt><dd>A rail car.</dd></dl></lede-did-you-know>`;
    const visit = (times) =>
      tab.page.evaluate(
        async (text, count) => {
          const box = document.querySelector('main');
          const until = async (holds) => {
            while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
          };
          for (let i = 0; i < count; i++) {
            box.innerHTML = text;
            await until(() => box.querySelector('button'));
            box.querySelector('button').click();
            await until(() => box.querySelector('button').ariaExpanded === 'true');
            // every second panel goes before its text
            if (i % 2) box.lastElementChild.remove();
            box.replaceChildren();
          }
          await new Promise((resolve) => setTimeout(resolve, 100));
        },
        html,
        times,
      );
    gone(
      await growth(
        () => visit(10),
        () => visit(100),
      ),
      context,
    );
    assert.equal(await tab.page.evaluate(() => document.adoptedStyleSheets.length + CSS.highlights.size), 0);
    await tab.close();
  });

  it('would be seen: one listener for each widget', async () => {
    await open();
    const { listeners, nodes } = await tenThousand(
      widgets.find(({ tag }) => tag === 'lede-byline'),
      true,
    );
    assert.ok(listeners >= 1000 && nodes >= 1000, `${listeners} listeners, ${nodes} nodes`);
    await tab.close();
  });
});
