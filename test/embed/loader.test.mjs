import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../support/commands.mjs';
import { host, openBrowser, openTab, settled } from './support/host.mjs';
import { fallbackOf, markup, page, record, dataOf, script, widgets } from './support/widgets.mjs';

// all of these pages is their publisher's; what strangers may do is in strangers.test.mjs
const loader = '<script type="module" src="/cdn/auto.js?ver=6.5" data-stand-ins="html"></script>';
const nameOf = ({ tag }) => tag.replace('lede-', '');
const cardNow = '<lede-card headline="Harbour bridge reopens" href="/bridge"></lede-card>';
const far = '<div style="height: 6000px"></div>';

describe('cdn/auto.js', () => {
  let site, browser, tab;
  before(async () => {
    site = await host();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  /** Opens a page in a tab of its own. */
  async function open(body, { head = loader, ...options } = {}) {
    await tab?.close();
    site.pages['/'] = page(body, { head, ...options });
    tab = await openTab(browser);
    await tab.page.goto(`${site.origin}/`, { waitUntil: 'load' });
    return tab.page;
  }
  const idle = () => tab.page.waitForNetworkIdle({ idleTime: 300 });
  const asked = () => tab.requests.filter((url) => url.includes('/cdn/')).map((url) => new URL(url).pathname.replace('/cdn/', ''));
  const entries = () => asked().filter((path) => path.startsWith('elements/'));
  const silent = () => assert.deepEqual([tab.said, tab.thrown], [[], []]);
  const shown = (selector) =>
    tab.page.waitForFunction(
      (one) => [...document.querySelectorAll(one)].some((element) => element.shadowRoot?.childElementCount),
      { timeout: 5000 },
      selector,
    );
  const isDefined = (name) => tab.page.evaluate((tag) => Boolean(customElements.get(tag)), name);

  for (const widget of widgets) {
    it(`fetches <${widget.tag}> alone, once, and it shows its story`, async () => {
      await open(markup(widget) + markup(widget));
      await settled(tab.page);
      await idle();
      assert.ok(await tab.page.evaluate((tag) => document.querySelector(tag).getBoundingClientRect().height > 20, widget.tag));
      assert.deepEqual(entries(), [`elements/${nameOf(widget)}.js`]);
      assert.equal(new Set(asked()).size, asked().length, asked().join());
      silent();
    });

    it(`lets <div data-lede="${nameOf(widget)}"> be the element, with every attribute it has`, async () => {
      const plain = widget.attributes.filter((name) => !['src', 'related-src', 'theme', 'annotate'].includes(name));
      const data = plain.map((name) => ` data-${name}="3"`).join('');
      await open(
        `<div data-lede="${nameOf(widget)}" class="a b" id="one" style="color: red" lang="de" dir="rtl"${data} onfocus="1">${fallbackOf(widget)}</div>`,
      );
      await tab.page.waitForSelector(widget.tag);
      const { attributes, inside, left } = await tab.page.evaluate((tag) => {
        const element = document.querySelector(tag);
        return {
          attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
          inside: element.innerHTML,
          left: document.querySelectorAll('[data-lede]').length,
        };
      }, widget.tag);
      const expected = Object.fromEntries(plain.map((name) => [name, '3']));
      assert.deepEqual(attributes, { ...expected, class: 'a b', id: 'one', style: 'color: red;', lang: 'de', dir: 'rtl' });
      // mistakes are told by us, in the page's language
      assert.equal(
        inside.replace(' novalidate=""', ''),
        await tab.page.evaluate((html) => Object.assign(document.createElement('p'), { innerHTML: html }).innerHTML, fallbackOf(widget)),
      );
      assert.equal(left, 0);
      assert.deepEqual(tab.thrown, []);
    });
  }

  describe('keeps room for a tag with nothing inside', () => {
    const tall = () => tab.page.evaluate(() => document.querySelector('main > :first-child').offsetHeight);
    const bare = '<lede-card headline="Harbour bridge reopens" href="/bridge" image="/pictures/harbour-bridge-reopens.svg"></lede-card>';

    it('until the reader has left it behind', async () => {
      await open(`<main style="width: 560px">${bare}${far}</main>`);
      await settled(tab.page);
      assert.equal(await tall(), 660);
      await tab.page.evaluate(() => scrollTo(0, 3000));
      await tab.page.waitForFunction(() => document.querySelector('main > :first-child').offsetHeight < 600);
    });

    it('and gives back what is more than thrice what is needed', async () => {
      await open(`<main style="width: 300px">${bare.replace(/image="[^"]*"/, 'layout="stack" data-x')}${far}</main>`);
      await tab.page.waitForFunction(() => document.querySelector('main > :first-child').offsetHeight < 130);
    });

    it('but none for one that has content, nor where the page says how tall it is', async () => {
      await open(
        `<style>main lede-card { min-block-size: 500px }</style><main style="width: 400px">${bare}</main>${cardNow.replace('></', '><p>Words</p></')}`,
      );
      await settled(tab.page);
      assert.equal(await tall(), 500);
      assert.equal(await tab.page.evaluate(() => getComputedStyle(document.querySelector('body > lede-card')).minBlockSize), '0px');
    });
  });

  it('fetches nothing for a page without tags, and knows no others', async () => {
    await open('<lede-unknown>Words</lede-unknown><div data-lede="unknown">Words</div><div data-lede="__proto__"></div><my-lede-card></my-lede-card>');
    await idle();
    assert.deepEqual(asked(), ['auto.js']);
    silent();
  });

  it('sees tags that come later, and stand-ins too', async () => {
    await open('');
    await idle();
    await tab.page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', `<section>${html}</section>`), cardNow);
    await shown('lede-card');
    await tab.page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), '<p data-lede="takeaways" data-heading="Points"><b>One</b></p>');
    await tab.page.waitForSelector('lede-takeaways[heading=Points] > b');
    await tab.page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), '<p data-lede="takeaways" data-heading="More"></p>');
    await tab.page.waitForSelector('lede-takeaways[heading=More]');
    assert.deepEqual(entries(), ['elements/card.js', 'elements/takeaways.js']);
    silent();
  });

  describe('in an open shadow root', () => {
    const inShadow = () =>
      tab.page.waitForFunction(
        () => {
          const found = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? found(element.shadowRoot) : [])]);
          return found(document).some(({ localName, shadowRoot }) => localName === 'lede-card' && shadowRoot?.querySelector('h3'));
        },
        { timeout: 5000 },
      );

    it('sees what the server wrote, at any depth', async () => {
      const nested = (inner) => `<div><template shadowrootmode="open">${inner}</template></div>`;
      await open(nested(nested(`<section>${cardNow}</section>`)));
      await inShadow();
      silent();
    });

    it('sees what is added to it later', async () => {
      await open('<div id="host"><template shadowrootmode="open"><slot></slot></template></div>');
      await idle();
      await tab.page.evaluate((html) => (document.querySelector('#host').shadowRoot.innerHTML = html), cardNow);
      await inShadow();
    });

    it('sees one that an element gets when it is defined', async () => {
      await open('<other-host></other-host>');
      await idle();
      await tab.page.evaluate((html) => {
        class Other extends HTMLElement {
          connectedCallback() {
            this.attachShadow({ mode: 'open' }).innerHTML = html;
          }
        }
        customElements.define('other-host', Other);
      }, cardNow);
      await inShadow();
    });

    it('sees one that is attached after the element came', async () => {
      await open('');
      await idle();
      await tab.page.evaluate((html) => {
        const late = document.body.appendChild(document.createElement('div'));
        setTimeout(() => (late.attachShadow({ mode: 'open' }).innerHTML = html), 50);
      }, cardNow);
      await inShadow();
    });

    it('replaces a stand-in', async () => {
      await open('<div id="host"><template shadowrootmode="open"><div data-lede="card" data-headline="A" data-href="/a"></div></template></div>');
      await inShadow();
    });
  });

  describe('with loading="lazy"', () => {
    it('waits until the tag is near', async () => {
      await open(`${far}<lede-card loading="lazy" headline="A"></lede-card><p data-lede="byline" data-loading="lazy" data-author="B"></p>`);
      await idle();
      assert.deepEqual(entries(), []);
      await tab.page.evaluate(() => scrollTo(0, 5000));
      await shown('lede-card');
      await tab.page.waitForSelector('lede-byline');
    });

    it('fetches before the tag is in sight', async () => {
      await open(`<div style="height: ${800 + 500}px"></div><lede-card loading="lazy" headline="A"></lede-card>`);
      await shown('lede-card');
    });

    it('needs no waiting where another tag of its kind does not', async () => {
      await open(`${cardNow}${far}<lede-card id="far" loading="lazy" headline="A"></lede-card>`);
      await shown('#far');
    });

    for (const [style, change] of [
      ['display: none', 'display: block'],
      ['display: none', ''],
    ])
      it(`waits while the tag has ${style}, and not when it has ${change || 'no style'}`, async () => {
        await open(`<lede-card loading="lazy" headline="A" style="${style}"></lede-card>`);
        await idle();
        assert.deepEqual(entries(), []);
        await tab.page.evaluate((css) => (document.querySelector('lede-card').style.cssText = css), change);
        await shown('lede-card');
      });

    it('waits while a tag is in a closed part of the page', async () => {
      await open('<details><summary>More</summary><lede-card loading="lazy" headline="A"></lede-card></details>');
      await idle();
      assert.deepEqual(entries(), []);
      await tab.page.evaluate(() => (document.querySelector('details').open = true));
      await shown('lede-card');
    });

    for (const style of [
      'display: contents',
      'display: block; height: 0',
      'display: inline-block; width: 0; height: 0; overflow: hidden',
      'position: absolute',
    ])
      it(`fetches for a tag without a size: ${style}`, async () => {
        await open(`<lede-card loading="lazy" headline="A" style="${style}"></lede-card>`);
        await shown('lede-card');
      });
  });

  describe('wherever its script stands', () => {
    const story = '<lede-card><a href="/bridge">Harbour bridge reopens</a></lede-card><div data-lede="byline" data-author="Desk"></div>';
    const works = async () => {
      await shown('lede-card');
      await tab.page.waitForSelector('lede-byline[author=Desk]');
      silent();
    };

    it('async, in the head, while the page is still coming', async () => {
      let rest;
      site.pages['/'] = (request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const [start, end] = page('<div data-lede="card">|<a href="/bridge">Harbour bridge reopens</a></div><p>End</p>', {
          head: loader.replace('<script', '<script async'),
        }).split('|');
        response.write(start.padEnd(2000));
        rest = () => response.end(end);
      };
      await tab?.close();
      tab = await openTab(browser);
      const going = tab.page.goto(`${site.origin}/`);
      await tab.page.waitForFunction(() => customElements.get('lede-card'));
      rest();
      await going;
      await tab.page.waitForFunction(
        () => document.querySelector('lede-card')?.shadowRoot.querySelector('h3')?.textContent.trim() === 'Harbour bridge reopens',
      );
      assert.equal(await tab.page.evaluate(() => document.querySelector('p').parentNode.localName), 'body');
      silent();
    });

    it('at the end of the body', async () => {
      await open(story + loader, { head: '' });
      await works();
    });

    it('brought by a tag manager', async () => {
      await open(story, { head: '' });
      await tab.page.evaluate(() => {
        const script = Object.assign(document.createElement('script'), { type: 'module', src: '/cdn/auto.js' });
        script.dataset.standIns = 'body';
        document.head.append(script);
      });
      await works();
    });

    it('in a frame', async () => {
      site.pages['/frame'] = page(story, { head: loader });
      await open('<iframe src="/frame" width="600" height="600"></iframe>');
      const frame = await tab.page.waitForFrame((one) => one.url().endsWith('/frame'));
      await frame.waitForFunction(() => document.querySelector('lede-card').shadowRoot?.querySelector('h3'));
      await frame.waitForSelector('lede-byline');
      silent();
    });

    it('on a page with another base address', async () => {
      await open(story, { head: `<base href="https://example.invalid/elsewhere/">${loader.replace('/cdn', `${site.origin}/cdn`)}` });
      await works();
    });

    it('and what it shows was written by document.write', async () => {
      await open(`<script>document.write(${JSON.stringify(story).replaceAll('</', '<\\/')})</script>`);
      await works();
      await tab.page.evaluate((html) => document.write(html), '<lede-takeaways><ul><li>One</li></ul></lede-takeaways>');
      await shown('lede-takeaways');
    });
  });

  it('follows a site that swaps its body', async () => {
    await open(cardNow);
    await shown('lede-card');
    await tab.page.evaluate((html) => {
      const body = document.createElement('body');
      body.innerHTML = html;
      document.body.replaceWith(body);
    }, '<lede-takeaways><ul><li>One</li></ul></lede-takeaways><div data-lede="card" data-headline="B"></div>');
    await shown('lede-takeaways');
    await shown('lede-card[headline=B]');
    await tab.page.evaluate((html) => {
      document.documentElement.replaceWith(new DOMParser().parseFromString(html, 'text/html').documentElement);
    }, '<lede-byline author="Desk"></lede-byline>');
    await shown('lede-byline');
    silent();
  });

  it('gives a story to the widgets inside, whichever file comes first', async () => {
    for (const late of ['article', 'byline']) {
      site.delayOf = (path) => (path === `/cdn/elements/${late}.js` ? 400 : 0);
      const article = widgets.find(({ tag }) => tag === 'lede-article');
      await open(markup(article, { inner: `${record(dataOf(article))}<lede-byline></lede-byline>` }));
      await tab.page.waitForFunction(() => document.querySelector('lede-byline').shadowRoot?.textContent.includes('Desk'), { timeout: 5000 });
    }
    site.delayOf = () => 0;
  });

  describe('beside others', () => {
    it('leaves the page to the loader that came first, of whatever version and address', async () => {
      site.pages['/other/cdn/auto.js'] = { body: readFileSync(join(root, 'cdn', 'auto.js'), 'utf8'), type: 'text/javascript' };
      await open(cardNow + cardNow, { head: `${loader}<script type="module" src="/other/cdn/auto.js"></script>` });
      await settled(tab.page);
      await idle();
      assert.deepEqual(
        tab.requests.filter((url) => url.includes('/elements/')).map((url) => new URL(url).pathname),
        ['/cdn/elements/card.js'],
      );
      assert.equal(await tab.page.evaluate(() => globalThis[Symbol.for('lede')]), `${site.origin}/cdn/auto.js?ver=6.5`);
      silent();
    });

    it('is loaded twice by the same address with another query', async () => {
      await open(cardNow + '<div data-lede="card" data-headline="A"></div>', { head: loader + loader.replace('6.5', '6.6') });
      await shown('lede-card[headline=A]');
      await idle();
      assert.deepEqual(entries(), ['elements/card.js']);
      silent();
    });

    for (const head of [script + loader, loader + script])
      for (const lang of ['en', 'de'])
        it(`works with lede.js ${head.startsWith(script) ? 'before' : 'after'} it, in ${lang}`, async () => {
          await open(`<lede-takeaways><ul><li>One</li></ul></lede-takeaways><div data-lede="takeaways"><ul><li>Two</li></ul></div>`, { head, lang });
          await tab.page.waitForFunction(() => document.querySelectorAll('lede-takeaways').length === 2);
          await settled(tab.page);
          const said = await tab.page.evaluate(() =>
            [...document.querySelectorAll('lede-takeaways')].map(
              (one) => one.shadowRoot.textContent.includes('One') || one.shadowRoot.textContent.includes('Two'),
            ),
          );
          assert.deepEqual(said, [true, true]);
          silent();
        });

    it('leaves a stand-in alone whose element is not ours and cannot be made', async () => {
      const own = "<script>customElements.define('lede-card', class extends HTMLElement { constructor() { throw new Error('mine') } })</script>";
      await open('<div data-lede="card"><b>Words</b></div>', { head: own + loader });
      await idle();
      assert.equal(await tab.page.evaluate(() => document.querySelector('[data-lede]').innerHTML), '<b>Words</b>');
      silent();
    });

    it('fetches no element for a tag that is registered already', async () => {
      const own = "<script>customElements.define('lede-card', class extends HTMLElement { connectedCallback() { this.title = 'earlier'; } })</script>";
      await open(`${cardNow}<div data-lede="card" data-headline="A">Words</div>`, { head: own + loader });
      await tab.page.waitForFunction(() => document.querySelectorAll('lede-card[title=earlier]').length === 2);
      await idle();
      assert.deepEqual(entries(), []);
      silent();
    });
  });

  describe('when a file cannot be had', () => {
    it('leaves what the page wrote, throws nothing, and tries again for the next tag of that kind', async () => {
      site.pages['/cdn/elements/card.js'] = { body: '', status: 404 };
      await open('<lede-card><a href="/bridge">Harbour bridge reopens</a></lede-card><div data-lede="card"><b>Words</b></div>');
      await idle();
      // nor for changes of the page, nor for the rest of it
      await tab.page.evaluate(() => document.body.append('more'));
      await new Promise((resolve) => setTimeout(resolve, 600));
      assert.deepEqual(entries(), ['elements/card.js']);
      assert.deepEqual(await tab.page.evaluate(() => [document.querySelector('lede-card').innerText, document.querySelector('[data-lede]').innerHTML]), [
        'Harbour bridge reopens',
        '<b>Words</b>',
      ]);
      delete site.pages['/cdn/elements/card.js'];
      await tab.page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), cardNow);
      await tab.page.waitForFunction(() => document.querySelectorAll('lede-card').length === 3);
      await settled(tab.page);
      assert.deepEqual(entries(), ['elements/card.js', 'elements/card.js']);
      // the browser itself tells of the 404
      assert.deepEqual([tab.said.filter((line) => !line.includes('404')), tab.thrown], [[], []]);
    });

    it('does as much when the reader is offline', async () => {
      await open('');
      await idle();
      await tab.page.setOfflineMode(true);
      await tab.page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), cardNow);
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(await isDefined('lede-card'), false);
      await tab.page.setOfflineMode(false);
      await tab.page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), cardNow);
      await shown('lede-card');
      assert.deepEqual(tab.thrown, []);
    });
  });

  describe('in the language of the page', () => {
    const points = '<lede-takeaways><ul><li>Die Brücke ist offen.</li></ul></lede-takeaways>';

    it('speaks it from the first word on', async () => {
      site.delayOf = (path) => (path.includes('/locales/') ? 400 : 0);
      await open(
        `${points}<script>
        document.heard = new Set();
        (function listen() {
          const heading = document.querySelector('lede-takeaways').shadowRoot?.querySelector('h2')?.textContent.trim();
          if (heading) document.heard.add(heading);
          requestAnimationFrame(listen);
        })();
      </script>`,
        { lang: 'de-AT' },
      );
      await tab.page.waitForFunction(() => document.heard.has('Das Wichtigste in Kürze'), { timeout: 5000 });
      assert.deepEqual(await tab.page.evaluate(() => [...document.heard]), ['Das Wichtigste in Kürze']);
      assert.deepEqual(
        asked().filter((path) => path.startsWith('locales/')),
        ['locales/de.js'],
      );
      site.delayOf = () => 0;
    });

    it('stays English, and asks nobody, in one that it does not know', async () => {
      await open(points, { lang: 'cy' });
      await shown('lede-takeaways');
      await idle();
      assert.deepEqual(
        asked().filter((path) => path.startsWith('locales/')),
        [],
      );
      silent();
    });

    it('does so too where one element is imported alone', async () => {
      await open(points, { lang: 'de', head: '<script type="module" src="/cdn/elements/takeaways.js?ver=1"></script>' });
      await shown('lede-takeaways');
      assert.equal(
        await tab.page.evaluate(() => document.querySelector('lede-takeaways').shadowRoot.querySelector('h2').textContent.trim()),
        'Das Wichtigste in Kürze',
      );
      assert.equal(new Set(asked()).size, asked().length, asked().join());
    });
  });

  describe('on a hostile page', () => {
    it('runs no code that a sanitiser has let through as data', async () => {
      await open(
        '<img data-lede="card" data-onerror="document.title = 1" data-onclick="document.title = 1" data-style="color: red" data-id="config" data-headline="A">',
      );
      await tab.page.waitForSelector('lede-card');
      const { names, style } = await tab.page.evaluate(() => {
        const card = document.querySelector('lede-card');
        return { names: card.getAttributeNames().filter((name) => name !== 'style'), style: [...card.style] };
      });
      assert.deepEqual(names, ['headline']);
      // the room that it does not need
      assert.deepEqual(
        style.filter((name) => name !== 'min-block-size'),
        [],
      );
    });

    it('is not led astray by names that hide properties of forms and of the document', async () => {
      const names = [
        'localName',
        'shadowRoot',
        'getAttribute',
        'nodeType',
        'querySelectorAll',
        'childNodes',
        'matches',
        'dataset',
        'readyState',
        'addEventListener',
        'documentElement',
      ];
      await open(
        `${names.map((name) => `<form data-lede="card"><input name="${name}"></form><img name="${name}" alt="">`).join('')}${cardNow}<p data-lede="byline" data-author="Desk"></p>`,
      );
      const found = (selector) =>
        tab.page.waitForFunction((one) => Document.prototype.querySelector.call(document, one)?.shadowRoot?.childElementCount, { timeout: 5000 }, selector);
      await found('lede-card');
      await found('lede-byline[author=Desk]');
      silent();
    });

    it('leaves one symbol, no other name and nothing stored behind', async () => {
      const before = '<script>document.earlier = new Set(Reflect.ownKeys(globalThis))</script>';
      await open('', { head: before + loader });
      await idle();
      assert.deepEqual(
        await tab.page.evaluate(() =>
          Reflect.ownKeys(globalThis)
            .filter((key) => !document.earlier.has(key))
            .map(String),
        ),
        ['Symbol(lede)'],
      );
      assert.deepEqual(await tab.page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), ['', 0, 0]);
    });
  });
});
