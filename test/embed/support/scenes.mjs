import { openTab } from './host.mjs';
import { every } from './look.mjs';
import { fallbackOf, markup, page, script, widgets } from './widgets.mjs';

/** Every element with what its publisher wrote: whatever happens to the script, there is something to read. */
export const body = widgets.map((widget) => markup(widget, { attributes: { 'data-test': '' }, inner: fallbackOf(widget) })).join('');
/** What readers see where all is well. An article reads no fallback: it shows it. */
export const well = every(widgets, (tag) => (tag === 'lede-article' ? 'kept' : 'shown'));
export const kept = every(widgets, 'kept');

/** A page with every element; `before` and `after` stand around them, `head` before the script. */
export const scene = ({ head = '', before = '', after = '', src = '/cdn/lede.js' } = {}) =>
  page(before + body + after, { head: head + script.replace('/cdn/lede.js', src) });

/** More frames at once are slower than one group after the other. */
const atOnce = 10;

/**
 * Opens hostile pages in frames, and looks at each from outside, where nothing is broken.
 *
 * @param scenes - The HTML of each, by its name.
 * @returns For each name what readers see of each element (`looks`), what was thrown, and the addresses that were written.
 */
export async function play(site, browser, scenes) {
  const seen = {};
  const names = Object.keys(scenes);
  names.forEach((name, i) => (site.pages[`/scene/${String(i)}`] = scenes[name]));
  for (let start = 0; start < names.length; start += atOnce) {
    const group = names.slice(start, start + atOnce);
    site.pages['/'] = page(group.map((_, i) => `<iframe src="/scene/${String(start + i)}" width="900" height="600"></iframe>`).join(''));
    const found = await watch(site, browser);
    group.forEach((name, i) => (seen[name] = found[i]));
  }
  return seen;
}

async function watch(site, browser) {
  const tab = await openTab(browser);
  await tab.page.evaluateOnNewDocument(() => {
    const thrown = (globalThis[Symbol.for('thrown')] = []);
    const text = String;
    // a frame that is slow to draw is told so in an event of this name: nothing has been thrown
    addEventListener('error', ({ message, error }) => message && error && thrown.push(message));
    addEventListener('unhandledrejection', ({ reason }) => thrown.push(text(reason)));
  });
  await tab.page.goto(`${site.origin}/`, { timeout: 60_000 });
  // a widget may fetch more of its code
  await tab.page.waitForNetworkIdle({ idleTime: 300 });
  const found = await tab.page.evaluate(() => {
    const rootOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot').get;
    const high = (node) => Element.prototype.getBoundingClientRect.call(node).height > 10;
    const inRoot = (root, selector) => (root ? [...DocumentFragment.prototype.querySelectorAll.call(root, selector)] : []);
    return [...document.querySelectorAll('iframe')].map(({ contentDocument, contentWindow }) => {
      const widgets = [...Document.prototype.querySelectorAll.call(contentDocument, '[data-test]')];
      return {
        looks: widgets.map((element) => {
          if (inRoot(rootOf.call(element), '.root').some(high)) return `${element.localName} shown`;
          return `${element.localName} ${[...Element.prototype.querySelectorAll.call(element, 'a, li, dd, p, label, figcaption')].some(high) ? 'kept' : 'lost'}`;
        }),
        addresses: widgets
          .flatMap((element) => inRoot(rootOf.call(element), '[href], [src]'))
          .map((node) => node.getAttribute('href') ?? node.getAttribute('src')),
        thrown: [...contentWindow[Symbol.for('thrown')]],
      };
    });
  });
  await tab.close();
  return found;
}
