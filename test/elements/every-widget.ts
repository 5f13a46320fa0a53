import { expect, fixture, fixtureSync, html, oneEvent } from '@open-wc/testing';
import type { LedeFailedEvent } from '../../src/events/failed.js';
import type { LedeLoadedEvent } from '../../src/events/loaded.js';
import { errorsOf, failure, given, heard, placed, read, settled, showsFallback, until, words, type Sample, type Widget } from './stories.js';

const grounds = { light: 'color-scheme: light; background: #fff', dark: 'color-scheme: dark; background: #141517' };

/** Accessibility: nothing for axe to find, by day and by night. */
export function itIsAccessible({ tag, article }: Sample): void {
  for (const [theme, ground] of Object.entries(grounds) as ['light' | 'dark', string][])
    it(`axe finds nothing in ${theme}`, async () => {
      const main = fixtureSync(html`<main style=${ground}></main>`);
      const element = document.createElement(tag) as Widget;
      Object.assign(element, { article, theme });
      main.append(element);
      await element.updateComplete;
      await expect(main).to.be.accessible();
    });
}

/** Defaults: a widget without anything is empty, and stays where the page puts it. */
export function itIsQuiet({ tag, article, says }: Sample): void {
  it('without anything shows nothing, and says nothing of it', async () => {
    const events = await heard('lede-failed', async () => {
      const element = await fixture<Widget>(`<${tag}></${tag}>`);
      expect(words(element)).to.equal('');
      expect(element.getBoundingClientRect().height).to.equal(0);
    });
    expect(events).to.have.length(0);
  });

  it('is a block of its own grid, and hidden when it is told so, whatever the page says of its display', async () => {
    const style = fixtureSync<HTMLStyleElement>(`<style>${tag} { display: flex }</style>`);
    const element = await given(tag, article);
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
    style.remove();
    element.hidden = false;
    expect(getComputedStyle(element).display).to.equal('grid');
    expect(words(element)).to.contain(says);
  });

  it('forgets a story that is taken away, and shows it again where it is moved', async () => {
    const element = await given(tag, article);
    const place = fixtureSync(html`<div></div>`);
    place.append(element);
    await settled();
    expect(words(element)).to.contain(says);
    element.article = undefined;
    await element.updateComplete;
    expect(words(element)).to.equal('');
  });
}

const watched = [
  'color',
  'fontSize',
  'fontFamily',
  'fontStyle',
  'lineHeight',
  'letterSpacing',
  'textTransform',
  'textAlign',
  'listStyleType',
  'marginTop',
] as const;
const looks = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('*:not(style)')].map((node) => {
    const style = getComputedStyle(node);
    return watched.map((name) => style[name]).join(' ');
  });

/** Slots: the page's styles end at the widget's door. */
export function itKeepsToItself({ tag, article }: Sample): void {
  it("does not let the page's styles in", async () => {
    const element = await given(tag, article);
    const before = looks(element);
    const loud = 'color: red !important; font: italic 40px/3 fantasy !important; letter-spacing: 9px !important; text-transform: uppercase !important';
    const style = fixtureSync<HTMLStyleElement>(`<style>*, a, p, li, dt, h2 { ${loud}; text-align: right !important } p, ul { margin: 90px }</style>`);
    expect(getComputedStyle(element).letterSpacing).to.equal('9px');
    expect(looks(element)).to.deep.equal(before);
    style.remove();
  });
}

const own = globalThis.fetch;
let asked: { address: string; signal: AbortSignal | null | undefined }[] = [];

function answer(by: (address: string) => Promise<Response>): void {
  asked = [];
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    asked.push({ address, signal: init?.signal });
    return by(address);
  };
}

const says = (body: unknown, init?: ResponseInit) => (): Promise<Response> =>
  Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), init));

async function failing(tag: Sample['tag'], address: string): Promise<{ element: Widget; message: string }> {
  const element = document.createElement(tag) as Widget;
  element.src = address;
  element.innerHTML = '<b>What was there before</b>';
  const failed = failure(element);
  const events = await heard('lede-failed', async () => {
    await placed(element);
    await failed;
    element.requestUpdate();
  });
  expect(events).to.have.length(1);
  return { element, message: (events[0] as LedeFailedEvent).message };
}

/** States & events: what becomes of `src`. */
export function itLoads({ tag, article, says: expected }: Sample): void {
  const story = { headline: 'The ferry is back', ...article };

  describe('src', () => {
    afterEach(() => {
      globalThis.fetch = own;
    });

    it('shows the story at its address, and tells the page once', async () => {
      answer(says(story));
      const element = document.createElement(tag) as Widget;
      element.src = `/${tag}/a.json`;
      const loaded = oneEvent(element, 'lede-loaded');
      const events = await heard('lede-loaded', async () => {
        await placed(element);
        await loaded;
      });
      expect(events).to.have.length(1);
      expect((events[0] as LedeLoadedEvent).feed.articles[0]!.headline).to.equal('The ferry is back');
      expect(words(element)).to.contain(expected);
      expect(asked.map(({ address }) => new URL(address, location.href).pathname)).to.deep.equal([`/${tag}/a.json`]);
    });

    const failures: [string, () => Promise<Response>, RegExp][] = [
      ['is not there', says('gone', { status: 404 }), /404/],
      ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')), /could not be reached/],
      ['holds no story', says({ weather: 'fair' }), /headline/],
      ['is broken off', says('{"headline": "The fer'), /JSON/],
    ];
    for (const [name, reply, message] of failures)
      it(`tells the page once, and leaves what was there, where the address ${name}`, async () => {
        answer(reply);
        const failed = await failing(tag, `/${tag}/${name.replaceAll(' ', '-')}.json`);
        expect(failed.message).to.match(message);
        expect(showsFallback(failed.element)).to.be.true;
        expect(failed.element.innerText).to.equal('What was there before');
      });

    it('asks nobody where the address is a script', async () => {
      answer(says(story));
      const { message } = await failing(tag, 'javascript:alert(1)');
      expect(message).to.contain('not a web address');
      expect(asked).to.have.length(0);
    });

    it('gives up when it leaves the page, and says nothing of it', async () => {
      answer(() => new Promise(() => undefined));
      const element = document.createElement(tag) as Widget;
      element.src = `/${tag}/slow.json`;
      const events = await heard('lede-failed', async () => {
        await placed(element);
        await until(() => asked.length === 1);
        element.remove();
      });
      expect(asked[0]!.signal?.aborted).to.be.true;
      expect(events).to.have.length(0);
    });

    it('starts anew when it comes back', async () => {
      let reply: (value: Response) => void = () => undefined;
      answer(() => new Promise((resolve) => (reply = resolve)));
      const element = document.createElement(tag) as Widget;
      element.src = `/${tag}/again.json`;
      await placed(element);
      await until(() => asked.length === 1);
      element.remove();
      await placed(element);
      await until(() => asked.length === 2);
      reply(new Response(JSON.stringify(story)));
      await until(() => words(element).includes(expected));
    });

    it('drops the late answer of an earlier address', async () => {
      const replies = new Map<string, (value: Response) => void>();
      answer((address) => new Promise((resolve) => replies.set(new URL(address, location.href).search, resolve)));
      const element = document.createElement(tag) as Widget;
      element.src = `/${tag}/late.json?1`;
      await placed(element);
      await until(() => replies.has('?1'));
      element.src = `/${tag}/late.json?2`;
      await until(() => replies.has('?2'));
      replies.get('?1')!(new Response('{"headline": "Old", "author": "Old Desk", "facts": [{"term": "Old", "explanation": "Old"}]}'));
      await settled();
      replies.get('?2')!(new Response(JSON.stringify(story)));
      await until(() => words(element).includes(expected));
      expect(words(element)).to.not.contain('Old');
    });
  });
}

const fields = ['author', 'datePublished', 'dateModified', 'image', 'takeaways', 'facts', 'review', 'submission', 'correction', 'summary', 'inLanguage'];

/** What a page may set by mistake where a word belongs. */
const slips = (): unknown[] => [0, 7, Number.NaN, '', 'words', true, false, null, [], [null, 3], {}, 10n, (): void => undefined, new Map(), new Date(0)];

/** What foreign data may hold by mistake, or with intent. */
function garbage(): unknown[] {
  const angry = (): never => {
    throw new Error('hands off');
  };
  const handler: ProxyHandler<object> = { get: angry, has: angry, ownKeys: angry, getOwnPropertyDescriptor: angry, getPrototypeOf: angry };
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const circle: Record<string, unknown> = {};
  for (const name of fields) circle[name] = circle;
  const odd = [Symbol('s'), Object.create(null) as object, circle, new Proxy({}, handler), new Proxy([], handler), revoked];
  return [...slips(), ...odd, ...odd.map((value) => [value])];
}

/** Bad input: nothing of it reaches the page. */
export function itBearsBadInput(sample: Sample): void {
  const { tag, article, says: expected, data, words: named } = sample;

  async function bears(values: unknown[], change: (element: Widget, value: unknown) => void): Promise<void> {
    const element = await given(tag, article);
    const errors = await errorsOf(async () => {
      for (const value of values) {
        change(element, value);
        await element.updateComplete;
      }
    });
    expect(errors).to.deep.equal([]);
    for (const name of [...data, ...named]) (element as unknown as Record<string, unknown>)[name] = undefined;
    element.article = article;
    await element.updateComplete;
    expect(words(element), 'afterwards').to.contain(expected);
  }

  for (const name of [...data, ...named])
    it(`bears anything as ${name}`, () =>
      bears(data.includes(name) ? garbage() : slips(), (element, value) => {
        (element as unknown as Record<string, unknown>)[name] = value;
      }));

  it('bears anything in any field of the record', () =>
    bears(garbage(), (element, value) => {
      element.article = { ...article, ...Object.fromEntries(fields.map((name) => [name, value])) };
    }));

  it('loses only the field that is bad', async () => {
    const element = await given(tag, { url: 7, headline: [], media: 'smell', sponsor: Symbol('s'), ...article });
    expect(words(element)).to.contain(expected);
  });

  it('tells the page once of a record that holds nothing, and leaves what was there', async () => {
    const element = document.createElement(tag) as Widget;
    element.innerHTML = '<b>What was there before</b>';
    element.article = { nothing: 'of use' } as Widget['article'];
    const events = await heard('lede-failed', async () => {
      await placed(element);
      element.requestUpdate();
      await settled();
      element.requestUpdate();
    });
    expect(events.map(({ target }) => target)).to.deep.equal([element]);
    expect(element.innerText).to.equal('What was there before');
  });

  it('tells the page once of JSON that cannot be read, and shows nothing of it', async () => {
    let element: Widget | undefined;
    const events = await heard('lede-failed', async () => {
      element = await fixture<Widget>(`<${tag}><p>Before</p><script type="application/json">{"headline": </script></${tag}>`);
      element.requestUpdate();
    });
    expect(events).to.have.length(1);
    expect((events[0] as LedeFailedEvent).message).to.contain('JSON');
    // as it stands, or as the widget has read it
    expect(`${element!.innerText} ${words(element!)}`)
      .to.contain('Before')
      .and.to.not.contain('{');
  });

  it('takes nothing from a polluted Object.prototype', async () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    const evil: Record<string, unknown> = {
      author: [{ name: 'Evil' }],
      headline: 'Evil',
      takeaways: ['Evil'],
      facts: [{ term: 'Evil', explanation: 'Evil' }],
      image: { url: '/evil.png', caption: 'Evil' },
      submission: { by: 'reader', reference: 'Evil' },
      correction: [{ text: 'Evil' }],
      evidence: 'https://evil.example/',
      source: 'https://evil.example/',
      href: 'https://evil.example/',
    };
    Object.assign(prototype, evil);
    try {
      const errors = await errorsOf(async () => {
        const [empty, full] = [await given(tag, {}), await given(tag, article)];
        expect(words(empty)).to.equal('');
        expect(words(full)).to.contain(expected);
        for (const element of [empty, full])
          expect(read(element.shadowRoot) + [...element.shadowRoot!.querySelectorAll('a')].map(String).join()).to.not.match(/evil/i);
      });
      expect(errors).to.deep.equal([]);
    } finally {
      for (const name of Object.keys(evil)) Reflect.deleteProperty(prototype, name);
    }
  });
}
