import { expect } from '@open-wc/testing';
import { everyWidget, openFrame, type Frame } from './support/frame.js';

/** Browsers count in parts of a pixel, WebKit in whole ones. */
const nearly = 1;

/** A row that is told by attributes alone has its picture later: where its words have much room, that may be higher than they are. */
const isRowAlone = ({ html }: { html: string }): boolean => /^<lede-card [^>]*layout="row"[^>]*><\/lede-card>/.test(html);

/** Where what stands below each widget is, from the widget's own top. */
const places = ({ document }: Frame): [string, number][] =>
  [...document.querySelectorAll<HTMLElement>('.case')].map((box) => [
    box.title,
    box.querySelector('.below')!.getBoundingClientRect().y - box.getBoundingClientRect().y,
  ]);

describe('what stands below a widget, in this browser', () => {
  let frame: Frame | undefined;
  afterEach(() => {
    frame?.close();
  });

  async function keepsItsPlace(cases: readonly { name: string; html: string }[], options: Parameters<typeof openFrame>[1]): Promise<void> {
    const body = cases.map(({ name, html }) => `<div class="case" title="${name.replaceAll('"', '')}">${html}<p class="below">Below</p></div>`).join('');
    frame = await openFrame(body, { ...options, head: '<style>.case{display:flow-root}</style>' });
    const before = places(frame);
    await frame.upgrade();
    const moved = places(frame).flatMap(([name, y], i) => {
      const was = before[i]![1];
      return Math.abs(y - was) > nearly ? [`${name}: ${was.toFixed(1)} → ${y.toFixed(1)}`] : [];
    });
    expect(moved).to.deep.equal([]);
  }

  for (const width of [375, 480, 1280])
    for (const [lang, dir] of [
      ['en', 'ltr'],
      ['ar', 'rtl'],
    ])
      it(`does not move when the script comes, ${String(width)} pixels wide, ${lang!}`, async () => {
        const { written } = await everyWidget();
        await keepsItsPlace(
          written.filter((one) => width < 600 || !isRowAlone(one)),
          { width, lang: lang!, dir: dir! },
        );
      }).timeout(10_000);

  it('does not move where a theme brings its ground', async () => {
    const { written } = await everyWidget();
    const themed = written.map(({ name, html }) => ({ name, html: html.replace(/^<[\w-]+/, '$& theme="dark"') }));
    await keepsItsPlace(themed, { width: 480 });
  }).timeout(10_000);

  for (const [picture, width, height] of [
    ['tall', 600, 1200],
    ['tall', 1000, 2000],
    ['harbour-bridge-reopens', 1200, 800],
    ['harbour-bridge-reopens', 1920, 1280],
  ] as const)
    it(`does not move below a figure that is told its size, ${String(width)} by ${String(height)}`, async () => {
      const html = `<lede-figure image="/stories/pictures/${picture}.svg" width="${String(width)}" height="${String(height)}" caption="A caption"></lede-figure>`;
      await keepsItsPlace([{ name: 'figure', html }], { width: 340 });
    });
});
