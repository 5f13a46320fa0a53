import { expect } from '@open-wc/testing';
import { lightStyles } from '../../src/styles/light/sheet.js';
import { part, until } from './support.js';

/** Lists of an editor, for as long as the feed is awaited. */
const links = '<ul><li><a href="/ice">What old air tells</a></li><li><a href="/mill">The mill belongs to its workers</a></li></ul>';

/** A page whose script comes late, with what stands below the widgets. */
const late = (widgets: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <style>${lightStyles.cssText}</style>
  <style>body { margin: 16px }</style></head><body>${widgets}<p id="below">Below</p>
  <script type="module">setTimeout(() => import('${location.origin}/src/elements/related/define.ts'), 1000)</script></body></html>`;

const page = (widgets: string, dir: string): string => `<!doctype html><html lang="en" dir="${dir}"><head><meta charset="utf-8">
  <script type="module" src="${location.origin}/src/elements/related/define.ts"></script>
  <style>body { margin: 16px } .above { block-size: 2300px }</style></head><body>${widgets}</body></html>`;
const feed = new URL('../fixtures/json/rail.json', import.meta.url).href;
const one = `<lede-related src="${feed}"></lede-related>`;

/** A page of its own, as wide as a window. */
async function opened(widgets: string, { dir = 'ltr', width = 900 } = {}): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${String(width)}px; block-size: 700px; border: 0`;
  frame.srcdoc = page(widgets, dir);
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  for (let waited = 0; ![...rails(frame)].every((rail) => rail.shadowRoot?.querySelector('lede-card')); waited += 50) {
    if (waited > 8000) throw new Error('no stories');
    await pause(50);
  }
  return frame;
}

const rails = (frame: HTMLIFrameElement): NodeListOf<Element> => frame.contentDocument!.querySelectorAll('lede-related');
const listOf = (frame: HTMLIFrameElement, n = 0): HTMLElement => part(rails(frame)[n]!, 'list');
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a rail from src', function () {
  // three engines share one machine
  this.timeout(20_000);
  const frames: HTMLIFrameElement[] = [];
  const open = async (...given: Parameters<typeof opened>): Promise<HTMLIFrameElement> => {
    const frame = await opened(...given);
    frames.push(frame);
    return frame;
  };
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  for (const [what, dir, widgets] of [
    ['alone', 'ltr', one],
    ['far down the page', 'ltr', `<div class="above"></div>${one}`],
    ['as two of them, from right to left', 'rtl', `${one}<lede-related src="${feed}" allow-repeats></lede-related>`],
  ] as const)
    it(`stands at its start ${what}, in each of ten loads`, async () => {
      for (const width of [900, 480]) {
        const loads = await Promise.all(Array.from({ length: 5 }, () => open(widgets, { dir, width })));
        await pause(1300);
        const found = loads.map((frame) => [...rails(frame)].map((_, n) => Math.round(listOf(frame, n).scrollLeft)));
        expect(
          found.flat().every((left) => left === 0),
          `${String(width)}: ${found.join(' ')}`,
        ).to.equal(true);
        for (const frame of frames.splice(0)) frame.remove();
      }
    }).timeout(40_000);

  it('snaps stories into place only while a reader scrolls', async () => {
    const list = listOf(await open(one));
    const snaps = (): string => getComputedStyle(list).scrollSnapType;
    expect(snaps()).to.equal('none');
    list.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
    expect(snaps()).to.match(/^x( proximity)?$/);
    await until(() => snaps() === 'none', 'it is at rest');
  });

  for (const layout of ['rail', 'grid', 'list', 'numbered'])
    for (const [what, inside] of [
      ['alone', ''],
      ['over a list of links', links],
    ] as const)
      it(`as ${layout} moves nothing below it, ${what}`, async () => {
        for (const width of [375, 1000]) {
          const frame = document.createElement('iframe');
          frames.push(frame);
          frame.style.cssText = `inline-size: ${String(width)}px; block-size: 700px; border: 0`;
          frame.srcdoc = late(`<lede-related src="${feed}" layout="${layout}">${inside}</lede-related>`);
          document.body.append(frame);
          await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
          // what lies below the window moves for nobody
          const below = (): number => Math.min(700, Math.round(frame.contentDocument!.querySelector('#below')!.getBoundingClientRect().top));
          const before = below();
          const last = (): boolean => [...(rails(frame)[0]?.shadowRoot?.querySelectorAll('lede-card') ?? [])].length === 8;
          for (let waited = 0; !last() && waited < 8000; waited += 50) {
            expect(below(), String(width)).to.be.within(before - 1, before + 1);
            await pause(50);
          }
          await pause(300);
          expect(last()).to.equal(true);
          expect(below(), String(width)).to.be.within(before - 1, before + 1);
          // the next one is where a reader would see it
          frame.remove();
        }
      });

  for (const dir of ['ltr', 'rtl'] as const)
    describe(`to a story of which a reader has scrolled, in ${dir}`, () => {
      let frame: HTMLIFrameElement;
      let list: HTMLElement;
      /** From the start of the list to that of its fourth story. */
      const distance = (): number => {
        const [outer, inner] = [list.getBoundingClientRect(), list.children[3]!.getBoundingClientRect()];
        return Math.round(dir === 'ltr' ? inner.left - outer.left : outer.right - inner.right);
      };

      beforeEach(async () => {
        frame = await open(one, { dir });
        list = listOf(frame);
        list.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
        list.scrollBy({ left: dir === 'ltr' ? distance() : -distance(), behavior: 'instant' });
        await until(() => getComputedStyle(list).scrollSnapType === 'none', 'it is at rest');
        expect(distance()).to.be.within(-1, 1);
      });

      it('stays there when it is updated', async () => {
        Object.assign(rails(frame)[0]!, { heading: 'More from the harbour', limit: 7 });
        await pause(300);
        expect(distance()).to.be.within(-1, 1);
      });

      it('stays there when its place becomes narrow, and wide again', async () => {
        for (const width of ['500px', '320px', '900px']) {
          frame.style.inlineSize = width;
          // WebKit may draw no frame for a while
          await until(() => list.clientWidth < parseInt(width, 10) && list.clientWidth > parseInt(width, 10) - 60 && Math.abs(distance()) <= 1, width);
          await pause(300);
          expect(distance(), width).to.be.within(-1, 1);
        }
      });

      it('stays there when its pictures come late', async () => {
        for (const card of list.querySelectorAll('lede-card')) card.style.setProperty('--lede-image-ratio', '1');
        await pause(300);
        expect(distance()).to.be.within(-1, 1);
      });

      it('goes back to its start, and stays there', async () => {
        list.scrollTo({ left: 0, behavior: 'instant' });
        await until(() => part(rails(frame)[0]!, 'button').ariaDisabled === 'true', 'its start is known');
        frame.style.inlineSize = '480px';
        await pause(300);
        expect(Math.round(list.scrollLeft)).to.equal(0);
      });
    });
});
