import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/card/define.js';
import '../../src/i18n/locales/de.js';
import { cardLayouts } from '../../src/elements/card/card.js';
import type { LedeCard } from '../../src/elements/card/define.js';
import type { Article } from '../../src/model/article.js';
import * as on from './support.js';
import { heard, part, parts, seen, settled, turn, until, within } from './support.js';

const picture = '/stories/pictures/harbour-bridge-reopens.svg';
const words: Readonly<Record<string, string>> = {
  href: '/stories/bridge',
  headline: 'Harbour bridge reopens',
  kicker: 'Harbour',
  standfirst: 'Trams and walkers can cross again.',
  byline: 'Harbour Desk',
  published: '2026-11-20T07:10:00+01:00',
  minutes: '2',
};
const withPicture = { ...words, image: picture, 'image-alt': 'A swing bridge' };

const properties = [
  ...['article', 'layout', 'href', 'headline', 'kicker', 'standfirst', 'byline', 'published', 'modified', 'minutes', 'image', 'imageAlt'],
  ...['imageOrigin', 'media', 'liveStatus', 'access', 'sponsor', 'headingLevel', 'src', 'theme'],
];

/** A card with attributes, in a box of a width. */
async function card(attributes: Readonly<Record<string, string>>, width = 360): Promise<LedeCard> {
  const element = document.createElement('lede-card');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return within(width, element);
}

/** A card with a record, in a box of a width. */
async function told(article: unknown, width = 360): Promise<LedeCard> {
  const element = document.createElement('lede-card');
  element.article = article as Partial<Article>;
  return within(width, element);
}

async function change(element: LedeCard, to: Partial<LedeCard>): Promise<void> {
  Object.assign(element, to);
  await element.updateComplete;
}

const links = (element: Element): HTMLAnchorElement[] => [...element.shadowRoot!.querySelectorAll('a')];
const shown = (element: Element, name: string): string[] => parts(element, name).map(seen);
/** A click as a mouse makes it, at a place of the element that is not the link. */
const click = (target: Element, init: MouseEventInit = {}): boolean =>
  target.dispatchEvent(new MouseEvent(init.button === 1 ? 'auxclick' : 'click', { bubbles: true, cancelable: true, composed: true, detail: 1, ...init }));
const press = (target: Element, clientX: number, clientY: number): boolean =>
  target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true, clientX, clientY }));

describe('lede-card', () => {
  afterEach(() => {
    on.releaseClock();
    on.releaseFetch();
    on.releaseWarnings();
  });

  describe('accessibility', () => {
    for (const scheme of ['light', 'dark'] as const)
      for (const layout of cardLayouts)
        it(`${layout} has no barrier in ${scheme}`, async () => {
          const element = await on.onPage<LedeCard>(
            scheme,
            html`<lede-card
              layout=${layout}
              href="/stories/bridge"
              headline="Harbour bridge reopens"
              kicker="Harbour"
              standfirst="Trams and walkers can cross again."
              byline="Harbour Desk"
              published="2026-11-20"
              minutes="2"
              media="video"
              live-status="live"
              access="premium"
              sponsor="Harbour Board"
              image=${picture}
              image-alt="A swing bridge"
              image-origin="trainedAlgorithmicMedia"
            ></lede-card>`,
          );
          await expect(element).to.be.accessible();
        });

    it('is an article with a heading that holds its only link', async () => {
      const element = await card({ ...withPicture, sponsor: 'Harbour Board' });
      expect(links(element)).to.have.length(1);
      expect(part(element, 'card').localName).to.equal('article');
      expect(part(element, 'headline').localName).to.equal('h3');
      expect(links(element)[0]!.parentElement).to.equal(part(element, 'headline'));
      expect(seen(links(element)[0]!)).to.equal('Harbour bridge reopens');
    });

    describe('by keyboard', () => {
      let element: LedeCard;
      let after: HTMLButtonElement;

      beforeEach(async () => {
        const row = await fixture<HTMLElement>(html`<div><button>a</button><lede-card href="/a" headline="One"></lede-card><button>b</button></div>`);
        [element, after] = [row.querySelector('lede-card')!, row.querySelector<HTMLButtonElement>('button:last-child')!];
        await settled(element);
        row.querySelector('button')!.focus();
        await sendKeys({ press: 'Tab' });
      });

      it('takes one stop of the Tab key', async () => {
        expect(document.activeElement).to.equal(element);
        expect(element.shadowRoot!.activeElement).to.equal(part(element, 'link'));
        await sendKeys({ press: 'Tab' });
        expect(document.activeElement).to.equal(after);
      });

      it('shows the focus by a ring round the whole card', async function () {
        // a window on a virtual display may have no focus, and shows no ring
        if (!document.hasFocus()) this.skip(); // so it is with WebKit here
        const ring = (): CSSStyleDeclaration => getComputedStyle(part(element, 'card'));
        expect([ring().outlineStyle, ring().outlineWidth]).to.deep.equal(['solid', '2px']);
        const { outlineColor } = ring();
        [element.layout, element.image] = ['overlay', picture];
        await element.updateComplete;
        expect(part(element, 'card').className).to.equal('root overlay');
        expect(ring().outlineColor, 'its words are light, its ring stands on the page').to.equal(outlineColor);
        await sendKeys({ press: 'Tab' });
        expect(ring().outlineStyle).to.equal('none');
      });
    });

    it('reads words of the page in the language of the page, and those of the story in its own', async () => {
      const story = {
        headline: 'بيت',
        articleSection: 'مدينة',
        liveStatus: 'live',
        media: 'video',
        timeRequired: 3,
        inLanguage: 'ar',
        url: '/a',
        image: { url: picture },
      };
      const element = await told({ ...story, image: { url: picture, digitalSourceType: 'algorithmicMedia' } });
      const languageOf = (name: string): string | undefined => part(element, name).closest<HTMLElement>('[lang]')?.lang;
      expect(['headline', 'kicker'].map(languageOf)).to.deep.equal(['ar', 'ar']);
      expect(['mark', 'pill', 'origin', 'meta'].map(languageOf)).to.deep.equal(['en', 'en', 'en', 'en']);
    });
  });

  describe('defaults', () => {
    it('shows nothing of its own without data', async () => {
      const element = await card({});
      expect(seen(element)).to.equal('');
      expect(element.getBoundingClientRect().height).to.equal(0);
    });

    it('a headline alone is a card, without a link, a picture or an empty line', async () => {
      const element = await card({ headline: 'Harbour bridge reopens' });
      expect(seen(element)).to.equal('Harbour bridge reopens');
      expect(links(element)).to.be.empty;
      expect(element.shadowRoot!.querySelector('img, p')).to.equal(null);
    });

    it('stacks the picture over the words', async () => {
      const element = await card(withPicture);
      const [media, headline] = [part(element, 'media'), part(element, 'headline')].map((node) => node.getBoundingClientRect());
      expect(media!.bottom).to.be.at.most(headline!.top);
      expect(media!.width).to.equal(360);
    });

    it('where the page fixes its height, the picture gives way and the words stay whole', async () => {
      const element = await card(withPicture);
      Object.assign(element.style, { display: 'flex', height: '320px' });
      const [media, link, meta] = ['media', 'link', 'meta'].map((name) => part(element, name).getBoundingClientRect());
      expect(link!.top, 'the headline').to.be.at.least(media!.bottom);
      expect(meta!.bottom, 'the last line').to.be.at.most(element.getBoundingClientRect().bottom);
    });

    it('fetches its picture when it is needed', async () => {
      const image = part(await card(withPicture), 'image', HTMLImageElement);
      expect(image.loading).to.equal('lazy');
      expect(image.hasAttribute('fetchpriority')).to.equal(false);
    });
  });

  describe('attributes & properties', () => {
    it('shows every word it is given, in the order in which it is read', async () => {
      on.pinClock('2027-01-01T00:00:00Z');
      const element = await card({ ...withPicture, sponsor: 'Harbour Board', access: 'registered' });
      expect(seen(element)).to.equal(
        'Paid for by Harbour Board Harbour Harbour bridge reopens Trams and walkers can cross again. Harbour Desk · 2 min read · Free to registered readers · Nov 20, 2026',
      );
    });

    it('leads to the address in href, resolved by the page', async () => {
      const element = await card(words);
      expect(links(element)[0]!.href).to.equal(new URL('/stories/bridge', document.baseURI).href);
    });

    for (const [layout, holds] of [
      ['stack', (media: DOMRect, text: DOMRect) => media.bottom <= text.top && Math.abs(media.width / media.height - 1.5) < 0.02],
      ['row', (media: DOMRect, text: DOMRect) => media.left >= text.right && Math.abs(media.width - media.height) < 1 && media.width >= 96],
      ['overlay', (media: DOMRect, text: DOMRect) => media.left <= text.left && media.top <= text.top && media.bottom >= text.bottom],
      ['lead', (media: DOMRect, text: DOMRect) => media.right <= text.left],
    ] as const)
      it(`lays out as ${layout}`, async () => {
        const element = await card({ ...withPicture, layout }, 1000);
        expect(holds(part(element, 'media').getBoundingClientRect(), part(element, 'headline').getBoundingClientRect())).to.equal(true);
      });

    it('a row has its picture on the inline end, in right-to-left pages on the left', async () => {
      const element = await card({ ...withPicture, layout: 'row' });
      element.parentElement!.dir = 'rtl';
      expect(part(element, 'media').getBoundingClientRect().right).to.be.at.most(part(element, 'headline').getBoundingClientRect().left);
    });

    it('text shows no picture', async () => {
      expect((await card({ ...withPicture, layout: 'text' })).shadowRoot!.querySelector('img')).to.equal(null);
    });

    it('a missing picture leaves a text card in every layout', async () => {
      const text = (await card({ ...words, layout: 'text' })).getBoundingClientRect();
      for (const layout of cardLayouts) expect((await card({ ...words, layout })).getBoundingClientRect().height).to.be.closeTo(text.height, 0.1);
    });

    it('a lead puts the words under its picture where there is no room beside it', async () => {
      const element = await card({ ...withPicture, layout: 'lead' }, 480);
      expect(part(element, 'media').getBoundingClientRect().bottom).to.be.at.most(part(element, 'headline').getBoundingClientRect().top);
    });

    for (const layout of cardLayouts)
      it(`${layout} never grows out of a narrow place`, async () => {
        const element = await card({ ...withPicture, layout, headline: 'Donaudampfschifffahrtsgesellschaftskapitänsmütze' }, 240);
        expect(part(element, 'card').scrollWidth).to.be.at.most(240);
      });

    for (const [value, tag] of Object.entries({ 2: 'h2', 6: 'h6', 1: 'h3', 7: 'h3', '3.5': 'h3', '': 'h3', big: 'h3' }))
      it(`heading-level="${value}" is <${tag}>`, async () => {
        expect(part(await card({ ...words, 'heading-level': value }), 'headline').localName).to.equal(tag);
      });

    it('marks live coverage by where it stands', async () => {
      for (const [status, word] of Object.entries({ soon: 'Live soon', live: 'Live', closed: 'Live ended' }))
        expect(shown(await card({ ...words, 'live-status': status }), 'mark')).to.deep.equal([word]);
      expect(shown(await card({ ...words, media: 'live' }), 'mark')).to.deep.equal(['Live']);
    });

    it('marks a story as new for an hour, and as updated for an hour', async () => {
      const dates = { ...words, published: '2026-11-20T07:10:00+01:00', updated: '2026-11-20T09:10:00+01:00' };
      for (const [now, marks] of [
        ['2026-11-20T06:30:00Z', ['New']],
        ['2026-11-20T07:30:00Z', []],
        ['2026-11-20T08:30:00Z', ['Updated']],
        ['2026-11-20T09:30:00Z', []],
      ] as const) {
        on.pinClock(now);
        expect(shown(await card(dates), 'mark')).to.deep.equal(marks);
      }
    });

    it('moves nothing when the clock makes other words of it', async () => {
      const bare = { headline: words['headline']!, byline: words['byline']!, minutes: '2', access: 'premium', published: words['published']! };
      const places = async (now: string, width: number, more = {}): Promise<unknown> => {
        on.pinClock(now);
        const element = await card({ ...bare, ...more }, width);
        const starts = [...part(element, 'meta').children].map((piece) =>
          Math.round(piece.getBoundingClientRect().left - element.getBoundingClientRect().left),
        );
        const height = Math.round(element.getBoundingClientRect().height);
        // only the first cards of a page are whole at once
        element.remove();
        return { starts, height };
      };
      for (const more of [{}, { published: '2026-11-19', updated: words['published'] }])
        for (const width of [240, 300, 360, 480]) {
          const later = await places('2027-01-01T00:00:00Z', width, more);
          expect(await places('2026-11-20T06:30:00Z', width, more), String(width)).to.deep.equal(later);
          expect(await places('2026-11-20T09:30:00Z', width, more), String(width)).to.deep.equal(later);
        }
    });

    it('live coverage is not also new', async () => {
      on.pinClock('2026-11-20T06:30:00Z');
      expect(shown(await card({ ...words, 'live-status': 'live' }), 'mark')).to.deep.equal(['Live']);
    });

    it('does not mark as new what was paid for, nor a story without a kicker', async () => {
      on.pinClock('2026-11-20T06:30:00Z');
      expect(shown(await card({ ...words, sponsor: 'Harbour Board' }), 'mark')).to.deep.equal(['Paid for by Harbour Board']);
      expect(shown(await card({ headline: words['headline']!, published: words['published']! }), 'mark')).to.deep.equal([]);
    });

    it('breaks no line inside a date', async () => {
      on.pinClock('2027-01-01T00:00:00Z');
      for (const width of [220, 230, 240, 250]) expect(part(await card(words, width), 'time').getBoundingClientRect().height, String(width)).to.be.lessThan(20);
    });

    it('keeps the order of its line where its words have two directions', async () => {
      const element = await told({ headline: 'Harbour bridge reopens', inLanguage: 'en', author: ['مكتب الميناء'], timeRequired: 2, access: 'premium' });
      const starts = [...part(element, 'meta').children].map((piece) => piece.getBoundingClientRect().left);
      expect(starts).to.deep.equal([...starts].sort((a, b) => a - b));
    });

    it('names the kind of what is not to be read, with and without a picture', async () => {
      for (const [media, word] of Object.entries({ video: 'Video', audio: 'Audio', gallery: 'Gallery', newsletter: 'Newsletter' })) {
        expect(shown(await card({ ...withPicture, media }), 'pill')).to.deep.equal([word]);
        expect(shown(await card({ ...words, media }), 'pill')).to.deep.equal([word]);
      }
      expect(shown(await card({ ...words, media: 'article' }), 'pill')).to.be.empty;
    });

    it('tells who may read it, unless everybody may', async () => {
      for (const [access, word] of [
        ['free', undefined],
        ['registered', 'Free to registered readers'],
        ['premium', 'Subscribers only'],
      ] as const) {
        const element = await card({ headline: 'A', access });
        expect(shown(element, 'meta')[0]).to.equal(word);
      }
    });

    it('labels pictures that a computer made or changed, in short words where the card is small', async () => {
      for (const [origin, long, short] of [
        ['trainedAlgorithmicMedia', 'AI-generated image', 'AI image'],
        ['compositeWithTrainedAlgorithmicMedia', 'Image edited with AI', 'AI-edited'],
        ['algorithmicMedia', 'Computer-generated art', 'Computer art'],
      ] as const) {
        expect(shown(await card({ ...withPicture, 'image-origin': origin }), 'origin')).to.deep.equal([long]);
        expect(shown(await card({ ...withPicture, 'image-origin': origin }, 150), 'origin')).to.deep.equal([short]);
        expect(shown(await card({ ...withPicture, 'image-origin': origin, layout: 'row' }), 'origin')).to.deep.equal([short]);
      }
      expect(shown(await card({ ...withPicture, 'image-origin': 'digitalCapture' }), 'origin')).to.be.empty;
    });

    it('the label stays in sight on a small picture', async () => {
      const element = await card({ ...withPicture, 'image-origin': 'compositeWithTrainedAlgorithmicMedia' }, 120);
      const [label, media] = [part(element, 'origin'), part(element, 'media')].map((node) => node.getBoundingClientRect());
      expect(label!.right).to.be.at.most(media!.right + 0.5);
      expect(label!.height).to.be.greaterThan(0);
    });

    it('gives its picture size, words, and more sizes to choose from', async () => {
      const srcset = `${picture} 600w, ${picture}?wide 1200w`;
      const element = await told({ headline: 'A', image: { url: picture, alt: 'A swing bridge', width: 1200, height: 800, srcset } });
      const image = part(element, 'image', HTMLImageElement);
      expect([image.getAttribute('width'), image.getAttribute('height'), image.alt]).to.deep.equal(['1200', '800', 'A swing bridge']);
      expect(image.srcset).to.equal(srcset);
      expect(image.sizes).to.contain('auto');
    });

    it('a picture without words is decoration', async () => {
      expect(part(await card({ ...words, image: picture }), 'image').getAttribute('alt')).to.equal('');
    });

    it('priority fetches the picture at once and first', async () => {
      const image = part(await card({ ...withPicture, priority: '' }), 'image', HTMLImageElement);
      expect(image.loading).to.equal('eager');
      expect(image.getAttribute('fetchpriority')).to.equal('high');
    });

    for (const [now, text] of [
      ['2026-11-20T06:10:20Z', 'now'],
      ['2026-11-20T06:50:00Z', '40 min. ago'],
      ['2026-11-20T08:20:00Z', '2 hr. ago'],
      ['2026-11-21T08:20:00Z', '1 day ago'],
      ['2026-12-24T08:20:00Z', 'Nov 20, 2026'],
      ['2026-11-19T08:20:00Z', 'Nov 20, 2026'],
    ] as const)
      it(`at ${now} the story is from "${text}"`, async () => {
        on.pinClock(now);
        const time = part(await card(words), 'time', HTMLTimeElement);
        expect(seen(time)).to.equal(text);
        expect(time.dateTime).to.equal('2026-11-20T07:10:00+01:00');
        // the tooltip
        time.dispatchEvent(new PointerEvent('pointerenter'));
        expect(time.title).to.match(/^Friday, November 20, 2026 at 7:10.AM UTC\+01:00$/);
      });

    it('says of the date of an update that it is one, and never shows it as that of the story', async () => {
      const old = { headline: 'A', published: '2019-03-02', updated: '2026-11-20T07:10:00+01:00' };
      for (const [now, text] of [
        ['2026-11-20T21:20:00Z', 'Updated 15 hr. ago'],
        ['2027-01-01T00:00:00Z', 'Updated Nov 20, 2026'],
      ] as const) {
        on.pinClock(now);
        const element = await card(old);
        expect(shown(element, 'meta')).to.deep.equal([text]);
        expect(part(element, 'time', HTMLTimeElement).dateTime).to.equal('2026-11-20T07:10:00+01:00');
      }
      on.pinClock('2027-01-01T00:00:00Z');
      expect(shown(await card({ headline: 'A', updated: '2026-11-20' }), 'meta')).to.deep.equal(['Updated Nov 20, 2026']);
      // a mend within the hour is not news
      expect(shown(await card({ ...old, published: '2026-11-20T06:30:00+01:00' }), 'meta')).to.deep.equal(['Nov 20, 2026']);
    });

    it('a day without a time is never told in hours', async () => {
      on.pinClock('2026-11-20T08:20:00Z');
      expect(shown(await card({ headline: 'A', published: '2026-11-20' }), 'time')).to.deep.equal(['Nov 20, 2026']);
    });

    it('a story in another language carries its language and direction', async () => {
      const element = await told({ headline: 'الجسر', inLanguage: 'ar', url: '/a' });
      expect([part(element, 'card').lang, part(element, 'card').dir]).to.deep.equal(['ar', 'rtl']);
      await change(element, { article: { headline: 'Die Brücke', inLanguage: 'de' } });
      expect([part(element, 'card').lang, part(element, 'card').dir]).to.deep.equal(['de', 'ltr']);
    });

    it('speaks the nearest language of the page, and follows its change', async () => {
      const section = await fixture<HTMLElement>(
        html`<section lang="de"><lede-card headline="A" live-status="soon" published="2026-11-20"></lede-card></section>`,
      );
      const element = section.querySelector('lede-card')!;
      await settled(element);
      expect(seen(element)).to.equal('Gleich live A 20. Nov. 2026');
      section.lang = 'en-GB';
      await until(() => seen(element) === 'Live soon A 20 Nov 2026', 'the words change');
    });

    it('speaks the language of the page around a shadow root', async () => {
      const host = await fixture<HTMLElement>(html`<section lang="de"></section>`);
      const element = document.createElement('lede-card');
      Object.assign(element, { headline: 'A', access: 'premium' });
      host.attachShadow({ mode: 'open' }).append(element);
      await settled(element);
      expect(seen(element)).to.equal('A Nur im Abo');
    });

    it('property, then attributes, then light-DOM content, each filling what the stronger one lacks', async () => {
      const element = await fixture<LedeCard>(
        html`<lede-card headline="From the attribute" kicker="Attribute">
          <a href="/light">From the page</a>
          <p>Page</p>
        </lede-card>`,
      );
      expect(seen(element)).to.equal('Attribute From the attribute Page');
      expect(links(element)[0]!.getAttribute('href')).to.equal('/light');
      await change(element, { article: { headline: 'From the property' } });
      expect(seen(element)).to.equal('Attribute From the property Page');
      await change(element, { article: undefined });
      expect(seen(element)).to.equal('Attribute From the attribute Page');
    });
  });

  describe('slots', () => {
    it('reads a teaser in plain HTML', async () => {
      on.pinClock('2027-01-01T00:00:00Z');
      const element = await fixture<LedeCard>(
        html`<lede-card>
          <img src=${picture} alt="A swing bridge" width="600" height="400" />
          <h3><a href="/stories/bridge">Harbour bridge reopens</a></h3>
          <p>Trams can cross again.</p>
          <a rel="author" href="/desk">Harbour Desk</a>
          <time datetime="2026-11-20">Friday</time>
        </lede-card>`,
      );
      expect(seen(element)).to.equal('Harbour bridge reopens Trams can cross again. Harbour Desk · Nov 20, 2026');
      expect(links(element).map((link) => link.getAttribute('href'))).to.deep.equal(['/stories/bridge']);
      expect(part(element, 'image', HTMLImageElement).alt).to.equal('A swing bridge');
      expect(element.querySelector('h3 a')).to.not.equal(null);
    });

    it('reads a record from a JSON script', async () => {
      const element = await fixture<LedeCard>(
        html`<lede-card
          ><script type="application/json">
            { "headline": "From JSON", "url": "/json", "articleSection": "Data" }
          </script></lede-card
        >`,
      );
      expect(seen(element)).to.equal('Data From JSON');
      expect(links(element)[0]!.getAttribute('href')).to.equal('/json');
    });

    it('notices children that come later, and their changes', async () => {
      const element = await card({});
      const link = document.createElement('a');
      link.href = '/late';
      link.textContent = 'Late';
      element.append(link);
      await until(() => shown(element, 'headline')[0] === 'Late', 'the link is read');
      link.firstChild!.nodeValue = 'Later';
      await until(() => shown(element, 'headline')[0] === 'Later', 'the new text is read');
      link.remove();
      await until(() => parts(element, 'headline').length === 0, 'the card is empty again');
    });

    it('shows its content as it stands where that is no teaser', async () => {
      const element = await fixture<LedeCard>(html`<lede-card><span>More soon</span></lede-card>`);
      expect(seen(element)).to.equal('More soon');
    });
  });

  describe('states & events', () => {
    let element: LedeCard;
    let opened: Event[];

    beforeEach(async () => {
      element = await card({ ...withPicture, priority: '' });
      opened = heard(element, 'lede-open', { cancel: true });
    });
    afterEach(() => resetMouse());

    it('announces the address and the story before the link is followed, and cancelling keeps the page', async () => {
      const events = heard(document, 'lede-open');
      const bridge = { headline: 'Bridge', url: '/stories/bridge#top', keywords: ['x'] };
      await change(element, { article: bridge });
      expect(links(element)[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }))).to.equal(false);
      expect(events.length).to.equal(1);
      expect(events[0]!.url).to.equal(new URL('/stories/bridge#top', document.baseURI).href);
      expect(events[0]!.article.headline).to.equal('Bridge');
      expect(events[0]!.article.articleSection).to.equal('Harbour');
    });

    it('leaves the browser to follow a link that nobody cancels', async () => {
      const other = await card({ href: '#here', headline: 'A' });
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      const events = heard(other, 'lede-open');
      expect(links(other)[0]!.dispatchEvent(event)).to.equal(true);
      expect(events.length).to.equal(1);
      expect(events[0]!.defaultPrevented).to.equal(false);
    });

    for (const [where, point] of [
      ['the headline', () => on.middleOf(part(element, 'link'))],
      ['the picture', () => on.middleOf(part(element, 'media'))],
      ['the standfirst', () => on.middleOf(part(element, 'standfirst'))],
      ['the line below', () => on.middleOf(part(element, 'time'))],
      [
        'a blank place',
        () => {
          const { right } = element.getBoundingClientRect();
          const { top } = part(element, 'headline').getBoundingClientRect();
          return [Math.round(right - 3), Math.round(top - 2)];
        },
      ],
    ] as const)
      it(`a click on ${where} opens the story once`, async () => {
        await sendMouse({ type: 'click', position: point() as [number, number] });
        expect(opened.length).to.equal(1);
      });

    it('Enter on the link opens the story', async () => {
      links(element)[0]!.focus();
      await sendKeys({ press: 'Enter' });
      expect(opened.length).to.equal(1);
    });

    it('the keys and the button of a click reach the link', () => {
      const followed = heard(links(element)[0]!, 'click');
      const held = ({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean[] => [altKey, ctrlKey, metaKey, shiftKey];
      for (const init of [{ altKey: true }, { ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }]) click(part(element, 'standfirst'), init);
      expect(followed.map(held)).to.deep.equal([
        [true, false, false, false],
        [false, true, false, false],
        [false, false, true, false],
        [false, false, false, true],
        [false, true, true, false],
      ]);
      expect(opened.length).to.equal(5);
    });

    it('a middle click on the link itself is announced too', () => {
      expect(click(links(element)[0]!, { button: 1 })).to.equal(false);
      expect(opened.length).to.equal(1);
    });

    it('the right button opens nothing', () => {
      part(element, 'standfirst').dispatchEvent(new MouseEvent('auxclick', { bubbles: true, composed: true, button: 2 }));
      expect(opened.length).to.equal(0);
    });

    it('a drag that selects text opens nothing', async () => {
      const { left, right, top, height } = part(element, 'standfirst').getBoundingClientRect();
      const y = Math.round(top + height / 2);
      await sendMouse({ type: 'move', position: [Math.round(left + 2), y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [Math.round((left + right) / 2), y] });
      await sendMouse({ type: 'up' });
      expect(opened.length).to.equal(0);
    });

    it('after a drag the next click opens, even one that has no pointer', () => {
      const standfirst = part(element, 'standfirst');
      press(standfirst, 20, 20);
      click(standfirst, { clientX: 120, clientY: 20 });
      expect(opened.length).to.equal(0);
      standfirst.click();
      expect(opened.length).to.equal(1);
    });

    it('the second click of a double click, which selects a word, does not open again', () => {
      click(part(element, 'standfirst'));
      click(part(element, 'standfirst'), { detail: 2 });
      expect(opened.length).to.equal(1);
    });

    it('a click that the page has dealt with opens nothing', () => {
      part(element, 'standfirst').addEventListener('click', (event) => {
        event.preventDefault();
      });
      click(part(element, 'standfirst'));
      expect(opened.length).to.equal(0);
    });

    it('a card without an address opens nothing', async () => {
      const plain = await card({ headline: 'A', standfirst: 'B' });
      const events = heard(plain, 'lede-open');
      click(part(plain, 'standfirst'));
      expect(events.length).to.equal(0);
    });

    for (const layout of cardLayouts)
      it(`${layout} keeps its size when the picture comes`, async () => {
        // when the date is told as a server tells it
        on.pinClock('2030-01-01T00:00:00Z');
        const late = document.createElement('lede-card');
        Object.assign(late, { ...words, image: `${picture}?${layout}`, layout, priority: true });
        element.replaceWith(late);
        // what a server wrote stands there at once, and its picture may come sooner
        if (!late.shadowRoot?.childElementCount) await late.updateComplete;
        const [image] = parts<HTMLImageElement>(late, 'image');
        const before = late.getBoundingClientRect().height;
        if (image) {
          expect(image.complete).to.equal(false);
          await until(() => image.complete && image.naturalWidth > 0, 'the picture comes');
        }
        expect(before).to.be.greaterThan(20);
        expect(late.getBoundingClientRect().height).to.be.closeTo(before, 0.1);
      });

    for (const layout of cardLayouts)
      it(`a card whose picture is broken is a text card, layout ${layout}: no hole, no label on nothing, and its pill stays`, async () => {
        const told = { ...withPicture, layout, 'image-origin': 'trainedAlgorithmicMedia', media: 'video', priority: '' };
        const broken = await card({ ...told, image: `/stories/pictures/none.svg?${layout}` });
        await until(() => parts(broken, 'media').length === 0, 'the picture has failed');
        const plain = await card({ ...told, layout: 'text' });
        expect(broken.shadowRoot!.querySelector('img')).to.equal(null);
        expect(parts(broken, 'origin')).to.be.empty;
        expect(seen(broken)).to.equal(seen(plain));
        expect(seen(broken)).to.contain('Video');
        expect(broken.getBoundingClientRect().height).to.be.closeTo(plain.getBoundingClientRect().height, 0.1);
      });

    it('shows the next picture after a broken one', async () => {
      const element = await card({ ...withPicture, image: '/stories/pictures/none.svg?next', priority: '' });
      await until(() => parts(element, 'media').length === 0, 'the picture has failed');
      element.image = withPicture.image;
      await element.updateComplete;
      expect(part(element, 'image', HTMLImageElement).src).to.contain(withPicture.image);
    });

    it('loads a story from src, keeps its place meanwhile, and says so', async () => {
      let give: (text: string) => void = () => undefined;
      on.answer({ '/post/story.json': new Promise<string>((resolve) => (give = resolve)) });
      const loading = await fixture<LedeCard>(html`<lede-card src="/post/story.json"></lede-card>`);
      const loaded = heard(loading, 'lede-loaded');
      expect(loading.shadowRoot!.querySelector('[aria-busy="true"]')).to.not.equal(null);
      expect(loading.getBoundingClientRect().height).to.be.greaterThan(100);
      give('{"headline":"From afar","url":"bridge"}');
      await until(() => seen(loading) === 'From afar', 'the story is shown');
      expect(links(loading)[0]!.href).to.equal(new URL('/post/bridge', document.baseURI).href);
      expect(loaded.map(({ feed }) => feed.articles[0]!.headline)).to.deep.equal(['From afar']);
      expect(loading.shadowRoot!.querySelector('[aria-busy]')).to.equal(null);
    });

    it('a src that fails leaves the content of the page, and says so once', async () => {
      on.listenToWarnings();
      on.answer({});
      const failing = await fixture<LedeCard>(html`<lede-card src="/post/none.json"><b>Read it here</b></lede-card>`);
      const failed = heard(failing, 'lede-failed');
      await until(() => failed.length, 'it fails');
      await turn();
      expect(failed.length).to.equal(1);
      expect(failed[0]!.message).to.contain('404');
      expect(seen(failing)).to.equal('Read it here');
    });

    it('works on after it has been moved', async () => {
      const place = await fixture<HTMLElement>(html`<section lang="de"></section>`);
      await change(element, { access: 'premium' });
      place.append(element);
      // the last before the date
      await until(() => seen([...part(element, 'meta').children].at(-2)!) === 'Nur im Abo', 'the words of the new place');
      click(part(element, 'standfirst'));
      expect(opened.length).to.equal(1);
    });

    it('notices what changes in it after it was away', async () => {
      const away = await fixture<LedeCard>(html`<lede-card><a href="/a">First</a></lede-card>`);
      const place = away.parentElement!;
      away.remove();
      away.querySelector('a')!.textContent = 'Second';
      place.append(away);
      await until(() => seen(away) === 'Second', 'the text of the meantime');
      away.querySelector('a')!.textContent = 'Third';
      await until(() => seen(away) === 'Third', 'the text after it');
    });

    it('is not there when it is hidden', async () => {
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
      await on.hostCss('lede-card { display: grid }');
      expect(getComputedStyle(element).display).to.equal('none');
    });
  });

  describe('far from the window', () => {
    /** A page of so many cards, one below the other. */
    async function column(count: number): Promise<LedeCard[]> {
      const box = await fixture<HTMLElement>(html`<div style="inline-size: 360px"></div>`);
      box.append(
        ...Array.from({ length: count }, (_, i) => {
          const element = document.createElement('lede-card');
          for (const [name, value] of Object.entries({ ...withPicture, headline: `Story ${String(i)}` })) element.setAttribute(name, value);
          return element;
        }),
      );
      const cards = [...box.querySelectorAll('lede-card')];
      await Promise.all(cards.map(settled));
      return cards;
    }
    const whole = (element: LedeCard): boolean => parts(element, 'meta').length > 0;

    afterEach(() => {
      scrollTo(0, 0);
    });

    it('the first cards of a page are whole at once', async () => {
      expect((await column(12)).every(whole)).to.equal(true);
    });

    it('a card shows its headline, linked, and the rest when it comes near', async () => {
      const last = (await column(60)).at(-1)!;
      expect(whole(last)).to.equal(false);
      expect(links(last).map((a) => [a.getAttribute('href'), a.textContent])).to.deep.equal([['/stories/bridge', 'Story 59']]);
      expect(part(last, 'headline').localName).to.equal('h3');
      last.scrollIntoView({ block: 'end' });
      await until(() => whole(last), 'the card is whole');
      expect(shown(last, 'standfirst')).to.deep.equal([words['standfirst']]);
    });

    it('a card has all its words there, for whoever searches the page, and keeps its standfirst when it comes near', async () => {
      const last = (await column(60)).at(-1)!;
      const text = last.shadowRoot!.textContent.replace(/\s+/g, ' ');
      for (const name of ['standfirst', 'kicker', 'byline'] as const) expect(text).to.contain(words[name]);
      const standfirst = part(last, 'standfirst');
      last.scrollIntoView({ block: 'end' });
      await until(() => whole(last), 'the card is whole');
      expect(part(last, 'standfirst')).to.equal(standfirst);
      expect(last.shadowRoot!.textContent.split(words['byline']!)).to.have.length(2);
    });

    it('a headline that changes shows there too', async () => {
      const last = (await column(60)).at(-1)!;
      await change(last, { headline: 'Another' });
      expect(links(last)[0]!.textContent).to.equal('Another');
      expect(whole(last)).to.equal(false);
    });

    it('a link that has the focus keeps it', async () => {
      const last = (await column(60)).at(-1)!;
      const [link] = links(last);
      link!.focus();
      await until(() => whole(last), 'the card is whole');
      expect(last.shadowRoot!.activeElement).to.equal(link);
    });

    it('everything is whole on paper', async () => {
      const cards = await column(60);
      dispatchEvent(new Event('beforeprint'));
      await Promise.all(cards.map(settled));
      expect(cards.every(whole)).to.equal(true);
    });

    it('a card that goes before its turn leaves nothing behind', async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const cards = Array.from({ length: 40 }, () => document.createElement('lede-card'));
      box.append(...cards);
      cards.forEach((element) => {
        element.remove();
      });
      await turn();
      expect(cards.at(-1)!.shadowRoot).to.equal(null);
      cards.at(-1)!.headline = 'Back again';
      box.append(cards.at(-1)!);
      await settled(cards.at(-1)!);
      expect(shown(cards.at(-1)!, 'headline')).to.deep.equal(['Back again']);
    });
  });

  describe('bad input', () => {
    const nasty = '<img src=x onerror="globalThis.ledeWasHere = true"><b>bold</b>';

    beforeEach(() => {
      on.listenToWarnings();
    });

    it('text is never HTML', async () => {
      const fields = ['headline', 'kicker', 'standfirst', 'byline', 'sponsor'];
      const byAttributes = await card({ ...Object.fromEntries(fields.map((name) => [name, nasty])), image: picture, 'image-alt': nasty });
      const byJson = await fixture<LedeCard>(html`<lede-card></lede-card>`);
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify({ headline: nasty, abstract: nasty, articleSection: nasty, author: [nasty] });
      byJson.append(script);
      await until(() => parts(byJson, 'headline').length, 'the script is read');
      for (const element of [byAttributes, byJson]) {
        expect(element.shadowRoot!.querySelector('b, [onerror], img:not([part])')).to.equal(null);
        for (const name of ['headline', 'kicker', 'standfirst']) expect(seen(part(element, name))).to.equal(nasty);
      }
      expect(part(byAttributes, 'image', HTMLImageElement).alt).to.equal(nasty);
      expect('ledeWasHere' in globalThis).to.equal(false);
    });

    for (const address of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'https://a:b@example.com/'])
      it(`${JSON.stringify(address)} makes no link and no picture`, async () => {
        const element = await card({ headline: 'A', href: address, image: address });
        expect(seen(element)).to.equal('A');
        expect(element.shadowRoot!.querySelector('[href], img')).to.equal(null);
        await change(element, { article: { url: address, image: { url: address, srcset: `${address} 2x` } } });
        expect(element.shadowRoot!.querySelector('[href], img')).to.equal(null);
      });

    it('an unknown layout is a stack', async () => {
      const stack = (await card({ ...withPicture, layout: 'stack' })).getBoundingClientRect().height;
      for (const layout of ['banner', '', 'constructor', 'STACK'])
        expect((await card({ ...withPicture, layout })).getBoundingClientRect().height).to.equal(stack);
    });

    it('unknown words show nothing, but for those that disclose something: there the cautious label is shown', async () => {
      const element = await card({
        ...withPicture,
        media: 'hologram',
        access: 'secret',
        'live-status': 'maybe',
        'image-origin': 'magic',
        published: 'soon',
        minutes: '-3',
      });
      expect(seen(element)).to.equal('May be an AI image Harbour Harbour bridge reopens Trams and walkers can cross again. Harbour Desk · Subscribers only');
    });

    const traps = {
      get: () => {
        throw new Error('get');
      },
      getOwnPropertyDescriptor: () => {
        throw new Error('own');
      },
    };
    const throwing = new Proxy({}, traps);
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    for (const [name, value] of [
      ['a number', 42],
      ['a text', 'Harbour'],
      ['a list', [1, 2]],
      ['a function', () => ({ headline: 'x' })],
      ['an empty record', {}],
      ['a record of numbers', { headline: 1, url: 2, image: 3, author: 4 }],
      ['a proxy that throws', throwing],
      ['a revoked proxy', revoked.proxy],
      ['a list of proxies', { author: [throwing, revoked.proxy] }],
      ['a list that throws', { author: new Proxy([], traps) }],
    ] as const)
      it(`${name} for a story keeps the content of the page and is told once`, async () => {
        const element = document.createElement('lede-card');
        const failed = heard(element, 'lede-failed');
        element.append(document.createElement('b'));
        element.firstElementChild!.textContent = 'Read it here';
        element.article = value as Partial<Article>;
        await within(360, element);
        await change(element, { minutes: 2 });
        await change(element, { minutes: 3 });
        expect(seen(element)).to.equal('Read it here');
        expect(failed.length).to.equal(1);
      });

    for (const value of [42, true, [], ['a', 1], {}, () => 1, null, Number.NaN])
      it(`${JSON.stringify(value)} (${typeof value}) in every property does not throw`, async () => {
        const element = document.createElement('lede-card');
        for (const name of properties) Object.assign(element, { [name]: value });
        await within(360, element);
        expect(element.isConnected).to.equal(true);
        expect(links(element)).to.be.empty;
      });

    it('JSON that cannot be read keeps the content of the page and is told once', async () => {
      const element = document.createElement('lede-card');
      const failed = heard(element, 'lede-failed');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = '{"headline": ';
      element.append(script, 'Read it here');
      await within(360, element);
      await turn();
      expect(seen(element)).to.equal('Read it here');
      expect(failed.length).to.equal(1);
    });

    it('what a polluted page gives to every object does not become a story', async () => {
      const fields = {
        url: '/evil',
        headline: 'Evil',
        abstract: 'Evil',
        sponsor: { name: 'Evil' },
        articleSection: 'Evil',
        liveStatus: 'live',
        inLanguage: 'ar',
        access: 'premium',
      };
      const plain = document.createElement('lede-card');
      plain.article = { headline: 'Good' };
      const empty = document.createElement('lede-card');
      const place = await fixture<HTMLElement>(html`<div></div>`);
      await on.polluted(fields, async () => {
        place.append(plain, empty);
        await plain.updateComplete;
        await empty.updateComplete;
      });
      expect(seen(plain)).to.equal('Good');
      expect(links(plain)).to.be.empty;
      expect(part(plain, 'card').dir).to.equal('');
      expect(seen(empty)).to.equal('');
    });

    it('a headline of a million letters is cut, and the card stands', async () => {
      const element = await told({ headline: 'a'.repeat(1_000_000) });
      expect(seen(element).length).to.equal(65_536);
    });

    it('the page cannot reach inside by its own style', async () => {
      const looks = (element: LedeCard): string[] =>
        ['headline', 'link', 'standfirst', 'meta', 'kicker', 'card'].map((name) => {
          const { color, fontFamily, fontSize, padding, letterSpacing, textAlign, textTransform, lineHeight } = getComputedStyle(part(element, name));
          return [name, color, fontFamily, fontSize, padding, letterSpacing, textAlign, textTransform, lineHeight].join(' | ');
        });
      const before = looks(await card(withPicture));
      await on.hostCss(
        '* { color: red; font: 40px cursive; padding: 20px; letter-spacing: 4px; text-align: right; text-transform: uppercase; line-height: 3 } a { color: lime !important }',
      );
      expect(looks(await card(withPicture))).to.deep.equal(before);
    });
  });
});
