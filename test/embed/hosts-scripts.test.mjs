import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../support/commands.mjs';
import { host, openBrowser, openTab, pause } from './support/host.mjs';
import { quiet } from './support/look.mjs';
import { kept, play, scene, well } from './support/scenes.mjs';
import { installScripts, scripts } from './support/scripts.mjs';
import { otherLit, stockLede } from './support/stock.mjs';
import { page, script, widgets } from './support/widgets.mjs';

const code = readFileSync(join(root, 'cdn', 'lede.js'), 'utf8');
const wordsOf = (pattern) => [...new Set([...code.matchAll(pattern)].map(([, word]) => word))];
/** Every word of the script: among them every global that it reads, whatever that is today. */
const words = [...wordsOf(/\b([a-zA-Z]\w{2,})\b/g), 'litHtmlVersions', 'reactiveElementVersions', 'litElementVersions', 'litPropertyMetadata'];
/** Every word that it asks of something, as `document.body` or `form.children`. */
const asked = wordsOf(/\.([a-zA-Z]\w+)\b/g);
const fields = asked.map((name) => `<input type="hidden" name="${name}">`).join('');

const js = (text) => ({ head: `<script>${text}</script>` });

/** On these pages every widget shows its story. */
const harmless = {
  'nothing special': {},
  'MooTools 1.4.5': { head: scripts.mootools },
  'a polyfill of scoped registries': { head: scripts.scopedRegistry },
  'an `Array.from` that knows no function, as Prototype.js has it': js(
    'Array.from = (list) => { const all = []; for (let i = 0; i < list.length; i++) all.push(list[i]); return all; };',
  ),
  'enumerable keys on every object': js('Object.prototype.extra = function () {}; Object.prototype.more = 1;'),
  'enumerable keys on every array': js('Array.prototype.each = function () {}; Array.prototype.more = 1;'),
  'a `toJSON` on every array': js("Array.prototype.toJSON = Object.prototype.toJSON = () => 'x';"),
  'frozen prototypes': js('[Object, Array, Function, Element].forEach(({ prototype }) => Object.freeze(prototype));'),
  'another `bind`': js('Function.prototype.bind = function () { return this; };'),
  'a `JSON.parse` that throws': js("JSON.parse = () => { throw Error('no'); };"),
  'no constructable style sheets': js(
    'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replaceSync;',
  ),
  'ids of every word in our script': { before: words.map((word) => `<a id="${word}"></a>`).join('') },
  'a form around, with fields of every word that we ask for': { before: `<form lang="en">${fields}`, after: '</form>' },
  'the same script twice': { head: '<script type="module" src="/cdn/lede.js?ver=1"></script>', src: '/cdn/lede.js?ver=2' },
  'an older build before ours': { head: '<script type="module" src="/stock.js"></script>' },
  'an older build after ours': { after: '<script type="module" src="/stock.js"></script>' },
};

/** On these pages a widget may stop, but without a word, and what its publisher wrote stays. */
const broken = Object.fromEntries(
  Object.entries({
    'a `setAttribute` that throws': "Element.prototype.setAttribute = () => { throw Error('no'); };",
    'a `setAttribute` that does nothing': 'Element.prototype.setAttribute = () => {};',
    'another `Map`': 'Map = function () {};',
    'no `Set`': 'Set = undefined;',
    'another `MutationObserver`': 'MutationObserver = function () {};',
    'another `URL`': 'URL = function () {};',
    'an `Object.assign` that does nothing': 'Object.assign = (target) => target;',
    'no `Object.hasOwn`': 'Object.hasOwn = undefined;',
    'no `flatMap`': 'Array.prototype.flat = Array.prototype.flatMap = undefined;',
    'another `find`': 'Array.prototype.find = function () { return this; };',
    'another `trim`': "String.prototype.trim = () => '';",
    'another `replace`': 'String.prototype.replace = () => 1;',
    'no shadow roots': "Element.prototype.attachShadow = () => { throw Error('no'); };",
    'no registry': "Object.defineProperty(window, 'customElements', { value: undefined });",
    'a registry that takes nothing': "customElements.define = () => { throw Error('no'); };",
  }).map(([name, text]) => [name, js(text)]),
);

/** What a script or a bad merge may leave on every object; each would be an address, an option of a browser's method, or a field of Lit's. */
const leftOver =
  'url href src headline image state attribute converter value get set name length once signal attributeFilter sponsor author takeaways nodeType strings host renderBefore creationScope noAccessor'.split(
    ' ',
  );
const polluted = Object.fromEntries(leftOver.map((key) => [`\`${key}\` on every object`, js(`Object.prototype.${key} = 'javascript:alert(1)';`)]));

const taken = Object.fromEntries(widgets.map(({ tag }) => [tag, js(`customElements.define('${tag}', class extends HTMLElement {});`)]));

const htmlOf = (scenes, src) => Object.fromEntries(Object.entries(scenes).map(([name, options]) => [name, scene({ src, ...options })]));

/** Nothing is lost or thrown, and no address comes from nowhere. */
function peaceful(seen) {
  assert.deepEqual(
    seen.looks.filter((look) => look.endsWith('lost')),
    [],
  );
  assert.deepEqual(seen.thrown, []);
  assert.deepEqual(
    seen.addresses.filter((address) => address.startsWith('javascript:')),
    [],
  );
}

describe('on a page whose scripts and names are in the way', () => {
  let site, browser, seen, clobbered, stock;
  before(async () => {
    installScripts();
    site = await host({ '/stock.js': await stockLede(), '/other.js': await otherLit() });
    browser = await openBrowser();
    seen = await play(site, browser, htmlOf({ ...harmless, ...broken, ...polluted, ...taken }));
    const names = await inDocument(asked);
    clobbered = await play(site, browser, htmlOf(Object.fromEntries(names.map((name) => [name, { before: `<img name="${name}" alt="">` }]))));
    const other = '<script type="module" src="/other.js"></script>';
    const { head } = polluted['`renderBefore` on every object'];
    stock = await play(site, browser, {
      id: scene({ before: '<a id="litHtmlVersions"></a>', src: '/stock.js' }),
      key: scene({ head: head + other, before: '<other-widget data-test><p>Words</p></other-widget>' }),
    });
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  /** Which of these words can an image's name take away from the document? */
  async function inDocument(all) {
    site.pages['/'] = page('');
    const tab = await openTab(browser);
    await tab.page.goto(`${site.origin}/`);
    const found = await tab.page.evaluate((names) => names.filter((name) => name in document), all);
    await tab.close();
    return found;
  }

  for (const name of Object.keys(harmless))
    it(`every widget shows its story: ${name}`, () => assert.deepEqual([seen[name].looks, seen[name].thrown], [well, []]));

  for (const name of Object.keys(broken)) it(`a widget shows its story or what its publisher wrote: ${name}`, () => peaceful(seen[name]));

  for (const name of Object.keys(polluted))
    it(`a widget shows its story or what its publisher wrote, and no such address: ${name}`, () => peaceful(seen[name]));

  it('every widget shows its story where an image is named as something that our script asks of the document', () => {
    const names = Object.keys(clobbered);
    for (const name of ['createElement', 'documentElement', 'importNode']) assert.ok(names.includes(name), `${name} is not among ${names.join()}`);
    for (const name of names) assert.deepEqual([clobbered[name].looks, clobbered[name].thrown], [well, []], name);
  });

  for (const { tag } of widgets)
    it(`<${tag}> may be somebody else's: the other widgets show their stories`, () => {
      const others = (looks) => looks.filter((look) => !look.startsWith(`${tag} `));
      assert.deepEqual([others(seen[tag].looks), seen[tag].thrown], [others(well), []]);
      assert.ok(seen[tag].looks.includes(`${tag} kept`));
    });

  it('Lit as it is installed dies of an id, and loses what the publisher wrote to a key on every object', () => {
    assert.deepEqual([stock.id.looks, stock.id.thrown.length], [kept, 1]);
    assert.deepEqual([stock.key.looks, stock.key.thrown.length], [['other-widget lost', ...kept], 1]);
  });

  it('a newsletter form tells of its sending whatever its fields are called', async () => {
    const form = `<form action="/subscribe"><input type="email" name="email" value="reader@example.com">${fields}<button>Subscribe</button></form>`;
    site.pages['/'] = page(`<lede-newsletter>${form}</lede-newsletter>`, { head: script });
    const tab = await openTab(browser);
    await tab.page.goto(`${site.origin}/`);
    await quiet(tab.page);
    // who sends it sooner is taken for a program
    await pause(2000);
    const told = await tab.page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('lede-subscribe', (event) => {
            event.preventDefault();
            resolve(event.email);
          });
          document.querySelector('button').click();
        }),
    );
    assert.deepEqual([told, tab.thrown], ['reader@example.com', []]);
    await tab.close();
  });
});
