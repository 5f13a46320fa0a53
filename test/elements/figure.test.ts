import { expect, html, oneEvent } from '@open-wc/testing';
import '../../src/elements/article/define.js';
import '../../src/elements/figure/define.js';
import type { LedeFigure } from '../../src/elements/figure/define.js';
import '../../src/i18n/locales/ar.js';
import '../../src/i18n/locales/de.js';
import { fetchLooseReaders } from '../../src/model/lenient.js';
import { itBearsBadInput, itIsAccessible, itIsQuiet, itKeepsToItself, itLoads } from './every-widget.js';
import { around, given, inLanguage, part, parts, read, settled, showsFallback, strongestFirst, within, words, written, type Sample } from './stories.js';

const picture = '/stories/pictures/harbour-bridge-reopens.svg';
const tall = { url: '/stories/pictures/tall.svg', width: 600, height: 1200 };
const sample: Sample = {
  tag: 'lede-figure',
  article: {
    image: {
      url: picture,
      alt: 'A bridge over a harbour',
      width: 1200,
      height: 800,
      caption: 'The bridge, open again.',
      creditText: 'Illustration: Picture Desk',
      digitalSourceType: 'trainedAlgorithmicMedia',
    },
  },
  says: 'The bridge, open again.',
  data: ['article'],
  words: ['image', 'imageAlt', 'imageOrigin', 'srcset', 'width', 'height', 'caption', 'credit', 'priority'],
};

const figure = (image: unknown, properties: Partial<LedeFigure> = {}): Promise<LedeFigure> => given<LedeFigure>('lede-figure', { image }, properties);
const img = (element: LedeFigure): HTMLImageElement => part(element, 'image') as HTMLImageElement;
const heightOf = (element: LedeFigure): number => part(element, 'media')!.getBoundingClientRect().height;

before(fetchLooseReaders);

let fetched = 0;
/** An address that no cache knows. */
const fresh = (url = picture): string => `${url}?${String(Date.now())}-${String(fetched++)}`;

/** A figure of the given width, before its picture has come; no server may have asked for that earlier. */
const early = (width: number, image: Record<string, unknown>): Promise<LedeFigure> =>
  within(html`<div style="inline-size: ${width}px"><lede-figure data-client .article=${{ image }} priority></lede-figure></div>`);

/** A figure whose picture has turned out to be broken. */
async function broken(change: Record<string, unknown>): Promise<LedeFigure> {
  const element = await early(600, { ...sample.article.image, ...change, url: fresh('/stories/pictures/none.svg') });
  await oneEvent(img(element), 'error');
  await element.updateComplete;
  return element;
}

describe('lede-figure', () => {
  describe('accessibility', () => {
    itIsAccessible(sample);

    it('is a figure with a caption, its picture with a text', async () => {
      const element = await figure(sample.article.image);
      expect(part(element, 'figure')!.localName).to.equal('figure');
      expect(part(element, 'caption')!.localName).to.equal('figcaption');
      expect(img(element).alt).to.equal('A bridge over a harbour');
    });

    it('is decoration where its text is empty, or none is given', async () => {
      expect(img(await figure({ url: picture, alt: '' })).getAttribute('alt')).to.equal('');
      expect(img(await figure(picture)).getAttribute('alt')).to.equal('');
    });

    it('says the origin once, in words that are there to be heard', async () => {
      const origin = part(await figure(sample.article.image), 'origin')!;
      expect(origin.innerText.trim()).to.equal('AI-generated image');
    });
  });

  describe('defaults', () => {
    itIsQuiet(sample);

    it('loads lazily, without sizes of its own', async () => {
      const image = img(await figure(picture));
      expect(image.loading).to.equal('lazy');
      for (const name of ['fetchpriority', 'srcset', 'sizes', 'width', 'height']) expect(image.hasAttribute(name), name).to.be.false;
    });

    it('has no caption and no label where there is nothing to say', async () => {
      const element = await figure(picture);
      expect(words(element)).to.equal('');
      expect(part(element, 'caption')).to.be.undefined;
    });
  });

  describe('attributes & properties', () => {
    it('reads a picture from attributes', async () => {
      const element = await written<LedeFigure>(
        `<lede-figure image="${picture}" image-alt="A bridge" width="1200" height="800" caption="Open again." credit="Picture Desk" image-origin="algorithmicMedia"></lede-figure>`,
      );
      expect([img(element).getAttribute('src'), img(element).alt, img(element).getAttribute('width')]).to.deep.equal([picture, 'A bridge', '1200']);
      expect(read(part(element, 'caption'))).to.equal('Open again. Picture Desk');
      expect(words(element)).to.contain('Computer-generated art');
    });

    it('keeps a credit in its order behind a caption of the other direction', async () => {
      const credit = part(await figure({ url: picture, caption: 'الجسر', creditText: 'Picture Desk.' }), 'credit')!;
      const range = document.createRange();
      range.selectNodeContents(credit);
      const { right } = range.getBoundingClientRect();
      const words = document.createTreeWalker(credit, NodeFilter.SHOW_TEXT).nextNode() as Text;
      range.setStart(words, words.data.indexOf('.'));
      range.setEnd(words, words.data.indexOf('.') + 1);
      expect(range.getBoundingClientRect().right).to.equal(right);
    });

    it('shows a caption without credit, and a credit without caption', async () => {
      expect(read(part(await figure({ url: picture, caption: 'Open again.' }), 'caption'))).to.equal('Open again.');
      expect(read(part(await figure({ url: picture, creditText: 'Picture Desk' }), 'credit'))).to.equal('Picture Desk');
    });

    for (const [origin, label] of [
      ['trainedAlgorithmicMedia', 'AI-generated image'],
      ['compositeWithTrainedAlgorithmicMedia', 'Image edited with AI'],
      ['algorithmicMedia', 'Computer-generated art'],
      ['compositeSynthetic', 'Image edited with AI'],
      ['algorithmicallyEnhanced', 'Edited by computer'],
      ['virtualRecording', 'Computer-generated art'],
      ['ai', 'AI-generated image'],
      ['trained-algorithmic-media', 'AI-generated image'],
      ['http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia', 'AI-generated image'],
    ] as const)
      it(`labels ${origin}`, async () => expect((await figure({ url: picture, digitalSourceType: origin })).shadowRoot!.textContent).to.contain(label));

    it('labels no photograph, and with caution what it does not know', async () => {
      expect(parts(await figure({ url: picture, digitalSourceType: 'digitalCapture' }), 'origin')).to.have.length(0);
      expect(read(part(await figure({ url: picture, digitalSourceType: 'a dream' }), 'origin')!.querySelector('.long'))).to.equal('May be an AI image');
    });

    it('shortens the label of a small picture, and keeps it', async () => {
      const element = await early(120, { url: picture, digitalSourceType: 'trainedAlgorithmicMedia' });
      expect(part(element, 'origin')!.innerText.trim()).to.be.oneOf(['AI image', 'AI-generated image']);
      expect(part(element, 'origin')!.getBoundingClientRect().width).to.be.at.most(120);
    });

    it('fetches at once and first when it has priority', async () => {
      const image = img(await written(`<lede-figure image="${picture}" priority></lede-figure>`));
      expect([image.loading, image.getAttribute('fetchpriority')]).to.deep.equal(['eager', 'high']);
    });

    it('offers the sizes that there are, with the width it will have', async () => {
      const element = await written<LedeFigure>(`<lede-figure image="${picture}" srcset="${picture} 600w, ${picture}?2 1200w"></lede-figure>`);
      expect(img(element).getAttribute('srcset')).to.equal(`${picture} 600w, ${picture}?2 1200w`);
      expect(img(element).getAttribute('sizes')).to.match(/^auto, /);
      element.priority = true;
      await element.updateComplete;
      expect(img(element).getAttribute('sizes'), 'auto is for lazy pictures only').to.match(/^\(/);
    });

    it('takes the strongest: property, attribute, light DOM, the story around', async () => {
      const element = await around<LedeFigure>(
        { headline: 'A', image: { url: picture, caption: 'Of the story around' } },
        `<lede-figure image="${picture}" caption="Of the attribute"><img src="${picture}" alt=""><figcaption>Of the content</figcaption></lede-figure>`,
      );
      element.article = { image: { url: picture, caption: 'Of the property' } };
      await element.updateComplete;
      await strongestFirst(
        element,
        ['Of the property', 'Of the attribute', 'Of the content', 'Of the story around'],
        [() => (element.article = undefined), () => element.removeAttribute('caption'), () => element.replaceChildren()],
      );
    });

    it('changes its label when the page changes its language', async () => {
      const element = await figure(sample.article.image);
      await inLanguage('de', () => expect(words(element)).to.contain('KI-generiertes Bild'));
      await settled();
      expect(words(element)).to.contain('AI-generated image');
    });

    it('puts the label where a line begins', async () => {
      const element = await within(html`<div dir="rtl" lang="ar"><lede-figure .article=${sample.article}></lede-figure></div>`);
      const [media, origin] = [part(element, 'media')!, part(element, 'origin')!].map((node) => node.getBoundingClientRect());
      expect(origin!.right).to.be.closeTo(media!.right, 1);
      expect(words(element)).to.contain('صورة بالذكاء الاصطناعي');
    });

    it('says the caption and the text of the picture in the language of the story, the label in that of the page', async () => {
      const element = await given<LedeFigure>('lede-figure', { ...sample.article, inLanguage: 'ar' });
      const langOf = (name: string): string | undefined => part(element, name)!.closest('[lang]')?.getAttribute('lang') ?? undefined;
      expect([langOf('caption'), langOf('image'), langOf('origin')]).to.deep.equal(['ar', 'ar', undefined]);
    });
  });

  describe('slots', () => {
    itKeepsToItself(sample);

    it('reads a figure in plain HTML, and leaves it there', async () => {
      const element = await written<LedeFigure>(
        `<lede-figure><figure><img src="${picture}" alt="A bridge" width="1200" height="800" srcset="${picture} 600w"><figcaption>Open <b>again</b>.</figcaption></figure></lede-figure>`,
      );
      expect([img(element).alt, img(element).getAttribute('height'), img(element).getAttribute('srcset')]).to.deep.equal([
        'A bridge',
        '800',
        `${picture} 600w`,
      ]);
      expect(read(part(element, 'caption'))).to.equal('Open again.');
      expect(element.querySelector('figure > img')).to.not.be.null;
      expect(showsFallback(element)).to.be.false;
    });

    it('reads a record from JSON, and a bare list there as nothing to break on', async () => {
      const json = (text: string): Promise<LedeFigure> => written(`<lede-figure><script type="application/json">${text}</script></lede-figure>`);
      expect(words(await json(JSON.stringify(sample.article)))).to.contain(sample.says);
      expect(words(await json('[1, 2]'))).to.equal('');
    });

    it('leaves content without a picture', async () => {
      const element = await written<LedeFigure>('<lede-figure>The picture comes later</lede-figure>');
      expect(showsFallback(element)).to.be.true;
    });
  });

  describe('states & events', () => {
    itLoads(sample);

    it('reserves the place of a picture whose size is known, and does not jump', async () => {
      const element = await early(300, { ...tall, url: fresh(tall.url) });
      expect(img(element).naturalWidth, 'there already').to.equal(0);
      expect(heightOf(element)).to.equal(600);
      await oneEvent(img(element), 'load');
      expect(heightOf(element)).to.equal(600);
    });

    it('reserves a place for a picture whose size is not known, and does not jump', async () => {
      const element = await early(600, { url: fresh() });
      const before = heightOf(element);
      expect(before).to.be.within(200, 600);
      await oneEvent(img(element), 'load');
      expect(heightOf(element)).to.equal(before);
    });

    it('cuts a picture that is taller than a screen', async () => {
      const element = await early(600, { ...tall, url: fresh(tall.url) });
      const before = heightOf(element);
      expect(before, 'of 1200').to.be.within(400, 800);
      await oneEvent(img(element), 'load');
      expect(heightOf(element)).to.equal(before);
      expect(img(element).getBoundingClientRect().width).to.equal(600);
    });

    const sizes = [
      ['of a known size', { width: 1200, height: 400 }],
      ['that is tall', { width: 600, height: 1200 }],
      ['of no known size', { width: undefined, height: undefined }],
    ] as const;
    for (const [name, size] of sizes)
      it(`keeps the caption of a broken picture ${name}: no hole, no label on nothing`, async () => {
        const element = await broken(size);
        expect(element.shadowRoot!.querySelector('img')).to.equal(null);
        expect(words(element)).to.contain(sample.says).and.not.to.contain('AI-generated image');
        expect(element.getBoundingClientRect().height).to.be.closeTo(part(element, 'caption')!.getBoundingClientRect().height, 0.1);
      });

    it('shows nothing of a broken picture that has no caption', async () => {
      const element = await broken({ caption: undefined, creditText: undefined });
      expect(element.getBoundingClientRect().height).to.equal(0);
    });

    it('shows the next picture after a broken one', async () => {
      const element = await early(600, { url: fresh('/stories/pictures/none.svg'), width: 1200, height: 800 });
      await oneEvent(img(element), 'error');
      await element.updateComplete;
      element.article = { image: { url: fresh(), width: 1200, height: 800 } };
      await element.updateComplete;
      await oneEvent(img(element), 'load');
      expect(heightOf(element)).to.equal(400);
      expect(img(element).naturalWidth).to.be.greaterThan(0);
    });

    it('shows nothing broken where only the origin of a picture is known', async () => {
      const element = await written<LedeFigure>('<lede-figure><b>No picture</b></lede-figure>');
      element.article = { image: { digitalSourceType: 'algorithmicMedia' } };
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('img, figure')).to.be.null;
      expect(showsFallback(element)).to.be.true;
    });
  });

  describe('bad input', () => {
    itBearsBadInput(sample);

    it('shows markup in caption and credit as text', async () => {
      const text = '<img src=x onerror="document.title = 1">';
      const element = await figure({ url: picture, alt: text, caption: text, creditText: text });
      expect(read(part(element, 'caption'))).to.equal(`${text} ${text}`);
      expect(img(element).alt).to.equal(text);
      expect(element.shadowRoot!.querySelectorAll('img')).to.have.length(1);
    });

    it('fetches no picture from a script, and none with a password', async () => {
      for (const url of ['javascript:alert(1)', 'data:text/html,hi', 'data:image/svg+xml,<svg/>', 'https://user:word@post.example/a.png', 'http://'])
        expect((await written<LedeFigure>(`<lede-figure image="${url}">Before</lede-figure>`)).shadowRoot!.querySelector('img'), url).to.be.null;
      const element = await figure({ url: picture, srcset: `javascript:alert(1) 600w, ${picture} 1200w` });
      expect(img(element).getAttribute('srcset')).to.equal(`${picture} 1200w`);
    });

    it('ignores sizes that are none', async () => {
      for (const [width, height] of [
        ['wide', '800'],
        ['-1', '800'],
        ['0', '0'],
        ['1e99', '5'],
      ]) {
        const element = await written<LedeFigure>(`<lede-figure image="${picture}" width="${width!}" height="${height!}"></lede-figure>`);
        expect(img(element).hasAttribute('width')).to.be.false;
        expect(heightOf(element)).to.be.greaterThan(50);
      }
    });
  });
});
