import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { widgets } from './manifest.js';
import { answer, listenToWarnings, pinClock, releaseClock, releaseFetch, releaseWarnings, settled, turn } from './support.js';

const picture = '/stories/pictures/tall.svg';
const story = { headline: 'Bridge', url: '/bridge', author: ['Harbour Desk'], datePublished: '2026-11-20' };
const feed = Array.from({ length: 10 }, (_, i) => ({ headline: `Story ${String(i)}`, url: `/story/${String(i)}` }));

/** With these every element shows something, in which an attribute makes a difference. */
const bases: Readonly<Record<string, { attributes?: Readonly<Record<string, string>>; inside?: string; properties?: object }>> = {
  'lede-article': { inside: `<script type="application/json">${JSON.stringify({ ...story, takeaways: ['One'] })}</script>` },
  'lede-byline': { attributes: { author: 'Harbour Desk', published: '2026-11-01' } },
  'lede-card': { attributes: { headline: 'Bridge', href: '/bridge', image: picture } },
  'lede-did-you-know': { inside: '<dl><dt>Ferry</dt><dd>A boat</dd></dl>' },
  'lede-feed': {},
  'lede-figure': { attributes: { image: picture } },
  'lede-newsletter': { attributes: { action: '/subscribe' } },
  'lede-notice': { attributes: { 'submitted-by': 'reader' }, properties: { article: { headline: 'Bridge', correction: ['It is green.'] } } },
  'lede-related': { properties: { stories: feed } },
  'lede-site': {},
  'lede-takeaways': { inside: '<ul><li>One</li></ul>' },
};

type Typed = readonly [what: string, typed: readonly string[]];
const text: readonly Typed[] = [['Bridge', ['”Bridge”', '“Bridge”', ' Bridge ']]];
const address: readonly Typed[] = [['https://post.example/a', [' https://post.example/a ', '”https://post.example/a”']]];
const date: readonly Typed[] = [
  ['2026-11-20', ['20 November 2026', 'Nov 20, 2026', '20.11.2026', ' 2026-11-20 ', '”2026-11-20”']],
  ['2026-11-20T07:10:00Z', ['Nov 20, 2026 7:10 am', 'Fri, 20 Nov 2026 07:10:00 GMT', '2026-11-20 07:10:00Z', '1795158600']],
];
const on: readonly Typed[] = [['', ['true', 'yes', '1']]];
const theme: readonly Typed[] = [['dark', ['Dark ', 'DARK']]];
const level: readonly Typed[] = [['4', ['h4', 'H4', ' 4 ', 'level 4', '”4”']]];
const asIs: readonly Typed[] = [];

/** What people type for every attribute, by what is meant. An attribute of no row fails. */
const table: Readonly<Record<string, readonly Typed[]>> = {
  access: [
    ['premium', [' Premium ', 'subscribers', 'Subscribers only', 'paid', 'members']],
    ['registered', ['registration', 'REGISTERED']],
    ['free', ['Free', 'public']],
  ],
  action: address,
  'allow-repeats': on,
  // a selector is the page's own
  annotate: [['#text', [' #text ']]],
  author: text,
  byline: text,
  caption: text,
  'checked-at': date,
  'checked-by': text,
  // the words, names and pairs of the form are read by `newsletter/settings`, and tested there
  consent: asIs,
  'consent-name': asIs,
  'consent-record': asIs,
  contact: asIs,
  'email-name': asIs,
  fields: asIs,
  'hidden-values': asIs,
  'name-field': asIs,
  newsletters: asIs,
  policy: asIs,
  reference: text,
  credit: text,
  heading: text,
  'heading-level': level,
  headline: text,
  height: [['600', ['600px', ' 600 ', '600 px']]],
  width: [['1200', ['1200px', '1,200', '١٢٠٠']]],
  href: address,
  image: [[picture, [` ${picture} `, `”${picture}”`]]],
  'image-alt': text,
  'image-origin': [
    ['trainedAlgorithmicMedia', ['ai', 'AI-generated', 'Midjourney', 'DALL-E', 'yes', 'trained-algorithmic-media', ' TrainedAlgorithmicMedia ']],
    ['compositeWithTrainedAlgorithmicMedia', ['ai-modified', 'edited with AI']],
    ['digitalCreation', ['illustration']],
  ],
  kicker: text,
  layout: [], // by element, below
  'lede-card layout': [
    ['row', [' Row ', 'ROW', '”row”']],
    ['text', ['Text']],
  ],
  'lede-did-you-know layout': [['accordion', ['Accordion ', 'ACCORDION']]],
  'lede-related layout': [['numbered', ['Numbered', ' numbered ']]],
  limit: [['3', ['3 stories', ' 3 ', '”3”', '٣']]],
  'link-rel': [['nofollow sponsored', ['NoFollow Sponsored', 'nofollow, sponsored']]],
  'link-target': [['_blank', ['_BLANK', ' _blank ', 'blank']]],
  'live-status': [
    ['closed', ['Closed', 'ended', 'over']],
    ['live', ['Live', 'yes', '1', 'breaking']],
    ['soon', ['upcoming', ' SOON ']],
  ],
  'made-by': [
    ['ai', ['AI', 'ai-generated', 'ChatGPT', 'magic']],
    ['ai-assisted', ['AI assisted', 'with the help of AI']],
    ['person', ['human', 'Person']],
  ],
  // a selector is the page's own
  'skip-linked': [['main', [' main ']]],
  'max-age': [['7', ['7 days', '1 week', ' 7 ']]],
  media: [
    ['audio', ['podcast', 'Audio']],
    ['gallery', ['photos', 'slideshow']],
    ['video', ['Video', 'movie']],
  ],
  min: [['20', ['20 stories', ' 20 ']]],
  minutes: [['2', ['2 min', '2 Min. Lesezeit', '2 minutes', 'PT2M', ' 2 ', '1,5', '٢']]],
  'newsletter-action': address,
  'newsletter-email-name': asIs,
  numbered: on,
  'opt-in': [['single', ['Single ', 'SINGLE']]],
  pitch: text,
  priority: on,
  provider: [['mailchimp', ['Mailchimp', ' MAILCHIMP ']]],
  published: date,
  updated: date,
  rank: [['none', ['None', ' NONE ']]],
  'related-src': [['/feed.json', [' /feed.json ']]],
  'report-email': [['desk@post.example', [' desk@post.example ', '”desk@post.example”']]],
  'rules-url': address,
  sponsor: text,
  src: [['/story.json', [' /story.json ', '”/story.json”']]],
  srcset: [[`${picture} 600w`, [` ${picture}  600w `]]],
  standfirst: text,
  'submitted-by': [
    ['agency', ['Agency', 'wire']],
    ['sponsor', [' SPONSOR ', 'advertiser']],
  ],
  theme,
};

/** Of these an element tells no default: what cannot be used is none of them. */
const useless: Readonly<Record<string, readonly string[]>> = {
  layout: ['banner'],
  'heading-level': ['9', 'big'],
  limit: ['many', '99'],
  'max-age': ['old'],
  minutes: ['soon', '-3'],
  published: ['soon', '2026-02-30'],
  width: ['wide', '50%'],
  media: ['hologram'],
  'live-status': ['perhaps'],
  rank: ['best'],
};

/** All that a reader, a browser or a crawler finds in a widget, and in those inside it. */
function told(widget: Element): string {
  const root = widget.shadowRoot!;
  const inner = [...root.querySelectorAll('*')].filter((node) => node.shadowRoot).map(told);
  const ground = root.querySelector('.root');
  const scheme = ground ? getComputedStyle(ground).colorScheme : '';
  const form = widget.querySelector('form')?.outerHTML ?? '';
  const own = [...root.querySelectorAll('a, img')].map((node) => (node instanceof HTMLAnchorElement ? node.href : (node as HTMLImageElement).src));
  // what is forwarded to a widget inside stands in its attributes as it was typed
  const html = root.innerHTML.replace(/<!--.*?-->/gs, '').replace(/ (?:src|report-email|action)="[^"]*"/g, '');
  return [html, scheme, form, ...own, ...inner].join('\n');
}

/** The same of a new one, alone on its page. */
async function toldOf(tag: string, given: Readonly<Record<string, string>>): Promise<string> {
  const { attributes = {}, inside = '', properties = {} } = bases[tag]!;
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const element = Object.assign(document.createElement(tag), properties);
  for (const [name, value] of Object.entries({ ...attributes, ...given })) element.setAttribute(name, value);
  if (inside) element.append(document.createRange().createContextualFragment(inside));
  place.append(element);
  let [found, before] = ['', ''];
  // stories that are on their way come, and a rail finds out whether it scrolls
  for (let i = 0; i < 2 || (i < 50 && (found !== before || found.includes('aria-busy'))); i++) {
    await turn();
    await settled(element);
    before = found;
    found = told(element);
  }
  element.remove();
  return found;
}

describe('what people type in an attribute', () => {
  before(() => {
    pinClock('2026-11-22T12:00:00Z');
  });
  beforeEach(() => {
    answer({ '/story.json': JSON.stringify(story), '/feed.json': JSON.stringify(feed) });
  });
  afterEach(() => {
    releaseFetch();
    releaseWarnings();
  });
  after(releaseClock);

  for (const { tag, attributes } of widgets)
    for (const name of attributes) {
      const rows = table[`${tag} ${name}`] ?? table[name];
      it(`<${tag} ${name}> has a row in the table`, () => expect(rows).to.not.equal(undefined));
      for (const [meant, typed] of rows ?? [])
        it(`<${tag} ${name}="${meant}"> is also ${typed.join(' · ')}`, async () => {
          const expected = await toldOf(tag, { [name]: meant });
          for (const value of typed) expect(await toldOf(tag, { [name]: value }), value).to.equal(expected);
        });
      if (rows === on)
        it(`<${tag} ${name}> is off where it says so`, async () => {
          const expected = await toldOf(tag, {});
          for (const value of ['false', 'False', '0', 'no', 'off']) expect(await toldOf(tag, { [name]: value }), value).to.equal(expected);
        });
      for (const value of useless[name] ?? [])
        it(`<${tag} ${name}="${value}"> is the default, and told to the developer once`, async () => {
          const { [name]: given, ...rest } = bases[tag]!.attributes ?? {};
          // a server tells of it itself
          const here = { 'data-client': '' };
          const expected = given === undefined ? await toldOf(tag, { ...rest, ...here }) : undefined;
          const said = listenToWarnings();
          const found = await toldOf(tag, { [name]: value, ...here });
          await toldOf(tag, { [name]: value, ...here });
          if (expected !== undefined) expect(found).to.equal(expected);
          const warnings = said.filter((line) => line.includes(`<${tag}>: ${name}="${value}": `));
          expect(warnings).to.have.length(1);
        });
    }

  it('inside a site: links are as it says, however it is typed', async () => {
    for (const [target, rel] of [
      ['_blank', 'nofollow sponsored'],
      [' _BLANK ', 'Nofollow, SPONSORED'],
    ] as const) {
      const site = await fixture<HTMLElement>(
        html`<lede-site link-target=${target} link-rel=${rel}><lede-card headline="A" href="https://post.example/a"></lede-card></lede-site>`,
      );
      const card = site.querySelector('lede-card')!;
      await settled(card);
      const link = card.shadowRoot!.querySelector('a')!;
      expect([link.target, link.rel]).to.deep.equal(['_blank', 'nofollow sponsored noopener']);
    }
  });
});
