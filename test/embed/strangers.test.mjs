import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { host, openBrowser, openTab } from './support/host.mjs';
import { sanitizer } from './support/published.mjs';
import { fallbackOf, page, widgets } from './support/widgets.mjs';

const foreign = 'https://evil.example';
const story = '<p id="story">The bridge reopens on Friday.</p>';
const own = '<div id="own" data-lede="takeaways" data-heading="Points"><ul><li>Trams cross again.</li></ul></div>';

/** What a reader writes where others see it. */
const comment = `
  <div data-lede="newsletter" data-action="${foreign}/take" data-provider="endpoint" data-heading="Please sign in again"></div>
  <div data-lede="article" data-src="${foreign}/x.json"></div>
  <div data-lede="card" data-headline="Won!" data-href="/x" data-image="${foreign}/pixel.png"></div>
  <div data-lede="did-you-know" data-annotate="#story"><dl><dt>bridge</dt><dd>Words of the commenter.</dd></dl></div>`;

/** Where comments stand: in WordPress and WooCommerce, in other systems and languages, by microdata; `%` is the comment. */
const places = {
  'beside the story': '<article>STORY</article><div class="comments">%</div>',
  'in WordPress':
    'STORY<div id="comments" class="comments-area"><ol class="comment-list"><li class="comment"><article class="comment-body">%</article></li></ol></div>',
  'under a review of a product': 'STORY<div id="reviews"><ol><li class="review"><p>%</p></li></ol></div>',
  'by microdata': 'STORY<section><div itemprop="comment" itemscope itemtype="https://schema.org/Comment">%</div></section>',
  'in German': 'STORY<section class="leserkommentare"><div>%</div></section>',
  'in Spanish': 'STORY<section id="Comentarios"><div>%</div></section>',
  'in Dutch': 'STORY<section class="reacties">%</section>',
  'in a thread of replies': 'STORY<ol class="post-replies"><li>%</li></ol>',
  'in an open shadow root': 'STORY<div class="comments"><div><template shadowrootmode="open">%</template></div></div>',
};
const pageOf = (place, words = comment) => `<main>${place.replace('STORY', () => `<article>${story}${own}</article>`).replace('%', () => words)}</main>`;
const loader = (region = '') => `<script type="module" src="/cdn/auto.js"${region && ` data-stand-ins="${region}"`}></script>`;

describe("strangers' words on a page with cdn/auto.js", () => {
  let site, browser, tab;
  before(async () => {
    site = await host();
    browser = await openBrowser({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  async function open(body, head) {
    await tab?.close();
    site.pages['/'] = page(body, { head });
    tab = await openTab(browser);
    await tab.page.goto(`${site.origin}/`, { waitUntil: 'load' });
    await tab.page.waitForNetworkIdle({ idleTime: 400 });
  }

  /** Every link, form, request and picture of the page, through shadow roots, that leads there. */
  const leading = (address) =>
    tab.page.evaluate((there) => {
      const all = (node) => [...node.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
      return all(document)
        .filter((element) => !element.matches('[data-lede]'))
        .flatMap((element) => [...element.attributes].filter(({ value }) => value.includes(there)).map(({ name }) => `${element.localName} ${name}`));
    }, address);
  const shadowed = () =>
    tab.page.evaluate(() => [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('lede-')).map(({ localName }) => localName));
  const strange = () => tab.requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:'));

  async function unchanged(ours) {
    assert.deepEqual(await shadowed(), ours);
    assert.equal(await tab.page.evaluate(() => document.querySelector('#story').outerHTML), story);
    assert.deepEqual([await leading(foreign), strange(), tab.said, tab.thrown], [[], [], [], []]);
  }

  it('pass a sanitizer as stand-ins, but cannot mark a region, or name one', async () => {
    await open('<p id="out"></p>', `<script>${sanitizer()}</script>`);
    const clean = (html) => tab.page.evaluate((dirty) => window.DOMPurify.sanitize(dirty), html);
    assert.equal(await clean(comment.trim()), comment.trim());
    assert.equal(await clean(`<div lede-stand-ins="">a</div><lede-card>b</lede-card><script data-stand-ins="body"></script><meta name="x">`), '<div>a</div>b');
  });

  it('are text where the publisher names no region, and so is what editors wrote', async () => {
    await open(pageOf(places['beside the story']), loader());
    await unchanged([]);
    assert.equal(await tab.page.evaluate(() => document.querySelectorAll('[data-lede]').length), 5);
    assert.deepEqual(
      tab.requests.filter((url) => /elements|shared/.test(url)),
      [],
    );
  });

  for (const [place, html] of Object.entries(places))
    for (const [manner, head, wrap] of [
      ['the script tag names', loader(place === 'beside the story' ? 'article' : 'main, article'), (body) => body],
      [
        'the page marks',
        loader(),
        (body) => body.replace(place === 'beside the story' ? '<article>' : '<main>', (tag) => tag.replace('>', ' lede-stand-ins>')),
      ],
    ])
      it(`are text ${place}, in a page with a region that ${manner}`, async () => {
        await open(wrap(pageOf(html)), head);
        await tab.page.waitForSelector('lede-takeaways[heading=Points] > ul');
        await unchanged(['lede-takeaways']);
      });

  it('stay text when they come later', async () => {
    await open(pageOf(places['in WordPress'], ''), loader('main'));
    await tab.page.evaluate((html) => (document.querySelector('.comment-body').innerHTML = html), comment);
    await tab.page.waitForNetworkIdle({ idleTime: 400 });
    await unchanged(['lede-takeaways']);
  });

  it('are text where the script tag names what is no selector', async () => {
    await open(pageOf(places['in WordPress']), loader('main,,'));
    await unchanged([]);
  });

  describe('even inside a region that is named', () => {
    /** Addresses of another origin, in some disguises. */
    const disguises = [
      `${foreign}/x`,
      '//evil.example/x',
      '\\\\evil.example/x',
      '/\n/evil.example/x',
      ' https:evil.example/x',
      '“https://evil.example/x”',
      "'//evil.example/x'",
      '/own.png 1x, https://evil.example/x.png 2x',
      'https://evil.example:443/x',
      'HTTPS://EVIL.EXAMPLE/x',
      'data:text/html,evil.example',
    ];

    for (const widget of widgets)
      it(`${widget.tag} takes no address of another origin`, async () => {
        const data = (value) => widget.attributes.map((name) => ` data-${name}="${value.replaceAll('"', '&quot;')}"`).join('');
        const standIns = disguises.map((value) => `<div data-lede="${widget.tag.replace('lede-', '')}"${data(value)}>${fallbackOf(widget)}</div>`);
        await open(`<main>${story}${standIns.join('')}</main>`, loader('main'));
        await tab.page.waitForFunction((tag, n) => document.querySelectorAll(tag).length === n, {}, widget.tag, disguises.length);
        await tab.page.waitForNetworkIdle({ idleTime: 300 });
        const led = await tab.page.evaluate(() => {
          const all = (node) => [...node.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
          const addresses = ['href', 'src', 'action', 'srcset', 'poster', 'formAction', 'ping'];
          return all(document).flatMap((element) =>
            addresses.filter((name) => typeof element[name] === 'string' && /evil\.example/i.test(element[name])).map((name) => `${element.localName} ${name}`),
          );
        });
        assert.deepEqual(led, []);
        assert.deepEqual([strange(), tab.thrown], [[], []]);
        assert.equal(await tab.page.evaluate(() => document.querySelector('#story').outerHTML), story);
      });

    it('feed and site hand none to the widgets inside', async () => {
      const inside = '<div data-lede="newsletter"></div><div data-lede="related"></div>';
      const around = (name, attribute) => `<div data-lede="${name}" data-${attribute}="${foreign}/x">${inside}</div>`;
      await open(`<main>${story}${around('feed', 'src')}${around('site', 'newsletter-action')}</main>`, loader('main'));
      await tab.page.waitForSelector('lede-site > lede-newsletter');
      await unchanged(['lede-feed', 'lede-newsletter', 'lede-related', 'lede-site', 'lede-newsletter', 'lede-related']);
    });

    it('no terms are marked in the text outside', async () => {
      await open(
        `<main>${story}<div data-lede="did-you-know" data-annotate="#story">${fallbackOf({ tag: 'lede-did-you-know' }).replace('Swing', '')}</div></main>`,
        loader('main'),
      );
      await tab.page.waitForFunction(() => document.querySelector('lede-did-you-know')?.shadowRoot?.childElementCount);
      await unchanged(['lede-did-you-know']);
      // which they are where the tag itself says so
      await tab.page.evaluate(() => document.querySelector('lede-did-you-know').setAttribute('annotate', '#story'));
      await tab.page.waitForSelector('#story button');
    });

    it('addresses of its own site stay, however they are written', async () => {
      await open(
        `<main>${['/bridge', 'bridge?u=a%20b', `${site.origin}/bridge`, '#bridge'].map((href) => `<p data-lede="card" data-headline="A" data-href="${href}"></p>`).join('')}</main>`,
        loader('main'),
      );
      await tab.page.waitForSelector('lede-card');
      assert.deepEqual(await tab.page.evaluate(() => [...document.querySelectorAll('lede-card')].map((card) => card.getAttribute('href'))), [
        '/bridge',
        'bridge?u=a%20b',
        `${site.origin}/bridge`,
        '#bridge',
      ]);
    });
  });
});
