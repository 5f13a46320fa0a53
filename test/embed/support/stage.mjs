import { install, load } from '../hosts/install.mjs';
import { host, openBrowser, openTab, settled } from './host.mjs';
import { dataOf, escape, fallbackOf, fallbacks, markup, page, record, script, widgets } from './widgets.mjs';

/** A clock that stands still: a date told as "2 hours ago" is the same on every page. */
const now = '2026-11-20T12:00:00Z';

const widths = [320, 720];
const grounds = { light: '#fff', dark: '#141517' };
const gap = 16;

/** A story and stories that are not long: every kind of thing once. */
const brief = (data) => (Array.isArray(data) ? data.slice(0, 3) : { ...data, analysis: data.analysis.slice(0, 1) });

const px = (number) => `${String(number)}px`;

/** What is shown of a widget: its story in every layout, and what a publisher writes inside where it reads that. The page gives it its width. */
function states(widget, width, column) {
  const attributes = {
    style: `width: ${px(width)} !important; box-sizing: content-box !important`,
    ...(widget.attributes.includes('newsletter-action') && { 'newsletter-action': '/subscribe' }),
  };
  const layouts = widget.layouts.length ? widget.layouts : [undefined];
  return [
    ...layouts.map((layout) => ({
      name: `${widget.tag} ${layout ?? ''}`.trim(),
      html: markup(widget, { attributes: { ...attributes, ...(layout && { layout }) }, inner: record(brief(dataOf(widget))) }),
    })),
    // once is enough: what is read from content is drawn as any story
    ...(column === 0 && Object.hasOwn(fallbacks, widget.tag)
      ? [{ name: `${widget.tag} with content`, html: markup(widget, { attributes, inner: fallbackOf(widget) }) }]
      : []),
  ];
}

/** Every widget in every state, at every width. */
export const every = widths.flatMap((width, column) =>
  widgets.flatMap((widget) => states(widget, width, column)).map((state) => ({ ...state, name: `${state.name} at ${px(width)}`, width, column })),
);

/** Styles that no sheet of a page wins against, and that let through what the page hands down. */
const firm = (styles) =>
  `all: unset !important; ${Object.entries({ display: 'block', ...styles })
    .map(([name, value]) => `${name}: ${value} !important`)
    .join('; ')}`;

/** What frameworks call the place of a story's text. */
const classes = 'content entry-content prose markdown-body ui form pure-form container is-layout-constrained';

/** The place of a widget, from the left edge of the stage. */
const left = ({ column }) => widths.slice(0, column).reduce((sum, width) => sum + width + gap, gap);

const cell = (state, { top, height }) =>
  `<div class="${classes}" data-name="${escape(state.name)}" style="${firm({ position: 'absolute', left: px(left(state)), top: px(top), width: px(state.width), ...(height && { height: px(height), 'clip-path': `inset(${px(2 - gap)})` }) })}">${state.html}</div>`;

/** Every widget in its own place on one stage that covers the page; `style` is the stage's own, `wrap` may put it somewhere else. */
export function stage({ states = every, places, head = '', style = {}, wrap = (html) => html, ...options } = {}) {
  const size = places && { width: px(places.width), height: px(places.height) };
  const cells = states.map((state) => cell(state, places?.[state.name] ?? { top: 0 }));
  const shown = `<div id="stage" style="${firm({ position: 'fixed', left: 0, top: 0, 'z-index': 9999, ...size, ...style })}">${cells.join('')}</div>`;
  return page(`<main><article>${wrap(shown)}</article></main>`, { head: head + script, ...options });
}

/** The place that each widget takes inside its cell: its wall, or itself where it has none. */
const boxes = (page) =>
  page.evaluate(() => {
    const wallOf = ({ shadowRoot }) => shadowRoot?.querySelector('.root');
    const all = [...(document.querySelector('[data-shadow]')?.shadowRoot ?? document).querySelectorAll('[data-name]')].map((cell) => {
      const widget = cell.firstElementChild;
      const { x, y, width, height } = (wallOf(widget) ?? widget).getBoundingClientRect();
      return [cell.dataset.name, { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) }];
    });
    return Object.fromEntries(all);
  });

/** Opens a tab in which nothing moves, and whose clock stands still. */
export async function openStill(browser, size) {
  const tab = await openTab(browser, size);
  await tab.page.evaluateOnNewDocument((at) => (Date.now = () => at), Date.parse(now));
  const devtools = await tab.page.createCDPSession();
  /** Puppeteer forgets the medium where it sets a feature. */
  const medium = (media, scheme) =>
    devtools.send('Emulation.setEmulatedMedia', {
      media,
      features: [
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'prefers-color-scheme', value: scheme },
      ],
    });
  await medium('screen', 'light');
  return { ...tab, medium };
}

/** A site and a browser: `on` shows a page in a tab of its own, for as long as `use` works with it. */
export async function openTheatre() {
  install();
  const site = await host();
  // frameworks that fetch fonts from elsewhere do without
  const browser = await openBrowser({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
  let pages = 0;
  return {
    site,
    async on(html, use, size) {
      const path = `/${String(pages++)}`;
      site.pages[path] = html;
      const tab = await openStill(browser, size);
      try {
        return await use(tab, `${site.origin}${path}`);
      } finally {
        await tab.close();
      }
    },
    async close() {
      await browser.close();
      site.close();
    },
  };
}

/** Waits until every widget and every picture of a page stands. */
async function still(page) {
  await settled(page);
  // what a page does by itself before it is looked at
  await page.evaluate(() => globalThis[Symbol.for('acted')]);
  // cards far from the window are whole on paper
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await settled(page);
  await page.evaluate(async () => {
    const all = (node) => [...node.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
    const pictures = all(document).filter(({ localName }) => localName === 'img');
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

/** The place of every cell, one below the other, so high as its widget is on a clean page. */
export async function plan(tab, url, states = every) {
  await tab.page.goto(url);
  await still(tab.page);
  const heights = await boxes(tab.page);
  const ends = widths.map(() => gap);
  const places = {};
  for (const { name, column } of states) {
    const height = heights[name].height;
    places[name] = { top: ends[column], height };
    ends[column] += height + gap;
  }
  const size = { width: left({ column: widths.length }), height: Math.max(...ends) };
  return { ...places, ...size };
}

/** What a page looks like, or the innermost frame of it: its picture by day and by night, and where its widgets are. */
export async function look(tab, url, { schemes = ['light', 'dark'], media = 'screen' } = {}) {
  const { page } = tab;
  await tab.medium(media, schemes[0]);
  await page.goto(url);
  const frame = page.frames().at(-1);
  await still(frame);
  const shots = {};
  for (const scheme of schemes) {
    await tab.medium(media, scheme);
    await frame.evaluate(
      (scheme, ground) => {
        const { style } = (document.querySelector('[data-shadow]')?.shadowRoot ?? document).querySelector('#stage');
        style.setProperty('color-scheme', scheme, 'important');
        style.setProperty('background', ground, 'important');
      },
      scheme,
      grounds[scheme],
    );
    shots[scheme] = await page.screenshot({ optimizeForSpeed: true });
  }
  return { shots, boxes: await boxes(frame) };
}

const same = (a, b) => Buffer.compare(a, b) === 0;

/** The widgets that do not look as on another page, to the pixel: "lede-card row at 320px, dark". */
export function differing(one, other) {
  const { PNG } = load('pngjs');
  return Object.keys(other.shots).flatMap((scheme) => {
    if (same(one.shots[scheme], other.shots[scheme])) return [];
    const [before, after] = [one, other].map(({ shots }) => PNG.sync.read(Buffer.from(shots[scheme])));
    return Object.keys(one.boxes)
      .filter((name) => !sameBox(before, one.boxes[name], after, other.boxes[name]))
      .map((name) => `${name}, ${scheme}`);
  });
}

function sameBox(before, a, after, b) {
  if (a.width !== b.width || a.height !== b.height) return false;
  const row = (picture, { x, y, width }, line) => picture.data.subarray(((y + line) * picture.width + x) * 4, ((y + line) * picture.width + x + width) * 4);
  return Array.from({ length: a.height }, (_, line) => line).every((line) => same(row(before, a, line), row(after, b, line)));
}
