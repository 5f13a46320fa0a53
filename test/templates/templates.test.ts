import { expect, fixtureSync, html } from '@open-wc/testing';
import { render } from 'lit';
import { pictureEnglish } from '../../src/i18n/english/picture.js';
import type { Picture } from '../../src/model/article.js';
import { readMoment } from '../../src/model/dates.js';
import { dateTemplate } from '../../src/templates/date.js';
import { dotted } from '../../src/templates/dotted.js';
import { heading, headingLevel, headingLevels, levelBelow } from '../../src/templates/heading.js';
import { phraseTemplate } from '../../src/templates/phrase.js';
import { originTemplate, pictureTemplate } from '../../src/templates/picture.js';
import { textTemplate } from '../../src/templates/text.js';

/** A place with something rendered in it. */
function shown(content: unknown): HTMLElement {
  const place = fixtureSync<HTMLElement>(html`<div></div>`);
  render(content, place);
  return place;
}

/** The elements and words of a place, as one line. */
function outline(node: Node): string {
  if (node instanceof Text) return node.data;
  const inside = [...node.childNodes].map(outline).join('');
  return node instanceof Element ? `[${node.localName} ${inside}]` : inside;
}
const inside = (node: Node): string => [...node.childNodes].map(outline).join('');

describe('a moment', () => {
  const moment = readMoment('2026-11-20T07:10:00+01:00')!;

  it('is a <time> with its date for machines, and the whole date as a tooltip', () => {
    const time = shown(dateTemplate(moment, 'en', 'day')).querySelector('time')!;
    expect(time.dateTime).to.equal('2026-11-20T07:10:00+01:00');
    expect(time.getAttribute('part')).to.equal('time');
    expect(time.textContent).to.equal('Nov 20, 2026');
    // that of a card is made when a pointer comes
    expect(time.title).to.equal('');
    expect(shown(dateTemplate(moment, 'en', 'time')).querySelector('time')!.title).to.match(/^Friday, November 20, 2026.*UTC\+01:00$/);
  });

  it('is told as how long ago while that is true', () => {
    const told = (ago: number): string => shown(dateTemplate(moment, 'en', 'day', moment.at + ago)).textContent;
    expect(told(7_200_000)).to.equal('2 hr. ago');
    expect(told(30 * 86_400_000)).to.equal('Nov 20, 2026');
    expect(told(-86_400_000)).to.equal('Nov 20, 2026');
  });
});

describe('a heading', () => {
  for (const level of headingLevels)
    it(`may be of level ${String(level)}`, () => {
      const place = shown(heading(level, 'headline', '<b>The ferry</b>'));
      const found = place.querySelector(`h${String(level)}`)!;
      expect(found.textContent).to.equal('<b>The ferry</b>');
      expect([found.getAttribute('part'), found.className, found.getAttribute('dir')]).to.deep.equal(['headline', 'headline', 'auto']);
      expect(place.children).to.have.length(1);
    });

  for (const [value, level] of [
    ['2', 2],
    ['6', 6],
    [4, 4],
    [' 5 ', 5],
    ['1', 3],
    ['0', 3],
    ['7', 3],
    ['2.5', 3],
    ['-2', 3],
    ['two', 3],
    ['', 3],
    [undefined, 3],
    [null, 3],
    [NaN, 3],
    [{}, 3],
    [[], 3],
  ] as const)
    it(`has the level of its attribute, or the default: ${JSON.stringify([value])} is ${String(level)}`, () => expect(headingLevel(value, 3)).to.equal(level));

  it('may be the first of its page only where that is allowed', () => {
    expect(headingLevel('1', 2, 1)).to.equal(1);
    expect(headingLevel('0', 2, 1)).to.equal(2);
  });

  it('has a level below, down to six', () => expect(headingLevels.map(levelBelow)).to.deep.equal([2, 3, 4, 5, 6, 6]));
});

describe('a phrase', () => {
  for (const [why, phrase, values, pieces] of [
    ['is filled by name', 'By {names}.', { names: 7 }, ['By ', 7, '.']],
    ['may begin and end with a name', '{a}{b}', { a: 1, b: 2 }, ['', 1, '', 2, '']],
    ['keeps a name that is not given', 'By {names}.', {}, ['By ', '{names}', '.']],
    ['keeps a name that every object has', '{constructor}', {}, ['', '{constructor}', '']],
    ['without a name is as it is', 'Live', { a: 1 }, ['Live']],
  ] as const)
    it(why, () => expect(phraseTemplate(phrase, values)).to.deep.equal(pieces));

  it('holds templates', () => {
    const place = shown(phraseTemplate('By {names}!', { names: html`<b>A</b>` }));
    expect(inside(place)).to.equal('By [b A]!');
  });
});

describe('a line of pieces', () => {
  it('has dots between, which are copied with it', () => {
    expect(inside(shown(dotted(['One', html`<b>two</b>`, 3])))).to.equal('[bdi One]\u00a0· [bdi [b two]]\u00a0· [bdi 3]');
  });

  it('has none around one piece, and is nothing without', () => {
    expect(inside(shown(dotted(['One'])))).to.equal('[bdi One]');
    expect(inside(shown(dotted([])))).to.equal('');
  });
});

describe('a picture', () => {
  const picture: Picture = { url: '/stories/pictures/tall.svg', alt: 'A ferry', width: 1200, height: 800, srcset: '/stories/pictures/tall.svg 2x' };
  const img = (one: Picture, priority = false): HTMLImageElement => shown(pictureTemplate(one, { sizes: '50vw', priority })).querySelector('img')!;

  it('keeps its place while it loads', () => {
    const { width, height, alt, decoding, srcset } = img(picture);
    expect({ width, height, alt, decoding, srcset }).to.deep.equal({ width: 1200, height: 800, alt: 'A ferry', decoding: 'async', srcset: picture.srcset });
  });

  it('is fetched when it is near, in the size that it will have', () => {
    const found = img(picture);
    expect([found.getAttribute('loading'), found.getAttribute('fetchpriority'), found.getAttribute('sizes')]).to.deep.equal(['lazy', null, 'auto, 50vw']);
  });

  it('is fetched at once and first where a reader waits for it', () => {
    const found = img(picture, true);
    expect([found.getAttribute('loading'), found.getAttribute('fetchpriority'), found.getAttribute('sizes')]).to.deep.equal(['eager', 'high', '50vw']);
  });

  it('without an alt is a decoration, and without more says no more', () => {
    const found = img({ url: '/stories/pictures/tall.svg' });
    expect(found.alt).to.equal('');
    for (const name of ['srcset', 'sizes', 'width', 'height']) expect(found.hasAttribute(name), name).to.equal(false);
  });

  it('without an address asks for nothing', () => expect(img({ alt: 'A ferry' }).hasAttribute('src')).to.equal(false));

  it('names its loading before its address, so that it is never fetched too early', () => {
    const names = img(picture).getAttributeNames();
    for (const name of ['loading', 'sizes', 'srcset']) expect(names.indexOf(name), name).to.be.within(0, names.indexOf('src') - 1);
  });

  for (const [type, long, short] of [
    ['trainedAlgorithmicMedia', 'AI-generated image', 'AI image'],
    ['compositeWithTrainedAlgorithmicMedia', 'Image edited with AI', 'AI-edited'],
    ['algorithmicMedia', 'Computer-generated art', 'Computer art'],
  ] as const)
    it(`by a computer says so, at length and in short: ${type}`, () => {
      const place = shown(originTemplate({ digitalSourceType: type }, pictureEnglish));
      expect(place.querySelector('[part="origin"] .long')!.textContent).to.equal(long);
      expect(place.querySelector('[part="origin"] .short')!.textContent).to.equal(short);
    });

  it('by a camera, or by who knows whom, says nothing', () => {
    for (const one of [{}, { digitalSourceType: 'digitalCapture' }] as const) expect(inside(shown(originTemplate(one, pictureEnglish)))).to.equal('');
  });
});

describe('a paragraph', () => {
  for (const [why, text, found] of [
    ['is text', 'The <b>ferry</b> &amp; more', 'The <b>ferry</b> &amp; more'],
    ['has links', [{ text: 'The ' }, { text: 'ferry', href: '#a' }, { text: '.' }], 'The [a ferry].'],
    [
      'has emphasis',
      [
        { text: 'a', em: true },
        { text: 'b', strong: true },
        { text: 'c', code: true },
      ],
      '[em a][strong b][code c]',
    ],
    ['has all of it at once', [{ text: 'a', href: '#a', em: true, strong: true, code: true }], '[a [strong [em [code a]]]]'],
    ['takes no for no', [{ text: 'a', em: false, strong: false, code: false }], 'a'],
    ['shows no HTML of its runs', [{ text: '<img src=x onerror=alert(1)>', em: true }], '[em <img src=x onerror=alert(1)>]'],
    ['may be nothing', [], ''],
  ] as const)
    it(why, () => expect(inside(shown(textTemplate(text)))).to.equal(found));

  it('leads where its runs lead', () => {
    const place = shown(textTemplate([{ text: 'ferry', href: 'https://example.com/"a' }]));
    expect(place.querySelector('a')!.getAttribute('href')).to.equal('https://example.com/"a');
  });
});
