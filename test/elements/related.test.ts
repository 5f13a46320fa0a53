import { ContextProvider } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { storiesContext } from '../../src/context/stories.js';
import { storyContext } from '../../src/context/story.js';
import '../../src/elements/related/define.js';
import '../../src/i18n/locales/de.js';
import type { LedeCard } from '../../src/elements/card/define.js';
import { relatedLayouts } from '../../src/elements/related/related.js';
import type { LedeRelated } from '../../src/elements/related/define.js';
import type { Article } from '../../src/model/article.js';
import { shortPageFixture } from '../sources/fixtures.js';
import * as on from './support.js';
import { heard, part, parts, seen, settled, turn, until, within } from './support.js';

/** So many stories, "Story 1" at /stories/1 and so on. */
const stories = (count: number): Article[] =>
  Array.from({ length: count }, (_, i) => ({ headline: `Story ${String(i + 1)}`, url: `/stories/${String(i + 1)}`, abstract: 'What happened.' }));

/** A rail with properties, in a box of a width. */
async function rail(properties: Partial<LedeRelated>, width = 600, dir: 'ltr' | 'rtl' = 'ltr'): Promise<LedeRelated> {
  const element = Object.assign(document.createElement('lede-related'), properties);
  element.dir = dir;
  await within(width, element);
  await turn();
  await settled(element);
  return element;
}

async function change(element: LedeRelated, to: Partial<LedeRelated>): Promise<void> {
  Object.assign(element, to);
  await turn();
  await settled(element);
}

const cards = (element: Element): LedeCard[] => [...element.shadowRoot!.querySelectorAll('lede-card')];
const headlines = (element: Element): string[] => cards(element).map((card) => seen(part(card, 'headline')));
const buttons = (element: Element): HTMLButtonElement[] => parts<HTMLButtonElement>(element, 'button').filter(({ hidden }) => !hidden);
const disabled = (element: Element): boolean[] => buttons(element).map((button) => button.getAttribute('aria-disabled') === 'true');
const isFirstInSight = (element: Element, n: number): boolean => {
  const list = part(element, 'list').getBoundingClientRect();
  const card = cards(element)[n]!.getBoundingClientRect();
  return card.left >= list.left - 1 && card.right <= list.right + 1;
};

/** Waits until a list scrolls no more. */
async function atRest(list: Element): Promise<void> {
  let before = list.scrollLeft;
  for (let still = 0; still < 5; await turn()) {
    still = list.scrollLeft === before ? still + 1 : 0;
    before = list.scrollLeft;
  }
}

// a rail fetches these when it wants them
before(() => Promise.all([import('../../src/elements/related/rails.js'), import('../../src/related/ranker.js')]));

describe('lede-related', () => {
  afterEach(() => {
    on.releaseFetch();
    on.releaseWarnings();
  });

  describe('accessibility', () => {
    for (const scheme of ['light', 'dark'] as const)
      for (const layout of relatedLayouts)
        it(`${layout} has no barrier in ${scheme}`, async () => {
          const element = await on.onPage<LedeRelated>(scheme, html`<lede-related layout=${layout} .stories=${stories(8)}></lede-related>`);
          await turn();
          await expect(element).to.be.accessible();
        });

    it('is a region with a name, and a list of articles', async () => {
      const element = await rail({ stories: stories(3) });
      const region = part(element, 'related');
      expect(region.localName).to.equal('section');
      expect(seen(element.shadowRoot!.getElementById(region.getAttribute('aria-labelledby')!)!)).to.equal('You May Also Like');
      expect(part(element, 'list').getAttribute('role')).to.equal('list');
      expect(parts(element, 'item')).to.have.length(3);
      expect(cards(element).every((card) => part(card, 'card').localName === 'article')).to.equal(true);
    });

    it('the two buttons of a rail have names', async () => {
      const element = await rail({ stories: stories(8) });
      expect(buttons(element).map((button) => button.getAttribute('aria-label'))).to.deep.equal(['Previous stories', 'More stories']);
    });
  });

  describe('defaults', () => {
    it('shows nothing of its own without data', async () => {
      const element = await rail({});
      expect(seen(element)).to.equal('');
      expect(element.getBoundingClientRect().height).to.equal(0);
    });

    it('is a rail of at most eight stories, in the order of the editor', async () => {
      const element = await rail({ stories: stories(12) });
      expect(headlines(element)).to.deep.equal(stories(8).map(({ headline }) => headline));
      const tops = new Set(cards(element).map((card) => card.getBoundingClientRect().top));
      expect(tops.size).to.equal(1);
    });

    it('is headed on level 2, its stories on level 3', async () => {
      const element = await rail({ stories: stories(1) });
      expect(part(element, 'heading').localName).to.equal('h2');
      expect(part(cards(element)[0]!, 'headline').localName).to.equal('h3');
    });
  });

  describe('attributes & properties', () => {
    for (const [layout, columns] of [
      ['grid', 2],
      ['list', 1],
      ['numbered', 1],
    ] as const)
      it(`lays out as ${layout}`, async () => {
        const element = await rail({ layout, stories: stories(6) });
        expect(new Set(cards(element).map((card) => card.getBoundingClientRect().left)).size).to.equal(columns);
        expect(buttons(element)).to.be.empty;
      });

    it('a grid has as many columns as its own width allows', async () => {
      const columns = async (width: number): Promise<number> =>
        new Set(cards(await rail({ layout: 'grid', allowRepeats: true, stories: stories(8) }, width)).map((card) => card.getBoundingClientRect().left)).size;
      expect([await columns(300), await columns(600), await columns(760), await columns(1100)]).to.deep.equal([1, 2, 3, 4]);
    });

    it('numbers the stories', async () => {
      const element = await rail({ layout: 'numbered', stories: stories(3) });
      expect(getComputedStyle(parts(element, 'item')[1]!, '::before').content).to.contain('counter');
      expect(cards(element)[0]!.getBoundingClientRect().left).to.be.greaterThan(parts(element, 'item')[0]!.getBoundingClientRect().left);
    });

    for (const layout of relatedLayouts)
      it(`${layout} never grows out of a narrow place`, async () => {
        const long = [{ headline: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenband', url: '/a' }, ...stories(3)];
        const element = await rail({ layout, stories: long }, 240);
        expect(part(element, 'related').scrollWidth).to.be.at.most(240);
      });

    it('takes heading and level, and puts the headlines one level below', async () => {
      const element = await fixture<LedeRelated>(html`<lede-related heading="More from the harbour" heading-level="5" .stories=${stories(1)}></lede-related>`);
      await settled(element);
      expect(part(element, 'heading').localName).to.equal('h5');
      expect(seen(part(element, 'heading'))).to.equal('More from the harbour');
      expect(part(cards(element)[0]!, 'headline').localName).to.equal('h6');
      element.headingLevel = 6;
      await settled(element);
      expect(part(cards(element)[0]!, 'headline').localName).to.equal('h6');
    });

    for (const [limit, count] of [
      ['3', 3],
      ['1', 1],
      ['2.9', 2],
      ['24', 24],
      ['0', 8],
      ['25', 8],
      ['-1', 8],
      ['many', 8],
      ['', 8],
    ] as const)
      it(`limit="${limit}" shows ${String(count)} of thirty`, async () => {
        expect(cards(await rail({ limit, stories: stories(30) }))).to.have.length(count);
      });

    it('shows nothing at all of its own below min, and comes when there are enough', async () => {
      const element = await rail({ min: 3, stories: stories(2) });
      expect(seen(element)).to.equal('');
      element.append('Read more');
      await turn();
      expect(seen(element), 'what the page wrote stays').to.equal('Read more');
      await change(element, { stories: stories(3) });
      expect(cards(element)).to.have.length(3);
    });

    it('never shows the story that is read: by its address', async () => {
      const element = await rail({ stories: stories(3), article: { url: 'stories/../stories/2?utm_source=letter#top', headline: 'Another headline' } });
      expect(headlines(element)).to.deep.equal(['Story 1', 'Story 3']);
      await change(element, { article: { url: new URL('/stories/3/', document.baseURI).href } });
      expect(headlines(element)).to.deep.equal(['Story 1', 'Story 2']);
    });

    it('never shows the story that is read: by its headline', async () => {
      const element = await rail({ stories: stories(3), article: { headline: '“STORY 1”' } });
      expect(headlines(element)).to.deep.equal(['Story 2', 'Story 3']);
    });

    it('never shows one story twice', async () => {
      const twice = [
        { headline: 'Bridge', url: '/bridge' },
        { headline: 'The same bridge', url: '/bridge?utm_campaign=x' },
        { headline: 'Bridge!', url: '/agency/bridge' },
        { headline: 'Ferry', url: '/ferry' },
      ];
      expect(headlines(await rail({ stories: twice }))).to.deep.equal(['Bridge', 'Ferry']);
    });

    it('two stories at one address that differ in more than tracking are two', async () => {
      const two = [
        { headline: 'A', url: '/read?id=1' },
        { headline: 'B', url: '/read?id=2' },
      ];
      expect(headlines(await rail({ stories: two }))).to.deep.equal(['A', 'B']);
    });

    it('what is left out makes room for the next', async () => {
      expect(headlines(await rail({ limit: 2, stories: stories(5), article: { url: '/stories/1' } }))).to.deep.equal(['Story 2', 'Story 3']);
    });

    it('takes stories from the elements around, and follows their change', async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const offered = new ContextProvider(place, { context: storiesContext, initialValue: stories(2) });
      const current = new ContextProvider(place, { context: storyContext, initialValue: { headline: 'Story 1' } });
      const element = document.createElement('lede-related');
      place.append(element);
      await until(() => headlines(element).join() === 'Story 2', 'the stories around');
      offered.setValue(stories(4));
      await until(() => headlines(element).join() === 'Story 2,Story 3,Story 4', 'more stories');
      current.setValue({ headline: 'Elsewhere', url: '/stories/4' });
      await until(() => headlines(element).join() === 'Story 1,Story 2,Story 3', 'another story is read');
    });

    it('loads stories from src, each address resolved by the feed', async () => {
      const asked = on.answer({
        '/post/feed.json': JSON.stringify({ title: 'Post', articles: [{ headline: 'From afar', url: 'a' }, { url: 'no-headline' }] }),
      });
      on.listenToWarnings();
      const element = await fixture<LedeRelated>(html`<lede-related src="/post/feed.json"></lede-related>`);
      await until(() => cards(element).length, 'the stories come');
      await settled(element);
      expect(headlines(element)).to.deep.equal(['From afar']);
      expect(part(cards(element)[0]!, 'link', HTMLAnchorElement).href).to.equal(new URL('/post/a', document.baseURI).href);
      expect(asked).to.deep.equal(['/post/feed.json']);
    });

    it('property, then src, then light-DOM content, then the elements around', async () => {
      on.answer({ '/feed.json': '[{"headline":"From src"}]' });
      const place = await fixture<HTMLElement>(html`<div></div>`);
      new ContextProvider(place, { context: storiesContext, initialValue: [{ headline: 'From around' }] });
      const element = document.createElement('lede-related');
      const link = document.createElement('a');
      link.href = '/light';
      link.textContent = 'From the page';
      place.append(element);
      await until(() => headlines(element)[0] === 'From around', 'the stories around');
      element.append(link);
      await until(() => headlines(element)[0] === 'From the page', 'the content is stronger');
      element.src = '/feed.json';
      await until(() => headlines(element)[0] === 'From src', 'src is stronger');
      await change(element, { stories: [{ headline: 'From the property' }] });
      expect(headlines(element)).to.deep.equal(['From the property']);
      await change(element, { stories: undefined });
      expect(headlines(element)).to.deep.equal(['From src']);
    });

    describe('on a page with others', () => {
      it('shows no story that one before it shows, and takes what is set free', async () => {
        const [first, second] = [await rail({ limit: 2, stories: stories(5) }), await rail({ limit: 2, stories: stories(5) })];
        expect(headlines(first)).to.deep.equal(['Story 1', 'Story 2']);
        expect(headlines(second)).to.deep.equal(['Story 3', 'Story 4']);
        first.remove();
        expect(headlines(await rail({ limit: 3, stories: stories(5) }))).to.deep.equal(['Story 1', 'Story 2', 'Story 5']);
      });

      it('keeps its own when it is updated', async () => {
        const [first, second] = [await rail({ limit: 2, stories: stories(5) }), await rail({ limit: 2, stories: stories(5) })];
        await change(second, { heading: 'More' });
        await change(first, { limit: 1 });
        await change(first, { limit: 2 });
        expect([headlines(first), headlines(second)]).to.deep.equal([
          ['Story 1', 'Story 2'],
          ['Story 3', 'Story 4'],
        ]);
      });

      it('has the choice in the order of the page', async () => {
        const records = JSON.stringify(stories(4));
        const page = await fixture<HTMLElement>(html`<div></div>`);
        const written = `<lede-related limit="2"><script type="application/json">${records}</script></lede-related>`;
        page.append(document.createRange().createContextualFragment(written + written));
        const [first, second] = page.querySelectorAll('lede-related');
        await Promise.all([settled(first!), settled(second!)]);
        await turn();
        expect([headlines(first!), headlines(second!)]).to.deep.equal([
          ['Story 1', 'Story 2'],
          ['Story 3', 'Story 4'],
        ]);
      });

      it('shows no story of a card that stands alone', async () => {
        const card = Object.assign(document.createElement('lede-card'), { headline: 'Story 1', href: '/stories/1' });
        await within(300, card);
        expect(headlines(await rail({ stories: stories(2) }))).to.deep.equal(['Story 2']);
      });

      it('may repeat them where it is told so', async () => {
        await rail({ stories: stories(2) });
        expect(headlines(await rail({ allowRepeats: true, stories: stories(2) }))).to.deep.equal(['Story 1', 'Story 2']);
      });

      describe('to which plain links of it lead', () => {
        const linked = (): Promise<HTMLElement> =>
          fixture(html`
            <div>
              <main><a href="/stories/1?utm_source=front">Read this</a></main>
              <footer><a href="/stories/2">And that</a></footer>
              <lede-related><a href="/stories/3">Inside a rail</a></lede-related>
            </div>
          `);

        it('shows them all', async () => {
          await linked();
          expect(headlines(await rail({ allowRepeats: true, stories: stories(4) }))).to.have.length(4);
        });

        for (const value of ['', 'skip-linked', true] as const)
          it(`leaves them out with skip-linked=${JSON.stringify(value)}`, async () => {
            await linked();
            expect(headlines(await rail({ skipLinked: value, allowRepeats: true, stories: stories(4) }))).to.deep.equal(['Story 3', 'Story 4']);
          });

        it('leaves out those of the places that it names', async () => {
          await linked();
          expect(headlines(await rail({ skipLinked: 'main, .front', allowRepeats: true, stories: stories(4) }))).to.deep.equal(
            stories(4)
              .slice(1)
              .map(({ headline }) => headline),
          );
        });

        for (const value of ['false', false, undefined])
          it(`shows them with skip-linked=${String(value)}`, async () => {
            await linked();
            expect(headlines(await rail({ skipLinked: value, allowRepeats: true, stories: stories(4) }))).to.have.length(4);
          });

        it('looks at the whole page where it is told no place that can be found, and says so', async () => {
          const told = on.listenToWarnings();
          await linked();
          expect(headlines(await rail({ skipLinked: 'main >', allowRepeats: true, stories: stories(4) }))).to.deep.equal(['Story 3', 'Story 4']);
          expect(told.some((text) => text.includes('skip-linked="main >"'))).to.equal(true);
        });
      });

      it('leaves nothing in the page that can be counted', () => {
        expect(Object.keys(document).filter((key) => key.includes('lede'))).to.deep.equal([]);
        expect(Object.getOwnPropertySymbols(document).some((symbol) => Object.prototype.propertyIsEnumerable.call(document, symbol))).to.equal(false);
      });
    });

    it('leaves out what is older than max-age', async () => {
      on.pinClock('2026-11-24T12:00:00Z');
      try {
        const dated = [
          { headline: 'Old', url: '/old', datePublished: '2026-10-20' },
          { headline: 'New', url: '/new', datePublished: '2026-11-20' },
          { headline: 'Undated', url: '/undated' },
        ];
        const element = await rail({ maxAge: 30, stories: dated });
        expect(headlines(element)).to.deep.equal(['New', 'Undated']);
        for (const maxAge of ['', 'many', '-1', '0']) {
          await change(element, { maxAge });
          expect(headlines(element), maxAge).to.deep.equal(['Old', 'New', 'Undated']);
        }
      } finally {
        on.releaseClock();
      }
    });

    it('puts what somebody paid for at the end, under words that say so', async () => {
      const [first, second] = stories(2);
      const element = await rail({ stories: [{ headline: 'Buy this', url: '/buy', sponsor: { name: 'Acme' } }, first!, second!] });
      expect(headlines(element)).to.deep.equal(['Story 1', 'Story 2', 'Buy this']);
      const [list, paid] = parts(element, 'list');
      expect([list!.querySelectorAll('lede-card').length, paid!.querySelectorAll('lede-card').length]).to.deep.equal([2, 1]);
      expect(seen(element.shadowRoot!.getElementById(paid!.getAttribute('aria-labelledby')!)!)).to.equal('Paid content');
      expect(seen(cards(element)[2]!)).to.contain('Paid for by Acme');
    });

    describe('in an order', () => {
      const trade: Partial<Article> = { headline: 'Harbour trade grows again', articleSection: 'Trade', url: '/trade' };
      const candidates: Article[] = [
        { headline: 'A library for things', url: '/library', articleSection: 'Culture' },
        { headline: 'Trade through the harbour grows', url: '/grows', articleSection: 'Trade' },
      ];
      const json = JSON.stringify(candidates);

      it('of the editor by default, where the page lists the stories', async () => {
        expect(headlines(await rail({ article: trade, stories: candidates }))).to.deep.equal(['A library for things', 'Trade through the harbour grows']);
      });

      it('of what they have to do with the story that is read, where it is told so, and says why', async () => {
        const element = Object.assign(document.createElement('lede-related'), { rank: 'auto', article: trade, stories: candidates });
        // what a server wrote keeps its order
        element.dataset['client'] = '';
        await within(600, element);
        await until(() => headlines(element)[0] === 'Trade through the harbour grows', 'the order');
        expect(parts(element, 'why').map(seen)).to.deep.equal(['More on Trade']);
      });

      it('of what they have to do with it by default, where they come from a feed', async () => {
        on.answer({ '/ranked.json': json });
        const element = document.createElement('lede-related');
        Object.assign(element, { article: trade, src: '/ranked.json' });
        await within(600, element);
        await until(() => cards(element).length, 'the stories');
        expect(headlines(element)[0]).to.equal('Trade through the harbour grows');
      });

      it('of the feed, where it is told so, without a why', async () => {
        on.answer({ '/unranked.json': json });
        const element = document.createElement('lede-related');
        Object.assign(element, { rank: 'none', article: trade, src: '/unranked.json' });
        await within(600, element);
        await until(() => cards(element).length, 'the stories');
        await turn();
        expect(headlines(element)[0]).to.equal('A library for things');
        expect(parts(element, 'why')).to.have.length(0);
      });
    });

    describe('beside the story of the page itself', () => {
      const added: Element[] = [];
      const head = (markup: string): void => {
        const nodes = [...document.createRange().createContextualFragment(markup).children];
        added.push(...nodes);
        document.head.append(...nodes);
      };
      afterEach(() => {
        for (const node of added.splice(0)) node.remove();
      });

      it('leaves it out, by its canonical link', async () => {
        head('<link rel="canonical" href="/stories/2">');
        expect(headlines(await rail({ stories: stories(3) }))).to.deep.equal(['Story 1', 'Story 3']);
      });

      it('leaves it out, by its data where it has no such link', async () => {
        head('<script type="application/ld+json">{"@type":"NewsArticle","url":"https://post.example/3","headline":"Story 3"}</script>');
        const element = await rail({ stories: stories(3) });
        await until(() => headlines(element).join() === 'Story 1,Story 2', 'without it');
      });

      it('leaves it out by its canonical link, whatever a feed adds to the address and calls it', async () => {
        head('<link rel="canonical" href="http://news.example/bridge">');
        const own = { headline: 'Harbour bridge reopens to trams', url: 'http://news.example/bridge?mod=rss_home' };
        expect(headlines(await rail({ stories: [own, ...stories(1)] }))).to.deep.equal(['Story 1']);
      });

      it('leaves it out by its OpenGraph address, beside another canonical link', async () => {
        head('<link rel="canonical" href="/2026/bridge"><meta property="og:url" content="/stories/2">');
        expect(headlines(await rail({ stories: stories(3) }))).to.deep.equal(['Story 1', 'Story 3']);
      });

      it('leaves it out by its short link, and in another language', async () => {
        head('<link rel="canonical" href="/2026/bridge"><link rel="shortlink" href="/stories/2"><link rel="alternate" hreflang="de" href="/stories/3">');
        expect(headlines(await rail({ stories: stories(3) }))).to.deep.equal(['Story 1']);
      });

      it('leaves it out by the address in its data, beside another canonical link', async () => {
        head(
          '<link rel="canonical" href="/2026/bridge"><script type="application/ld+json">{"@type":"NewsArticle","url":"\\/stories\\/3","headline":"Bridge"}</script>',
        );
        const element = await rail({ stories: stories(3) });
        await until(() => headlines(element).join() === 'Story 1,Story 2', 'without it');
      });

      it('leaves it out where the rail is told of the story by a record without an address', async () => {
        head('<link rel="canonical" href="/stories/2">');
        expect(headlines(await rail({ article: { headline: 'The bridge' }, stories: stories(3) }))).to.deep.equal(['Story 1', 'Story 3']);
      });

      it('leaves it out by its headline, with the name of the site behind it, and not what follows it up', async () => {
        head(
          '<link rel="canonical" href="/bridge"><meta property="og:site_name" content="Dock News"><meta property="og:title" content="Harbour bridge reopens to trams - Dock News">',
        );
        const [again, more] = ['Harbour bridge reopens to trams', 'Harbour bridge reopens to trams: what to know'];
        const found = [again, more].map((headline, i) => ({ headline, url: `https://wire.example/${String(i)}` }));
        expect(headlines(await rail({ stories: found }))).to.deep.equal([more]);
      });

      it('leaves it out by its first heading', async () => {
        await fixture(html`<h1>Harbour bridge reopens to trams</h1>`);
        head('<link rel="canonical" href="/bridge">');
        const again = { headline: 'Harbour Bridge reopens to trams', url: 'https://wire.example/1' };
        expect(headlines(await rail({ stories: [again, ...stories(1)] }))).to.deep.equal(['Story 1']);
      });

      it('leaves it out by its own address', async () => {
        const here = { headline: 'Here', url: location.href };
        expect(headlines(await rail({ stories: [here, ...stories(1)] }))).to.deep.equal(['Story 1']);
      });
    });

    it('speaks the language of the page', async () => {
      const section = await fixture<HTMLElement>(html`<section lang="de"><lede-related .stories=${stories(8)}></lede-related></section>`);
      const element = section.querySelector('lede-related')!;
      await until(() => buttons(element).length === 2, 'its buttons');
      expect(seen(part(element, 'heading'))).to.equal('Das könnte Sie auch interessieren');
      expect(buttons(element).map((button) => button.getAttribute('aria-label'))).to.deep.equal(['Vorherige Artikel', 'Weitere Artikel']);
    });
  });

  describe('slots', () => {
    it('reads a list of links', async () => {
      const element = await fixture<LedeRelated>(
        html`<lede-related>
          <h2>More</h2>
          <ul>
            <li><a href="/a">First</a></li>
            <li><a href="/b">Second</a> <time datetime="2020-11-20">then</time></li>
          </ul>
        </lede-related>`,
      );
      await settled(element);
      expect(headlines(element)).to.deep.equal(['First', 'Second']);
      expect(seen(cards(element)[1]!)).to.equal('Second Nov 20, 2020');
    });

    it('reads bare links, articles and cards', async () => {
      const links = await fixture<LedeRelated>(html`<lede-related allow-repeats><a href="/a">First</a><a href="/b">Second</a></lede-related>`);
      const articles = await fixture<LedeRelated>(
        html`<lede-related allow-repeats
          ><article>
            <h3><a href="/a">First</a></h3>
            <p>Why</p>
          </article>
          <article>
            <a href="/b"><h3>Second</h3></a>
          </article></lede-related
        >`,
      );
      const written = await fixture<LedeRelated>(
        html`<lede-related allow-repeats>
          <lede-card href="/a" headline="First" kicker="Harbour" image="/stories/pictures/tall.svg" image-alt="Tall"></lede-card>
          <lede-card><a href="/b">Second</a></lede-card>
        </lede-related>`,
      );
      for (const element of [links, articles, written]) {
        await settled(element);
        expect(headlines(element)).to.deep.equal(['First', 'Second']);
        expect(cards(element).map((card) => part(card, 'link').getAttribute('href'))).to.deep.equal(['/a', '/b']);
      }
      expect(seen(part(cards(articles)[0]!, 'standfirst'))).to.equal('Why');
      expect(seen(part(cards(written)[0]!, 'kicker'))).to.equal('Harbour');
      expect(part(cards(written)[0]!, 'image', HTMLImageElement).alt).to.equal('Tall');
    });

    it('a card inside keeps the label of its picture', async () => {
      const element = await fixture<LedeRelated>(
        html`<lede-related>
          <lede-card href="/a" headline="First" image="/stories/pictures/tall.svg" image-origin="trainedAlgorithmicMedia"></lede-card>
        </lede-related>`,
      );
      await settled(element);
      expect(seen(part(cards(element)[0]!, 'origin'))).to.equal('AI-generated image');
    });

    it('reads a list of records from a JSON script', async () => {
      const element = await fixture<LedeRelated>(
        html`<lede-related
          ><script type="application/json">
            [
              { "headline": "First", "url": "/a" },
              { "headline": "Second", "access": "premium" }
            ]
          </script></lede-related
        >`,
      );
      await settled(element);
      expect(headlines(element)).to.deep.equal(['First', 'Second']);
    });

    it('notices stories that come and change later', async () => {
      const element = await fixture<LedeRelated>(
        html`<lede-related
          ><ul>
            <li><a href="/a">First</a></li>
          </ul></lede-related
        >`,
      );
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = '/b';
      link.textContent = 'Second';
      item.append(link);
      element.querySelector('ul')!.append(item);
      await until(() => headlines(element).join() === 'First,Second', 'the new story');
      link.href = '/c';
      await until(() => part(cards(element)[1]!, 'link').getAttribute('href') === '/c', 'the new address');
    });
  });

  describe('states & events', () => {
    for (const dir of ['ltr', 'rtl'] as const)
      describe(`a rail in ${dir}`, () => {
        let element: LedeRelated;
        let list: HTMLElement;

        beforeEach(async () => {
          element = await rail({ stories: stories(8) }, 600, dir);
          await until(() => buttons(element).length === 2, 'its buttons');
          list = part(element, 'list');
        });

        it('begins with its first story, where only the way on is open', () => {
          expect(isFirstInSight(element, 0)).to.equal(true);
          expect(isFirstInSight(element, 7)).to.equal(false);
          expect(disabled(element)).to.deep.equal([true, false]);
        });

        it('is paged forward and back, and no story is passed over', async () => {
          const [previous, next] = buttons(element);
          const unseen = new Set(cards(element).keys());
          for (let page = 0; page < 8 && disabled(element)[1] === false; page++) {
            for (const n of [...unseen]) if (isFirstInSight(element, n)) unseen.delete(n);
            const before = list.scrollLeft;
            next!.click();
            await until(() => list.scrollLeft !== before, 'it moves');
            await atRest(list);
          }
          expect(isFirstInSight(element, 7)).to.equal(true);
          for (const n of [...unseen]) if (isFirstInSight(element, n)) unseen.delete(n);
          expect([...unseen]).to.deep.equal([]);
          expect(disabled(element)).to.deep.equal([false, true]);
          previous!.click();
          await until(() => disabled(element)[1] === false, 'the way on is open again');
        }).timeout(10_000);

        it('stops at its ends, and the button there keeps the focus', async () => {
          const [previous, next] = buttons(element);
          list.scrollLeft = dir === 'rtl' ? -100_000 : 100_000;
          await until(() => disabled(element)[1], 'the end');
          next!.focus();
          next!.click();
          await turn();
          expect(element.shadowRoot!.activeElement).to.equal(next);
          expect(next!.isConnected && !next!.disabled).to.equal(true);
          list.scrollLeft = 0;
          await until(() => disabled(element)[0], 'the start');
          previous!.click();
          await turn();
          expect(list.scrollLeft).to.equal(0);
        });

        it('brings a story into sight when its link gets the focus', async () => {
          part(cards(element)[7]!, 'link').focus();
          await until(() => isFirstInSight(element, 7), 'the last story is in sight');
        });
      });

    it('scrolls by the arrow keys', async () => {
      const element = await rail({ stories: stories(8) });
      part(cards(element)[0]!, 'link').focus();
      await sendKeys({ press: 'ArrowRight' });
      await until(() => part(element, 'list').scrollLeft > 0, 'it scrolls');
    });

    it('lets a part of the next story peep out', async () => {
      for (const width of [300, 600, 900]) {
        const element = await rail({ allowRepeats: true, stories: stories(12) }, width);
        const { right } = part(element, 'list').getBoundingClientRect();
        const cut = cards(element).filter((card) => card.getBoundingClientRect().left < right - 8 && card.getBoundingClientRect().right > right + 8);
        expect(cut, String(width)).to.have.length(1);
      }
    });

    it('has no buttons where everything fits, and gets them when it does not', async () => {
      const element = await rail({ stories: stories(2) });
      expect(buttons(element)).to.be.empty;
      element.parentElement!.style.width = '300px';
      await until(() => buttons(element).length === 2, 'the place becomes narrow');
      element.parentElement!.style.width = '800px';
      await until(() => buttons(element).length === 0, 'the place becomes wide');
    });

    it('gets buttons when more stories come, and loses them when fewer are left', async () => {
      const element = await rail({ stories: stories(2) });
      element.stories = stories(8);
      await until(() => buttons(element).length === 2, 'more stories');
      expect(disabled(element)).to.deep.equal([true, false]);
      element.stories = stories(1);
      await until(() => buttons(element).length === 0, 'fewer stories');
    });

    it('a rail that has been moved still knows its ends', async () => {
      const element = await rail({ stories: stories(8) });
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.style.width = '400px';
      place.append(element);
      place.style.width = '5000px';
      await until(() => buttons(element).length === 0, 'it fits');
      place.style.width = '400px';
      await until(() => buttons(element).length === 2, 'it does not fit');
    });

    it('an opened story is announced on the page, and can be cancelled there', async () => {
      const element = await rail({ stories: stories(2) });
      const events = heard(element.parentElement!, 'lede-open', { cancel: true });
      part(cards(element)[1]!, 'link').click();
      expect(events.length).to.equal(1);
      expect(events[0]!.url).to.equal(new URL('/stories/2', document.baseURI).href);
      expect(events[0]!.article.headline).to.equal('Story 2');
      expect(events[0]!.target).to.equal(element);
    });

    it('the parts of its cards can be styled from the page', async () => {
      const element = await rail({ stories: stories(1) });
      await on.hostCss(
        'lede-related::part(card__headline) { color: rgb(1, 2, 3) } lede-related::part(card__link) { font-size: 31px } lede-related::part(item) { opacity: 0.5 }',
      );
      expect(getComputedStyle(part(cards(element)[0]!, 'headline')).color).to.equal('rgb(1, 2, 3)');
      expect(getComputedStyle(part(cards(element)[0]!, 'link')).fontSize).to.equal('31px');
      expect(getComputedStyle(part(element, 'item')).opacity).to.equal('0.5');
    });

    it('keeps its place while it loads', async () => {
      let give: (text: string) => void = () => undefined;
      on.answer({ '/slow.json': new Promise<string>((resolve) => (give = resolve)) });
      const element = await fixture<LedeRelated>(html`<lede-related src="/slow.json"></lede-related>`);
      expect(element.shadowRoot!.querySelector('[aria-busy="true"]')).to.not.equal(null);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(200);
      give('[{"headline":"Here"}]');
      await until(() => cards(element).length, 'the story comes');
      expect(element.shadowRoot!.querySelector('[aria-busy]')).to.equal(null);
    });

    it('a src that fails leaves the content of the page, and says so once', async () => {
      on.listenToWarnings();
      on.answer({});
      const element = await fixture<LedeRelated>(html`<lede-related src="/none.json"><p>Read more on our front page</p></lede-related>`);
      const failed = heard(element, 'lede-failed');
      await until(() => failed.length, 'it fails');
      await turn();
      expect(failed.length).to.equal(1);
      expect(seen(element)).to.equal('Read more on our front page');
    });

    for (const name of ['challenge', 'login', 'consent', 'maintenance', 'not-found'])
      it(`a src that answers with a page that is no story leaves the content of the page: ${name}`, async () => {
        on.listenToWarnings();
        on.answer({ [`/${name}`]: await shortPageFixture('no-story', name) });
        const element = await fixture<LedeRelated>(
          html`<lede-related src=${`/${name}`}
            ><ul>
              <li><a href="/own">Own story</a></li>
            </ul></lede-related
          >`,
        );
        const failed = heard(element, 'lede-failed');
        await until(() => failed.length, 'it fails');
        await turn();
        expect(failed).to.have.length(1);
        expect(failed[0]!.message).to.contain('is a page without a story');
        expect(headlines(element)).to.deep.equal(['Own story']);
      });

    it('drops a late answer to an earlier address', async () => {
      let late: (text: string) => void = () => undefined;
      on.answer({ '/late.json': new Promise<string>((resolve) => (late = resolve)), '/soon.json': '[{"headline":"Soon"}]' });
      const element = await fixture<LedeRelated>(html`<lede-related src="/late.json"></lede-related>`);
      element.src = '/soon.json';
      await until(() => headlines(element)[0] === 'Soon', 'the answer');
      late('[{"headline":"Late"}]');
      await turn();
      expect(headlines(element)).to.deep.equal(['Soon']);
    });

    it('is not printed', async function () {
      // only Chromium can be told to print
      if (!navigator.userAgent.includes('Chrome')) this.skip(); // no such command in Firefox and WebKit
      const element = await rail({ stories: stories(2) });
      await emulateMedia({ media: 'print' });
      expect(getComputedStyle(element).display).to.equal('none');
      await emulateMedia({ media: 'screen' });
      expect(getComputedStyle(element).display).to.equal('grid');
    });
  });

  describe('bad input', () => {
    beforeEach(() => {
      on.listenToWarnings();
    });

    it('an unknown layout is a rail', async () => {
      for (const layout of ['carousel', '', 'toString'] as unknown as 'rail'[]) {
        const element = await rail({ layout, allowRepeats: true, stories: stories(8) });
        await until(() => buttons(element).length === 2, 'its buttons');
      }
    });

    it('a bad story is left out, its neighbours stay', async () => {
      const some = [
        null,
        42,
        { url: '/a' },
        { headline: 'Good', url: 'javascript:alert(1)' },
        [],
        { headline: '<b>Also</b>', image: 7 },
      ] as unknown as Article[];
      const element = await rail({ stories: some });
      expect(headlines(element)).to.deep.equal(['Good', '<b>Also</b>']);
      expect(cards(element).some((card) => card.shadowRoot!.querySelector('a, b'))).to.equal(false);
    });

    const throwing = new Proxy([], {
      get: () => {
        throw new Error('trap');
      },
    });
    for (const [name, value] of [
      ['a number', 42],
      ['a text', 'text'],
      ['true', true],
      ['a record', {}],
      ['a list of numbers', [1, 2]],
      ['a list that throws', throwing],
    ] as const)
      it(`${name} for stories keeps the content of the page and is told once`, async () => {
        const element = document.createElement('lede-related');
        const failed = heard(element, 'lede-failed');
        element.append('Read more');
        element.stories = value as unknown as Article[];
        await within(600, element);
        await change(element, { limit: 3 });
        expect(seen(element)).to.equal('Read more');
        expect(failed.length).to.equal(1);
      });

    it('an empty list is no mistake', async () => {
      const element = document.createElement('lede-related');
      const failed = heard(element, 'lede-failed');
      element.stories = [];
      await within(600, element);
      expect(seen(element)).to.equal('');
      expect(failed.length).to.equal(0);
    });

    it('JSON that cannot be read keeps the content of the page and is told once', async () => {
      const element = document.createElement('lede-related');
      const failed = heard(element, 'lede-failed');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = '[{"headline": ';
      element.append(script, 'Read more');
      await within(600, element);
      await turn();
      expect(seen(element)).to.equal('Read more');
      expect(failed.length).to.equal(1);
    });

    for (const value of [42, ['Story 1'], {}, Symbol('url'), { toString: null }])
      it(`a story around with ${typeof value} ${JSON.stringify(value)} as headline and address hides none`, async () => {
        const element = await rail({ stories: stories(2), article: { headline: value, url: value } as unknown as Partial<Article> });
        expect(headlines(element)).to.deep.equal(['Story 1', 'Story 2']);
      });

    for (const value of [42, true, [], {}, () => 1, null])
      it(`${JSON.stringify(value)} (${typeof value}) in every other property does not throw`, async () => {
        const names = ['article', 'layout', 'heading', 'headingLevel', 'limit', 'min', 'src', 'theme'];
        const element = await rail({ stories: stories(2), ...Object.fromEntries(names.map((name) => [name, value])) });
        expect(element.isConnected).to.equal(true);
      });
  });
});
