import { expect } from '@open-wc/testing';
import { everyWidget, inside, openFrame, type Frame } from './support/frame.js';

/** Where pages have narrow columns: three of them, with a widget in each, or a box with a widget. */
const places: Readonly<Record<string, { readonly css: string; readonly boxed?: boolean }>> = {
  'a grid of three fractions': { css: '.row{display:grid;grid-template-columns:repeat(3,1fr)}' },
  'boxes in a grid of three fractions': { css: '.row{display:grid;grid-template-columns:repeat(3,1fr)}', boxed: true },
  'a row of flex items': { css: '.row{display:flex}' },
  'boxes in a row of flex items': { css: '.row{display:flex}', boxed: true },
  'cells of a table': { css: '.row{display:table;width:100%}.box{display:table-cell;vertical-align:top}', boxed: true },
  floats: { css: '.row{display:flow-root}.row>*{float:left;max-width:33.33%}', boxed: true },
};

/** In such a box these have the width of a phone until the script comes: what is inside of a flex container, and in Firefox of a grid, has none. */
const wideInBoxes = CSS.supports('-moz-appearance: none')
  ? 'lede-related:not(:defined), lede-card[layout="overlay"]:not(:defined)'
  : 'lede-related:not(:defined)';

/** Browsers count in parts of a pixel. */
const nearly = 1;

/** The widgets in the columns of a row, not those inside of others. */
const widgetsOf = (row: HTMLElement): HTMLElement[] =>
  inside(row).filter(({ parentElement, localName }) => localName.startsWith('lede-') && (parentElement === row || parentElement?.className === 'box'));

/** An article that shows what the publisher wrote is as wide as that. */
const isPlain = (widget: HTMLElement): boolean => widget.localName === 'lede-article' && !widget.shadowRoot?.querySelector('.root');

function isOfWidth(widget: HTMLElement, column: number): boolean {
  const { width } = widget.getBoundingClientRect();
  return Math.abs(width - column) < nearly || (isPlain(widget) && width < column);
}

/** What stands out of a widget, or is cut at its side; what scrolls sideways may be wider. */
function faults(widget: HTMLElement): string[] {
  const { left, right } = widget.getBoundingClientRect();
  const view = widget.ownerDocument.defaultView!;
  const visit = (node: ParentNode): string[] =>
    [...(node.children as HTMLCollectionOf<HTMLElement>)].flatMap((element) => {
      const style = view.getComputedStyle(element);
      // nobody sees a decoy
      if (style.clipPath !== 'none' || style.display === 'none') return [];
      const box = element.getBoundingClientRect();
      const name = `${element.localName}.${element.className}`;
      const isOut = box.width && (box.left < left - nearly || box.right > right + nearly);
      const scrolls = ['auto', 'scroll'].includes(style.overflowX);
      const isCut = element.clientWidth && element.scrollWidth > element.clientWidth + nearly && !scrolls;
      return [
        ...(isOut ? [`${name} stands at ${String(box.left - left)} to ${String(box.right - left)}`] : []),
        ...(isCut ? [`${name} holds ${String(element.scrollWidth)} in ${String(element.clientWidth)}`] : []),
        ...(scrolls ? [] : visit(element)),
        ...(element.shadowRoot ? visit(element.shadowRoot) : []),
      ];
    });
  return [...visit(widget), ...(widget.shadowRoot ? visit(widget.shadowRoot) : [])];
}

describe('a narrow column', () => {
  let frame: Frame | undefined;
  afterEach(() => {
    frame?.close();
  });

  for (const [place, { css, boxed = false }] of Object.entries(places))
    for (const column of [120, 256])
      it(`of ${String(column)} pixels, of ${place}, holds every widget, before and after the script`, async () => {
        const { written, told } = await everyWidget();
        const row = ({ name, html }: { name: string; html: string }): string =>
          `<div class="row" title="${name.replaceAll('"', '')}">${(boxed ? `<div class="box">${html}</div>` : html).repeat(3)}</div>`;
        const wrong = (): string[] =>
          [...frame!.document.querySelectorAll<HTMLElement>('.row')].flatMap((row) => {
            const widgets = widgetsOf(row);
            if (boxed && widgets[0]!.matches(wideInBoxes)) {
              row.remove();
              gone.push(row);
              return [];
            }
            const widths = widgets.map((widget) => widget.getBoundingClientRect().width).join(', ');
            return [...(widgets.every((widget) => isOfWidth(widget, column)) ? [] : [`columns of ${widths}`]), ...faults(widgets[0]!)].map(
              (fault) => `${row.title}: ${fault}`,
            );
          });
        const gone: HTMLElement[] = [];
        // a scroll bar takes room in Firefox
        frame = await openFrame(written.map(row).join(''), { width: column * 3, head: `<style>html{scrollbar-width:none}body{margin:0}${css}</style>` });
        expect(wrong(), 'before').to.deep.equal([]);
        expect(frame.document.documentElement.scrollWidth, 'sideways, before').to.equal(column * 3);
        frame.document.body.append(...gone);
        frame.document.body.insertAdjacentHTML('beforeend', told.map(row).join(''));
        await frame.upgrade();
        expect(wrong(), 'after').to.deep.equal([]);
        expect(frame.document.documentElement.scrollWidth, 'sideways, after').to.equal(column * 3);
      }).timeout(30_000);

  for (const css of ['display:inline-block', 'float:left', 'width:fit-content', 'position:absolute'])
    it(`is not made of a widget of its own width, ${css}: it is so wide as a phone`, async () => {
      const { written } = await everyWidget();
      const head = `<style>.own>*{${css}}</style>`;
      frame = await openFrame(written.map(({ name, html }) => `<div class="own" title="${name.replaceAll('"', '')}">${html}</div>`).join(''), {
        width: 800,
        head,
      });
      const wrong = (): string[] =>
        [...frame!.document.querySelectorAll<HTMLElement>('.own')]
          .filter(({ firstElementChild: widget }) => !isPlain(widget as HTMLElement) && !isOfWidth(widget as HTMLElement, 320))
          .map((box) => `${box.title}: ${String(box.firstElementChild!.getBoundingClientRect().width)}`);
      expect(wrong(), 'before').to.deep.equal([]);
      await frame.upgrade();
      expect(wrong(), 'after').to.deep.equal([]);
    }).timeout(10_000);
});
