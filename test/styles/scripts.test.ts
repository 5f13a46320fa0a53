import { expect } from '@open-wc/testing';
import { inside, openFrame, type Frame } from './support/frame.js';

describe('words in every browser', () => {
  let frame: Frame | undefined;
  afterEach(() => {
    frame?.close();
  });

  const styleOf = (selector: string): CSSStyleDeclaration => {
    const found = inside(frame!.document).filter((node) => node.matches(selector) && node.getClientRects().length);
    return frame!.document.defaultView!.getComputedStyle(found.at(-1)!);
  };

  const points = '<lede-takeaways><ul><li>One <a href="/one">link</a></li><li>Two</li></ul></lede-takeaways>';

  for (const [lang, leading] of [
    ['en', 1.45],
    ['de-AT', 1.45],
    ...['ar', 'fa', 'ur', 'he', 'hi', 'bn', 'th', 'lo', 'km', 'my', 'zh-Hant', 'ja', 'ko'].map((tall): [string, number] => [tall, 1.6]),
  ] as [string, number][])
    it(`have the line height of their script, before and after: ${lang}`, async () => {
      frame = await openFrame(points, { width: 900, lang });
      const lineHeight = (): number => parseFloat(styleOf('li').lineHeight) / parseFloat(styleOf('li').fontSize);
      expect(lineHeight(), 'before').to.be.closeTo(leading, 0.02);
      await frame.upgrade();
      expect(lineHeight(), 'after').to.be.closeTo(leading, 0.02);
    });

  it('have it by the language of a story too, and inside of other widgets', async () => {
    const story = { headline: 'عنوان', inLanguage: 'ar', abstract: 'نص' };
    const card = `<lede-card><script type="application/json">${JSON.stringify(story)}</script></lede-card>`;
    frame = await openFrame(`${card}<div lang="ja"><lede-related allow-repeats><ul><li><a href="/a">見出し</a></li></ul></lede-related></div>`, { width: 900 });
    await frame.upgrade();
    const headlines = inside(frame.document).filter((node) => node.matches('.headline'));
    const heights = headlines.map((node) => {
      const { lineHeight, fontSize } = frame!.document.defaultView!.getComputedStyle(node);
      return parseFloat(lineHeight) / parseFloat(fontSize);
    });
    expect(heights).to.have.length(2);
    for (const height of heights) expect(height).to.be.closeTo(1.33, 0.03);
  });

  it('are underlined where they are links, before and after', async () => {
    frame = await openFrame(points);
    const lines = (): string[] => [styleOf('a').textDecorationLine, styleOf('a').textDecorationThickness];
    expect(lines(), 'before').to.deep.equal(['underline', '1px']);
    await frame.upgrade();
    expect(lines(), 'after').to.deep.equal(['underline', '1px']);
  });
});

describe('a theme', () => {
  let frame: Frame | undefined;
  afterEach(() => {
    frame?.close();
  });

  const story = { headline: 'Ferry', takeaways: [{ text: 'One' }], author: [{ name: 'Harbour Desk' }], submission: { by: 'reader' } };
  for (const tag of ['lede-card', 'lede-takeaways', 'lede-byline', 'lede-notice'])
    for (const [theme, ground, ink] of [
      ['dark', 'rgb(20, 21, 23)', 'rgb(236, 236, 234)'],
      [' Dark ', 'rgb(20, 21, 23)', 'rgb(236, 236, 234)'],
      ['light', 'rgb(255, 255, 255)', 'rgb(20, 23, 26)'],
    ] as const)
      it(`brings its ground, with room around the words: ${tag}, ${theme}`, async () => {
        const html = `<${tag} theme="${theme}"><script type="application/json">${JSON.stringify(story)}</script></${tag}>`;
        frame = await openFrame(html, { head: `<style>:root{color-scheme:${/dark/i.test(theme) ? 'light' : 'dark'}}</style>` });
        await frame.upgrade();
        const [root] = inside(frame.document).filter((node) => node.matches('.root'));
        const { backgroundColor, paddingInlineStart } = frame.document.defaultView!.getComputedStyle(root!);
        expect([backgroundColor, paddingInlineStart]).to.deep.equal([ground, '16px']);
        const colours = inside(frame.document)
          .filter((node) => node.matches('.root, .headline, .author'))
          .map((node) => frame!.document.defaultView!.getComputedStyle(node).color);
        if (tag !== 'lede-notice') expect(colours).to.include(ink);
      });

  it('leaves an element that shows nothing alone', async () => {
    frame = await openFrame('<lede-notice theme="dark"></lede-notice><lede-byline theme="dark"></lede-byline>');
    await frame.upgrade();
    for (const tag of ['lede-notice', 'lede-byline']) expect(frame.document.querySelector(tag)!.getBoundingClientRect().height, tag).to.equal(0);
  });
});
