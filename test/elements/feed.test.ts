import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/feed/define.js';
import '../../src/elements/related/define.js';
import type { LedeFeed } from '../../src/elements/feed/define.js';
import type { LedeRelated } from '../../src/elements/related/define.js';
import type { Article } from '../../src/model/article.js';
import { Network } from '../controllers/network.js';
import * as on from './support.js';
import { heard, part, parts, seen, turn, until } from './support.js';

const network = new Network();
const stories = (...headlines: string[]): Article[] => headlines.map((headline) => ({ headline, url: `/${headline.toLowerCase()}` }));

const headlines = (rail: Element): string[] => [...rail.shadowRoot!.querySelectorAll('lede-card')].map((card) => seen(part(card, 'headline')));
const rails = (feed: Element): LedeRelated[] => [...feed.querySelectorAll('lede-related')];
const says = (rail: Element, text: string): Promise<void> => until(() => headlines(rail).join() === text, text);

describe('lede-feed', () => {
  // a widget fetches these when it wants them
  before(() => Promise.all([import('../../src/controllers/load.js'), import('../../src/elements/related/rails.js')]));
  beforeEach(() => {
    network.start();
    on.listenToWarnings();
  });
  afterEach(() => {
    network.stop();
    on.releaseWarnings();
  });

  describe('accessibility', () => {
    it('has no barrier, and adds nothing to what is inside', async () => {
      const page = await fixture<HTMLElement>(
        html`<main>
          <lede-feed .stories=${stories('Ferry', 'Trams')}
            ><h1>Harbour</h1>
            <lede-related></lede-related
          ></lede-feed>
        </main>`,
      );
      await says(page.querySelector('lede-related')!, 'Ferry,Trams');
      await expect(page).to.be.accessible();
    });
  });

  describe('defaults', () => {
    it('has no box: what is inside stands in the page as if the tag were not there', async () => {
      const row = await fixture<HTMLElement>(
        html`<div style="display: flex">
          <lede-feed
            ><p>One</p>
            <p>Two</p></lede-feed
          >
        </div>`,
      );
      const [feed, one, two] = [row.firstElementChild!, ...row.querySelectorAll('p')];
      expect(getComputedStyle(feed).display).to.equal('contents');
      expect(one!.getBoundingClientRect().top).to.equal(two!.getBoundingClientRect().top);
    });

    it('is hidden when it is told so', async () => {
      const feed = await fixture<LedeFeed>(html`<lede-feed hidden><p>One</p></lede-feed>`);
      expect(feed.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
    });

    it('does not show its record, even where the page shows every element', async () => {
      const style = await on.hostCss('script { display: block !important }');
      const feed = await fixture<LedeFeed>(
        html`<lede-feed
          ><script type="application/json">
            []
          </script></lede-feed
        >`,
      );
      expect(feed.querySelector('script')!.getBoundingClientRect().height).to.equal(0);
      style.remove();
    });
  });

  describe('attributes & properties', () => {
    it('asks nobody for stories that nobody wants', async () => {
      const feed = await fixture<LedeFeed>(
        html`<lede-feed src="/unwanted.json">
          <p>No widget</p>
          <lede-related><a href="/own">Own</a></lede-related>
          <lede-related .stories=${stories('Given')}></lede-related>
        </lede-feed>`,
      );
      await turn();
      expect(rails(feed).flatMap(headlines)).to.deep.equal(['Own', 'Given']);
      expect(network.requests).to.have.length(0);
    });

    it('asks once for all widgets inside, those in shadow roots and those that come later too', async () => {
      const feed = await fixture<LedeFeed>(
        html`<lede-feed src="/once.json"
          ><lede-related limit="1"></lede-related>
          <div></div
        ></lede-feed>`,
      );
      const root = feed.querySelector('div')!.attachShadow({ mode: 'open' });
      const inside = root.appendChild(Object.assign(document.createElement('lede-related'), { limit: 1 }));
      (await network.request(0)).answer(stories('Ferry', 'Trams', 'Market'));
      // which of them comes to life first has the choice
      await until(() => [rails(feed)[0]!, inside].flatMap(headlines).sort().join() === 'Ferry,Trams', 'both');
      feed.append(document.createElement('lede-related'));
      await says(rails(feed)[1]!, 'Market');
      expect(network.requests.map(({ address }) => new URL(address).pathname)).to.deep.equal(['/once.json']);
    });

    it('asks when the first widget comes, however late', async () => {
      const feed = await fixture<LedeFeed>(html`<lede-feed src="/late.json"></lede-feed>`);
      await turn();
      expect(network.requests).to.have.length(0);
      feed.append(document.createElement('lede-related'));
      (await network.request(0)).answer(stories('Ferry'));
      await says(rails(feed)[0]!, 'Ferry');
    });

    it('asks anew when its address changes, and drops the late answer of the earlier one', async () => {
      const feed = await fixture<LedeFeed>(html`<lede-feed src="/old.json"><lede-related></lede-related></lede-feed>`);
      const old = await network.request(0);
      feed.src = '/new.json';
      (await network.request(1)).answer(stories('New'));
      await says(rails(feed)[0]!, 'New');
      old.answer(stories('Old'));
      await turn();
      expect(headlines(rails(feed)[0]!)).to.deep.equal(['New']);
      expect(old.signal.aborted).to.equal(true);
    });

    it('gives stories of its property without a request', async () => {
      const feed = await fixture<LedeFeed>(html`<lede-feed src="/never.json" .stories=${stories('Given')}><lede-related></lede-related></lede-feed>`);
      await says(rails(feed)[0]!, 'Given');
      feed.stories = stories('Ferry', 'Trams');
      await says(rails(feed)[0]!, 'Ferry,Trams');
      expect(network.requests).to.have.length(0);
    });

    it('inside another one takes its place', async () => {
      const outer = await fixture<LedeFeed>(
        html`<lede-feed src="/outer.json"
          ><lede-feed .stories=${stories('Inner')}><lede-related></lede-related></lede-feed
        ></lede-feed>`,
      );
      await says(outer.querySelector('lede-related')!, 'Inner');
      expect(network.requests).to.have.length(0);
    });
  });

  describe('slots', () => {
    it('gives the stories of a record, and of a list of links', async () => {
      const json = await fixture<LedeFeed>(
        html`<lede-feed
          ><script type="application/json">
            [{ "headline": "From JSON" }]
          </script>
          <lede-related></lede-related
        ></lede-feed>`,
      );
      await says(rails(json)[0]!, 'From JSON');
      const list = await fixture<LedeFeed>(
        html`<lede-feed
          ><ul>
            <li><a href="/listed">Listed</a></li>
          </ul>
          <lede-related></lede-related
        ></lede-feed>`,
      );
      await says(rails(list)[0]!, 'Listed');
    });

    it('takes no list for stories that is not its own', async () => {
      const feed = await fixture<LedeFeed>(
        html`<lede-feed
          ><nav>
            <ul>
              <li><a href="/contact">Contact</a></li>
            </ul>
          </nav>
          <lede-related>Nothing else</lede-related></lede-feed
        >`,
      );
      await turn();
      expect(seen(rails(feed)[0]!)).to.equal('Nothing else');
    });
  });

  describe('states & events', () => {
    it('lets the widgets inside keep their room while it loads, and tells the page once', async () => {
      const feed = await fixture<LedeFeed>(html`<lede-feed src="/room.json"><lede-related></lede-related></lede-feed>`);
      const [loaded, failed] = [heard(feed, 'lede-loaded'), heard(feed, 'lede-failed')];
      const { answer } = await network.request(0);
      await until(() => rails(feed)[0]!.shadowRoot!.querySelector('[aria-busy="true"]'), 'it is busy');
      expect(rails(feed)[0]!.getBoundingClientRect().height).to.be.at.least(320);
      answer(stories('Ferry'));
      await says(rails(feed)[0]!, 'Ferry');
      expect([loaded.length, failed.length]).to.deep.equal([1, 0]);
      expect(loaded[0]!.target).to.equal(feed);
      expect(loaded[0]!.feed.articles[0]!.headline).to.equal('Ferry');
    });

    it('that fails leaves the widgets what was inside them, and tells the page once', async () => {
      const feed = await fixture<LedeFeed>(
        html`<lede-feed src="/gone.json"
          ><lede-related><p>Read more on our front page</p></lede-related></lede-feed
        >`,
      );
      const failed = heard(feed, 'lede-failed');
      (await network.request(0)).answer('', 404);
      await until(() => failed.length, 'it fails');
      await turn();
      expect(seen(rails(feed)[0]!)).to.equal('Read more on our front page');
      expect(failed.map(({ target, message }) => [(target as Element).localName, message.includes('404')])).to.deep.equal([['lede-feed', true]]);
    });

    it('that fails falls back to its own list', async () => {
      const feed = await fixture<LedeFeed>(html`<lede-feed src="/gone-too.json"><a href="/own">Own link</a><lede-related></lede-related></lede-feed>`);
      (await network.request(0)).answer('', 500);
      await says(rails(feed)[0]!, 'Own link');
    });

    it('gives up when it leaves the page, and starts anew when it comes back', async () => {
      const feed = await fixture<LedeFeed>(html`<lede-feed src="/away.json"><lede-related></lede-related></lede-feed>`);
      const place = feed.parentElement!;
      const first = await network.request(0);
      feed.remove();
      expect(first.signal.aborted).to.equal(true);
      place.append(feed);
      (await network.request(1)).answer(stories('Ferry'));
      await says(rails(feed)[0]!, 'Ferry');
    });
  });

  describe('bad input', () => {
    for (const value of [42, {}, Symbol('src'), 'javascript:alert(1)'])
      it(`asks nobody where the address is ${String(value)}`, async () => {
        const feed = document.createElement('lede-feed');
        const failed = heard(feed, 'lede-failed');
        feed.src = value as string;
        feed.append(Object.assign(document.createElement('lede-related'), { textContent: 'Read more' }));
        (await fixture<HTMLElement>(html`<div></div>`)).append(feed);
        await until(() => failed.length, 'it fails');
        await turn();
        expect(seen(feed)).to.equal('Read more');
        expect(network.requests).to.have.length(0);
      });

    it('tells the page once of JSON that cannot be read, and of stories that are none', async () => {
      const feed = await fixture<LedeFeed>(html`<lede-feed><lede-related></lede-related></lede-feed>`);
      const failed = heard(feed, 'lede-failed');
      feed.stories = [42, null] as unknown as Article[];
      await feed.updateComplete;
      feed.requestUpdate();
      await feed.updateComplete;
      expect(failed.map(({ message }) => message)).to.deep.equal(['was given no story that it can show']);
      feed.stories = undefined;
      const script = Object.assign(document.createElement('script'), { type: 'application/json', textContent: '[{' });
      feed.append(script);
      await until(() => failed.length === 2, 'the record is broken');
      expect(parts(rails(feed)[0]!, 'item')).to.have.length(0);
    });
  });
});
