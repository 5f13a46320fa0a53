import { ContextProvider } from '@lit/context';
import { expect, fixtureSync, html as markup, oneEvent } from '@open-wc/testing';
import { LitElement, html, type TemplateResult } from 'lit';
import { storyContext } from '../../src/context/story.js';
import { RemoteStory } from '../../src/controllers/remote-story.js';
import { StoryController, type StoryHost } from '../../src/controllers/story.js';
import type { Article } from '../../src/model/article.js';
import { cardFields } from '../../src/model/fields/card.js';
import { takeawayFields } from '../../src/model/fields/takeaways.js';
import { plainText } from '../../src/model/text.js';
import { Network } from './network.js';
import { events, observed, observers, placed, quiet, register, said } from './support.js';

const text = <H extends StoryHost>({ state, story }: StoryController<H>): string =>
  [state, story?.headline, story?.articleSection, story?.abstract].filter((piece) => piece !== undefined).join(' | ');

class Host extends LitElement {
  static override properties = { article: { attribute: false }, headline: {}, kicker: {}, src: {} };
  declare article: unknown;
  declare headline: string | undefined;
  declare kicker: string | undefined;
  declare src: string | undefined;
  looks = 0;
  readonly story = new StoryController(this, {
    fields: cardFields,
    main: ['headline'],
    attributes: (host) => ({ headline: host.headline, articleSection: host.kicker }),
    remote: (host) => host.look(),
    light: 'teaser',
  });

  look(): RemoteStory | Promise<RemoteStory> {
    this.looks++;
    return new RemoteStory(this, () => this.src);
  }

  override render(): TemplateResult {
    return html`${text(this.story)}`;
  }
}

/** Reads remote stories by code that is loaded when it is needed. */
class LazyHost extends Host {
  static arrive: (() => void) | undefined;
  static fail: (() => void) | undefined;

  override look(): Promise<RemoteStory> {
    return new Promise((resolve, reject) => {
      LazyHost.arrive = () => {
        resolve(super.look());
      };
      LazyHost.fail = () => {
        reject(new Error('404'));
      };
    });
  }
}

/** Has a property for its own list too. */
class ListHost extends LitElement {
  static override properties = { article: { attribute: false }, takeaways: { attribute: false } };
  declare article: unknown;
  declare takeaways: unknown;
  readonly src = undefined;
  readonly story = new StoryController(this, {
    fields: takeawayFields,
    main: ['takeaways'],
    list: (host) => host.takeaways,
    remote: (host, src) => new RemoteStory(host, src),
    light: 'takeaways',
  });

  override render(): TemplateResult {
    const { state, story } = this.story;
    return html`${[state, ...(story?.takeaways ?? []).map((point) => plainText(point.text)), story?.dateModified].filter(Boolean).join(' | ')}`;
  }
}

register(Host);
register(ListHost);
register(LazyHost);
const network = new Network();
const told = quiet();
const working = observers();

const hosted = (properties: Partial<Host> = {}, inside = ''): Promise<Host> => placed(new Host(), properties, inside);

/** A place with a story for all inside it. */
function around(story?: Article): { place: HTMLElement; give: (story: Article | undefined) => void } {
  const place = fixtureSync<HTMLElement>(markup`<div></div>`);
  const provider = new ContextProvider(place, { context: storyContext });
  const give = (value: Article | undefined): void => {
    provider.setValue(value);
  };
  give(story);
  return { place, give };
}

before(() => import('../../src/sources/http.js'));
beforeEach(() => {
  network.start();
});
afterEach(() => {
  network.stop();
});

describe('a story', () => {
  it('is idle where there is nothing', async () => expect(await said(await hosted())).to.equal('idle'));

  describe('is found in', () => {
    it('a property', async () => expect(await said(await hosted({ article: { headline: 'One', abstract: 'Two' } }))).to.equal('ready | One | Two'));
    it('attributes', async () => expect(await said(await hosted({ headline: 'One', kicker: 'Two' }))).to.equal('ready | One | Two'));
    it('light DOM', async () => expect(await said(await hosted({}, '<a href="/a">One</a><p>Two</p>'))).to.equal('ready | One | Two'));
    it('JSON inside', async () => expect(await said(await hosted({}, '<script type="application/json">{"headline":"One"}</script>'))).to.equal('ready | One'));
    it('a list in JSON, in place of the first field', async () => {
      const host = await placed(new ListHost(), {}, '<script type="application/json">["One", {"text": "Two"}]</script>');
      expect(await said(host)).to.equal('ready | One | Two');
    });
    it('a list of its own, stronger than the record', async () => {
      const article = { takeaways: ['One'], dateModified: '2026-11-20' };
      const host = await placed(new ListHost(), { article, takeaways: ['Two'] });
      expect(await said(host)).to.equal('ready | Two | 2026-11-20');
      host.takeaways = undefined;
      expect(await said(host)).to.equal('ready | One | 2026-11-20');
      host.takeaways = [7, 'Three'];
      expect(await said(host)).to.equal('ready | Three | 2026-11-20');
    });
    it('a src', async () => {
      const host = await hosted({ src: 'https://post.example/src' });
      expect(await said(host)).to.equal('loading');
      (await network.request(0)).answer({ headline: 'One' });
      await oneEvent(host, 'lede-loaded');
      expect(await said(host)).to.equal('ready | One');
    });
    it('the story around', async () => {
      const { place } = around({ headline: 'One' });
      const host = new Host();
      place.append(host);
      expect(await said(host)).to.equal('ready | One');
    });
  });

  it('is taken from the strongest, field by field', async () => {
    const { place, give } = around({ headline: 'around', articleSection: 'around', abstract: 'around' });
    const host: Host = Object.assign(new Host(), {
      src: 'https://post.example/strongest',
      headline: 'attribute',
      article: { headline: 'property' },
    });
    host.append(document.createRange().createContextualFragment('<a href="/a">light</a><p>inside</p>'));
    place.append(host);
    expect(await said(host)).to.equal('ready | property | inside');
    (await network.request(0)).answer({ headline: 'src', articleSection: 'src' });
    await oneEvent(host, 'lede-loaded');
    expect(await said(host)).to.equal('ready | property | src | inside');
    host.kicker = 'attribute';
    expect(await said(host)).to.equal('ready | property | attribute | inside');
    host.article = undefined;
    expect(await said(host)).to.equal('ready | attribute | attribute | inside');
    host.headline = undefined;
    expect(await said(host)).to.equal('ready | src | attribute | inside');
    host.src = undefined;
    expect(await said(host)).to.equal('ready | light | attribute | inside');
    host.replaceChildren();
    expect(await observed(host)).to.equal('ready | around | attribute | around');
    give(undefined);
    expect(await said(host)).to.equal('idle');
  });

  it('around is asked for only where the rest is not enough', async () => {
    expect((await hosted({ article: { headline: 'One' } })).looks).to.equal(0);
    const host = await hosted({ kicker: 'Two' });
    host.requestUpdate();
    await host.updateComplete;
    expect(host.looks).to.equal(1);
  });

  it('around changes, and the widget with it', async () => {
    const { place, give } = around({ headline: 'One' });
    const host = new Host();
    place.append(host);
    await host.updateComplete;
    give({ headline: 'Two' });
    expect(await said(host)).to.equal('ready | Two');
  });

  it('around that does not say enough says nothing', async () => {
    const { place } = around({ abstract: 'Two' } as Partial<Article> as Article);
    const host: Host = Object.assign(new Host(), { kicker: 'Three' });
    place.append(host);
    expect(await said(host)).to.equal('idle');
  });

  it('around that is not defined yet is asked when it is', async () => {
    const place = fixtureSync<HTMLElement>(markup`<div></div>`);
    const outer = Object.assign(document.createElement('lede-article'), { article: { headline: 'One' } });
    const host = new Host();
    outer.append(host);
    place.append(outer);
    expect(await said(host)).to.equal('idle');
    await import('../../src/elements/article/define.js');
    await (outer as unknown as LitElement).updateComplete;
    expect(await observed(host)).to.equal('ready | One');
  });
});

describe('the content of a widget', () => {
  it('that arrives later is read', async () => {
    const host = await hosted();
    host.innerText = 'The ferry';
    host.append(document.createRange().createContextualFragment('<a href="/a">One</a>'));
    expect(await observed(host)).to.equal('ready | One');
  });

  it('that changes is read again: its nodes and its words', async () => {
    const host = await hosted({}, '<a href="/a">One</a>');
    host.querySelector('a')!.firstChild!.nodeValue = 'Two';
    expect(await observed(host)).to.equal('ready | Two');
    host.querySelector('a')!.append(' and three');
    expect(await observed(host)).to.equal('ready | Two and three');
    host.replaceChildren();
    expect(await observed(host)).to.equal('idle');
  });

  it('is not watched where a property says all', async () => {
    const before = working();
    const host = await hosted({ article: { headline: 'One' } });
    expect(working() - before).to.equal(0);
    host.article = undefined;
    await host.updateComplete;
    expect(working() - before).to.equal(1);
  });

  it('is watched no more when the widget is gone, and again when it is back', async () => {
    const before = working();
    const host = await hosted({}, '<a href="/a">One</a>');
    const place = host.parentElement!;
    expect(working() - before).to.equal(1);
    host.remove();
    expect(working() - before).to.equal(0);
    host.querySelector('a')!.textContent = 'Two';
    place.append(host);
    expect(await said(host)).to.equal('ready | Two');
    expect(working() - before).to.equal(1);
    host.querySelector('a')!.textContent = 'Three';
    expect(await observed(host)).to.equal('ready | Three');
  });
});

describe('a widget that is moved', () => {
  it('shows nothing of the story that is not around it any more', async () => {
    const { place, give } = around({ headline: 'One' });
    const host = new Host();
    place.append(host);
    expect(await said(host)).to.equal('ready | One');
    fixtureSync<HTMLElement>(markup`<div></div>`).append(host);
    expect(await said(host)).to.equal('idle');
    give({ headline: 'Two' });
    expect(await said(host)).to.equal('idle');
  });

  it('shows the story that is around it now', async () => {
    const { place } = around({ headline: 'One' });
    const host = new Host();
    place.append(host);
    await host.updateComplete;
    around({ headline: 'Two' }).place.append(host);
    expect(await said(host)).to.equal('ready | Two');
  });

  it('away does not hear what is told', async () => {
    const { place, give } = around({ headline: 'One' });
    const host = new Host();
    place.append(host);
    await host.updateComplete;
    host.remove();
    give({ headline: 'Two' });
    await host.updateComplete;
    expect(host.story.story?.headline).to.equal('One');
    place.append(host);
    expect(await said(host)).to.equal('ready | Two');
  });
});

describe('code that is loaded when it is needed', () => {
  it('is loading while a src waits for it', async () => {
    const host = await placed(new LazyHost(), { src: 'https://post.example/lazy' });
    expect(await said(host)).to.equal('loading');
    LazyHost.arrive!();
    const loaded = oneEvent(host, 'lede-loaded');
    (await network.request(0)).answer({ headline: 'One' });
    await loaded;
    expect(await said(host)).to.equal('ready | One');
  });

  it('finds the story around when it is there', async () => {
    const { place } = around({ headline: 'One' });
    const host = new LazyHost();
    place.append(host);
    expect(await said(host)).to.equal('idle');
    LazyHost.arrive!();
    expect(await observed(host)).to.equal('ready | One');
  });

  it('that cannot be had is a failure, told to the page and the developer', async () => {
    const host = await placed(new LazyHost(), { src: 'https://post.example/lazy' });
    const heard = events(host);
    LazyHost.fail!();
    expect(await observed(host)).to.equal('failed');
    expect(heard).to.deep.equal(['failed its code cannot be loaded: Error: 404']);
    expect(told()).to.have.length(1);
    host.article = { headline: 'One' };
    expect(await said(host)).to.equal('ready | One');
  });
});

describe('bad data', () => {
  for (const [what, article] of [
    ['an empty record', {}],
    ['a text', 'One'],
    ['a number', 0],
    ['a list', [{ headline: 'One' }]],
    ['fields that are none', { headline: 7, colour: 'red' }],
  ] as const)
    it(`in a property is told once: ${what}`, async () => {
      const host = await hosted();
      const heard = events(host);
      host.article = article;
      expect(await said(host)).to.equal('failed');
      host.requestUpdate();
      expect(await said(host)).to.equal('failed');
      expect(heard).to.deep.equal(['failed was given nothing that it can show']);
    });

  it('in a property that something else makes up for is no failure', async () => {
    const host = await hosted({ headline: 'One' });
    const heard = events(host);
    host.article = {};
    expect(await said(host)).to.equal('ready | One');
    expect(heard).to.deep.equal([]);
  });

  it('in a property is told again after it was mended', async () => {
    const host = await hosted();
    const heard = events(host);
    for (const article of [{}, { headline: 'One' }, {}]) {
      host.article = article;
      await host.updateComplete;
    }
    expect(heard).to.have.length(2);
  });

  it('that says nothing says so to nobody', async () => {
    const host = await hosted();
    const heard = events(host);
    for (const article of [undefined, null]) {
      host.article = article;
      expect(await said(host)).to.equal('idle');
    }
    expect(heard).to.deep.equal([]);
  });

  it('of one field is told to the developer, and leaves the others', async () => {
    const host = await hosted({ article: { headline: 'One', articleSection: 7, url: 'javascript:alert(1)' } });
    expect(await said(host)).to.equal('ready | One');
    expect(told().filter((line) => line.includes('articleSection'))).to.have.length(1);
    expect(told().filter((line) => line.includes('url is not a web address'))).to.have.length(1);
  });

  it('with getters and proxies that throw is no exception', async () => {
    const no = (): never => {
      throw new Error('no');
    };
    const host = await hosted({
      article: {
        headline: 'One',
        get articleSection(): string {
          return no();
        },
      },
    });
    expect(await said(host)).to.equal('ready | One');
    host.article = new Proxy({}, { get: no, getOwnPropertyDescriptor: no, has: no, ownKeys: no });
    expect(await said(host)).to.equal('failed');
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    host.article = proxy;
    expect(await said(host)).to.equal('failed');
  });

  it('in JSON inside is told once, and stays a failure until it is mended', async () => {
    const host = new Host();
    const heard = events(host);
    host.append(document.createRange().createContextualFragment('<script type="application/json">{"headline":</script>'));
    fixtureSync<HTMLElement>(markup`<div></div>`).append(host);
    expect(await said(host)).to.equal('failed');
    host.requestUpdate();
    expect(await said(host)).to.equal('failed');
    expect(heard).to.have.length(1);
    expect(heard[0]).to.contain('failed its JSON cannot be read: SyntaxError');
    host.querySelector('script')!.textContent = '{"headline":"One"}';
    expect(await observed(host)).to.equal('ready | One');
    host.replaceChildren();
    expect(await observed(host)).to.equal('idle');
    expect(heard).to.have.length(1);
  });

  it('behind a src is told once, by who loads it', async () => {
    const host = await hosted({ src: 'https://post.example/failed' });
    const heard = events(host);
    const failed = oneEvent(host, 'lede-failed');
    (await network.request(0)).answer('', 404);
    await failed;
    expect(await said(host)).to.equal('failed');
    expect(heard).to.deep.equal(['failed https://post.example/failed answered 404']);
  });

  it('behind a src leaves what is inside', async () => {
    const host = await hosted({ src: 'https://post.example/fallback' }, '<a href="/a">One</a>');
    expect(await said(host)).to.equal('ready | One');
    const failed = oneEvent(host, 'lede-failed');
    (await network.request(0)).answer('', 404);
    await failed;
    expect(await said(host)).to.equal('ready | One');
  });
});
