import { ContextProvider } from '@lit/context';
import { expect, fixtureSync, html as markup, oneEvent, waitUntil } from '@open-wc/testing';
import { LitElement, html, type TemplateResult } from 'lit';
import { storiesContext } from '../../src/context/stories.js';
import { storyContext } from '../../src/context/story.js';
import { RelatedSources } from '../../src/controllers/related-sources.js';
import { StoriesController } from '../../src/controllers/stories.js';
import type { Article } from '../../src/model/article.js';
import { Network } from './network.js';
import { events, observed, observers, placed, quiet, register, said } from './support.js';

class Host extends LitElement {
  static override properties = { given: { attribute: false }, src: {} };
  declare given: unknown;
  declare src: string | undefined;
  readonly stories = new StoriesController(this, {
    property: () => this.given,
    src: () => this.src,
    related: () => new RelatedSources(this, () => this.src),
  });

  override render(): TemplateResult {
    const { state, stories, current: around } = this.stories;
    return html`${[state, ...stories.map(({ headline }) => headline), around?.headline && `beside ${around.headline}`].filter(Boolean).join(' | ')}`;
  }
}
register(Host);
const network = new Network();
const told = quiet();
const working = observers();

const hosted = (properties: Partial<Host> = {}, inside = ''): Promise<Host> => placed(new Host(), properties, inside);
const list = (...headlines: string[]): Article[] => headlines.map((headline) => ({ headline }));

/** A place that offers stories, and one of its own. */
function offering(): { place: HTMLElement; offer: (stories: readonly Article[] | undefined) => void; tell: (story: Article | undefined) => void } {
  const place = fixtureSync<HTMLElement>(markup`<div></div>`);
  const stories = new ContextProvider(place, { context: storiesContext });
  const story = new ContextProvider(place, { context: storyContext });
  return {
    place,
    offer: (value) => {
      stories.setValue(value);
    },
    tell: (value) => {
      story.setValue(value);
    },
  };
}

before(() => import('../../src/sources/http.js'));
beforeEach(() => {
  network.start();
});
afterEach(() => {
  network.stop();
});

describe('the stories of a rail', () => {
  it('are none where there are none', async () => expect(await said(await hosted())).to.equal('idle'));

  describe('are found in', () => {
    it('a property', async () => expect(await said(await hosted({ given: list('One', 'Two') }))).to.equal('ready | One | Two'));
    it('a list of links', async () =>
      expect(await said(await hosted({}, '<ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>'))).to.equal('ready | One | Two'));
    it('JSON inside', async () =>
      expect(await said(await hosted({}, '<script type="application/json">[{"headline":"One"}]</script>'))).to.equal('ready | One'));
    it('a src', async () => {
      const host = await hosted({ src: 'https://post.example/stories' });
      expect(await said(host)).to.equal('loading');
      (await network.request(0)).answer(list('One', 'Two'));
      await oneEvent(host, 'lede-loaded');
      expect(await said(host)).to.equal('ready | One | Two');
    });
    it('what is offered around', async () => {
      const { place, offer } = offering();
      const host = new Host();
      place.append(host);
      expect(await said(host)).to.equal('loading');
      offer(list('One'));
      expect(await said(host)).to.equal('ready | One');
      offer([]);
      expect(await said(host)).to.equal('idle');
    });
  });

  it('are those of the strongest', async () => {
    const { place, offer } = offering();
    offer(list('offered'));
    const host: Host = Object.assign(new Host(), { src: 'https://post.example/strong', given: list('property') });
    host.append(document.createRange().createContextualFragment('<a href="/a">light</a>'));
    place.append(host);
    expect(await said(host)).to.equal('ready | property');
    (await network.request(0)).answer(list('src'));
    await oneEvent(host, 'lede-loaded');
    expect(await said(host)).to.equal('ready | property');
    host.given = undefined;
    expect(await said(host)).to.equal('ready | src');
    host.src = undefined;
    expect(await said(host)).to.equal('ready | light');
    host.replaceChildren();
    expect(await observed(host)).to.equal('ready | offered');
  });

  it('are shown from what is inside while a src is loading, and when it fails', async () => {
    const host = await hosted({ src: 'https://post.example/fallback' }, '<a href="/a">One</a>');
    expect(await said(host)).to.equal('ready | One');
    const failed = oneEvent(host, 'lede-failed');
    (await network.request(0)).answer('', 500);
    await failed;
    expect(await said(host)).to.equal('ready | One');
  });

  it('of a src that fails are none, and the page is told', async () => {
    const host = await hosted({ src: 'https://post.example/failing' });
    const heard = events(host);
    const failed = oneEvent(host, 'lede-failed');
    (await network.request(0)).answer('', 500);
    await failed;
    expect(await said(host)).to.equal('failed');
    expect(heard).to.deep.equal(['failed https://post.example/failing answered 500']);
  });
});

describe('the feed that a page links to', () => {
  const links: Element[] = [];
  const link = (type: string, href: string): void => {
    const element = Object.assign(document.createElement('link'), { rel: 'alternate', type, href });
    links.push(element);
    document.head.append(element);
  };
  afterEach(() => {
    for (const element of links.splice(0)) element.remove();
  });

  it('is read by a rail that has nothing else', async () => {
    link('application/json', '/wp-json/posts/1');
    link('application/rss+xml', '/comments/feed/');
    link('application/rss+xml', '/feed');
    const host = await hosted();
    expect(await said(host)).to.equal('loading');
    const { address, answer } = await network.request(0);
    expect(address).to.equal(`${location.origin}/feed`);
    answer(list('One'));
    await oneEvent(host, 'lede-loaded');
    expect(await said(host)).to.equal('ready | One');
    expect(host.stories.ordered).to.equal(false);
  });

  for (const [what, properties, inside] of [
    ['a property', { given: list('Own') }, ''],
    ['an empty property', { given: [] }, ''],
    ['content', {}, '<a href="/own">Own</a>'],
    ['broken content', {}, '<script type="application/json">[</script>'],
  ] as const)
    it(`is not read by a rail that has ${what}`, async () => {
      link('application/atom+xml', '/feed');
      const host = await hosted(properties, inside);
      await observed(host);
      expect(network.requests).to.have.length(0);
    });

  for (const href of [
    'https://post.example/feed',
    '//post.example/feed',
    `https://${location.host}:1/feed`.replace(/:\d+:/, ':'),
    'data:application/rss+xml,<rss/>',
  ])
    it(`is not read from another origin: ${href}`, async () => {
      link('application/rss+xml', href);
      const host = await hosted();
      await observed(host);
      expect(await said(host)).to.equal('idle');
      expect(network.requests).to.have.length(0);
    });

  it('is read though one of another origin is linked before it', async () => {
    link('application/rss+xml', 'https://post.example/feed');
    link('application/rss+xml', '/own-feed');
    await hosted();
    expect((await network.request(0)).address).to.equal(`${location.origin}/own-feed`);
  });

  describe('beside a list in its data', () => {
    const data = (json: unknown): void => {
      const element = Object.assign(document.createElement('script'), { type: 'application/ld+json', textContent: JSON.stringify(json) });
      links.push(element);
      document.head.append(element);
    };
    const entry = (name: string, url: string): object => ({ '@type': 'ListItem', name, url });
    // a rail fetches this when it wants it
    before(() => import('../../src/sources/page.js'));

    it('gives way to that list', async () => {
      link('application/rss+xml', '/feed');
      data({ '@context': 'https://schema.org', '@type': 'ItemList', itemListElement: [entry('One', '/1'), entry('Two', '/2')] });
      const host = await hosted();
      expect(await said(host)).to.equal('loading');
      await waitUntil(async () => (await said(host)) === 'ready | One | Two');
      expect(host.stories.stories.map(({ url }) => url)).to.deep.equal([`${location.origin}/1`, `${location.origin}/2`]);
      expect(network.requests).to.have.length(0);
    });

    it('finds the stories of the list wherever their data stand, and no other story', async () => {
      const story = (headline: string, url: string): object => ({ '@type': 'NewsArticle', '@id': `#${headline}`, headline, url });
      data({
        '@context': 'https://schema.org',
        '@graph': [
          story('Here', '/here'),
          story('One', '/1'),
          { '@type': 'CollectionPage', mainEntity: { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: { '@id': '#One' } }] } },
          { '@type': 'BreadcrumbList', itemListElement: [entry('Home', '/'), entry('News', '/news')] },
        ],
      });
      const host = await hosted();
      await waitUntil(async () => (await said(host)) === 'ready | One');
    });

    it('is read where the list has no story', async () => {
      link('application/rss+xml', '/feed');
      data({ '@type': 'ItemList', itemListElement: [] });
      await hosted();
      expect((await network.request(0)).address).to.equal(`${location.origin}/feed`);
    });

    it('and that list give way to stories around', async () => {
      data({ '@type': 'ItemList', itemListElement: [entry('One', '/1')] });
      const { place, offer } = offering();
      offer(list('Around'));
      const host = new Host();
      place.append(host);
      await observed(host);
      expect(await said(host)).to.equal('ready | Around');
    });
  });

  it('is not read by a rail with an address of its own, though that fails', async () => {
    link('application/feed+json', '/feed');
    const host = await hosted({ src: 'https://post.example/own' });
    const failed = oneEvent(host, 'lede-failed');
    (await network.request(0)).answer('', 500);
    await failed;
    await observed(host);
    expect(network.requests).to.have.length(1);
  });

  it('is not read by a rail to which stories are offered, though there are none yet', async () => {
    link('application/feed+json', '/feed');
    const { place } = offering();
    const host = new Host();
    place.append(host);
    expect(await said(host)).to.equal('loading');
    expect(network.requests).to.have.length(0);
  });
});

describe('the content of a rail', () => {
  it('that arrives later is read', async () => {
    const host = await hosted();
    host.append(document.createRange().createContextualFragment('<a href="/a">One</a>'));
    expect(await observed(host)).to.equal('ready | One');
  });

  it('that changes is read again: nodes, words and attributes', async () => {
    const host = await hosted({}, '<ul><li><a href="/a">One</a></li></ul>');
    host.querySelector('a')!.firstChild!.nodeValue = 'Two';
    expect(await observed(host)).to.equal('ready | Two');
    host.querySelector('a')!.setAttribute('href', '/b');
    await observed(host);
    expect(host.stories.stories[0]!.url).to.equal('/b');
    host.replaceChildren();
    expect(await observed(host)).to.equal('idle');
  });

  it('is watched no more when the rail is gone, and again when it is back', async () => {
    const before = working();
    const host = await hosted({}, '<a href="/a">One</a>');
    const place = host.parentElement!;
    expect(working() - before).to.equal(1);
    host.remove();
    expect(working() - before).to.equal(0);
    host.querySelector('a')!.textContent = 'Two';
    place.append(host);
    expect(await said(host)).to.equal('ready | Two');
    host.querySelector('a')!.textContent = 'Three';
    expect(await observed(host)).to.equal('ready | Three');
  });
});

describe('the story around a rail', () => {
  it('is known, now and whenever it changes', async () => {
    const { place, offer, tell } = offering();
    offer([]);
    tell({ headline: 'One' });
    const host = new Host();
    place.append(host);
    expect(await said(host)).to.equal('idle | beside One');
    tell({ headline: 'Two' });
    expect(await said(host)).to.equal('idle | beside Two');
  });

  it('that is not defined yet is asked when it is', async () => {
    const place = fixtureSync<HTMLElement>(markup`<div></div>`);
    const outer = Object.assign(document.createElement('lede-article'), { article: { headline: 'One' } });
    const host = new Host();
    outer.append(host);
    place.append(outer);
    expect(await said(host)).to.equal('idle');
    await import('../../src/elements/article/define.js');
    await (outer as unknown as LitElement).updateComplete;
    expect(await observed(host)).to.equal('idle | beside One');
  });

  it('is forgotten, with what was offered there, by a rail that is moved away', async () => {
    const { place, offer, tell } = offering();
    tell({ headline: 'One' });
    offer(list('Two'));
    const host = new Host();
    place.append(host);
    expect(await said(host)).to.equal('ready | Two | beside One');
    fixtureSync<HTMLElement>(markup`<div></div>`).append(host);
    expect(await said(host)).to.equal('idle');
    offer(list('Three'));
    tell({ headline: 'Four' });
    expect(await said(host)).to.equal('idle');
  });
});

describe('bad data', () => {
  for (const [what, given] of [
    ['a record without a headline', {}],
    ['a number', 7],
    ['a list of nothing good', [null, 7, {}, 'One']],
  ] as const)
    it(`in a property is told once: ${what}`, async () => {
      const host = await hosted();
      const heard = events(host);
      host.given = given;
      await host.updateComplete;
      host.requestUpdate();
      await host.updateComplete;
      expect(heard).to.deep.equal(['failed was given no story that it can show']);
    });

  for (const given of [undefined, null, []])
    it(`in a property is not: ${JSON.stringify([given])}`, async () => {
      const host = await hosted();
      const heard = events(host);
      host.given = given;
      expect(await said(host)).to.equal('idle');
      expect(heard).to.deep.equal([]);
    });

  it('among good stories leaves them, and the developer is told', async () => {
    const host = await hosted({ given: [{ headline: 'One' }, null, { headline: 7 }, { headline: 'Two', url: 'javascript:alert(1)' }] });
    expect(await said(host)).to.equal('ready | One | Two');
    for (const line of ['[2].headline is not text', '[3].url is not a web address']) expect(told().filter((text) => text.includes(line))).to.have.length(1);
    expect(host.stories.stories[1]!.url).to.equal(undefined);
  });

  it('that throws is no exception', async () => {
    const no = (): never => {
      throw new Error('no');
    };
    const trap = new Proxy([], { get: no, getOwnPropertyDescriptor: no, has: no, ownKeys: no });
    const host = await hosted({ given: trap });
    expect(await said(host)).to.equal('idle');
    host.given = [trap, { headline: 'One' }];
    expect(await said(host)).to.equal('ready | One');
  });

  it('in JSON inside is told once, until it is mended', async () => {
    const host = new Host();
    const heard = events(host);
    host.append(document.createRange().createContextualFragment('<script type="application/json">[</script>'));
    fixtureSync<HTMLElement>(markup`<div></div>`).append(host);
    expect(await said(host)).to.equal('idle');
    host.requestUpdate();
    await host.updateComplete;
    expect(heard).to.have.length(1);
    expect(heard[0]).to.contain('failed its JSON cannot be read');
    host.querySelector('script')!.textContent = '[{"headline":"One"}]';
    expect(await observed(host)).to.equal('ready | One');
    host.replaceChildren();
    expect(await observed(host)).to.equal('idle');
    expect(heard).to.have.length(1);
  });

  it('does not stop a list of 10,001 stories', async () => {
    const host = await hosted({ given: Array.from({ length: 10_001 }, (_, i) => ({ headline: `Story ${String(i)}` })) });
    expect(host.stories.stories).to.have.length(10_000);
    host.given = undefined;
    expect(await said(host)).to.equal('idle');
  });
});
