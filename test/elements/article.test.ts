import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/card/define.js';
import '../../src/elements/related/define.js';
import '../../src/elements/takeaways/define.js';
import '../../src/i18n/locales/de.js';
import type { LedeArticle } from '../../src/elements/article/define.js';
import type { Article, Text } from '../../src/model/article.js';
import * as on from './support.js';
import { heard, part, parts, seen, settled, turn, until, within } from './support.js';

const pieces = ['kicker', 'headline', 'deck', 'standfirst', 'byline', 'cover', 'summary', 'takeaways', 'analysis', 'facts', 'related', 'notice', 'newsletter'];
const words = (text: Text): string => (typeof text === 'string' ? text : text.map((run) => run.text).join(''));
const others: Article[] = [
  { headline: 'Ferry returns', url: '/ferry' },
  { headline: 'Salt marsh returns', url: '/marsh' },
];

let bridge: Article;

/** A story with properties, in a box of a width. */
async function story(properties: Partial<LedeArticle>, width = 700): Promise<LedeArticle> {
  return within(width, Object.assign(document.createElement('lede-article'), properties));
}

/** A story with one or more widgets as its children. */
async function layout(properties: Partial<LedeArticle>, ...tags: string[]): Promise<LedeArticle> {
  const element = Object.assign(document.createElement('lede-article'), properties);
  element.append(...tags.map((tag) => document.createElement(tag)));
  await within(700, element);
  await Promise.all([...element.children].map(settled));
  await turn();
  return element;
}

async function change(element: LedeArticle, to: Partial<LedeArticle>): Promise<void> {
  Object.assign(element, to);
  await settled(element);
}

const inside = <K extends keyof HTMLElementTagNameMap>(element: Element, tag: K): HTMLElementTagNameMap[K] => element.shadowRoot!.querySelector(tag)!;
const headingOf = (widget: Element): string => widget.shadowRoot!.querySelector('h1, h2, h3, h4, h5, h6')!.localName;

describe('lede-article', () => {
  // on this page the widgets are known before the story around them
  let early: HTMLElement;

  before(async () => {
    bridge = {
      ...(await on.sample<Article>('harbour-bridge-reopens')),
      image: { url: '/stories/pictures/harbour-bridge-reopens.svg', alt: 'A bridge', width: 1200, height: 800 },
    };
    early = document.createElement('div');
    const around = document.createElement('lede-article');
    const [takeaways, related] = [document.createElement('lede-takeaways'), document.createElement('lede-related')];
    Object.assign(related, { stories: [{ headline: bridge.headline }, ...others], allowRepeats: true });
    around.append(takeaways, related);
    Object.assign(around, { article: bridge });
    early.append(around);
    document.body.append(early);
    await turn();
    await import('../../src/elements/article/define.js');
  });

  afterEach(() => {
    on.releaseFetch();
    on.releaseWarnings();
  });

  describe('accessibility', () => {
    for (const scheme of ['light', 'dark'] as const)
      it(`has no barrier in ${scheme}`, async () => {
        const element = await on.onPage<LedeArticle>(
          scheme,
          html`<lede-article .article=${bridge} .related=${others} newsletter-action="/subscribe" heading-level="1"></lede-article>`,
        );
        await expect(element).to.be.accessible();
      });

    it('is an article that is named by its headline', async () => {
      const root = part(await story({ article: bridge }), 'article');
      expect(root.localName).to.equal('article');
      const name = (root.getRootNode() as ShadowRoot).getElementById(root.getAttribute('aria-labelledby')!)!;
      expect(seen(name)).to.equal(bridge.headline);
    });

    it('has one headline, and no level is passed over below it', async () => {
      const element = await story({ article: bridge, related: others, newsletterAction: '/subscribe', headingLevel: 1 });
      const levels = ['takeaways', 'did-you-know', 'related', 'notice', 'newsletter'].map((name) =>
        headingOf(inside(element, `lede-${name}` as 'lede-notice')),
      );
      expect(headingOf(element)).to.equal('h1');
      expect(levels).to.deep.equal(['h2', 'h2', 'h2', 'h2', 'h2']);
      expect(headingOf(inside(element, 'lede-related').shadowRoot!.querySelector('lede-card')!)).to.equal('h3');
    });
  });

  describe('defaults', () => {
    it('shows nothing of its own without data', async () => {
      const element = await story({});
      expect(seen(element)).to.equal('');
      expect(element.getBoundingClientRect().height).to.equal(0);
    });

    it('a headline alone is a story, and nothing stands around it', async () => {
      const element = Object.assign(document.createElement('lede-article'), { article: { headline: 'Bridge reopens' } });
      const failed = heard(element, 'lede-failed');
      await within(700, element);
      expect(failed.length).to.equal(0);
      expect(seen(element)).to.equal('Bridge reopens');
      expect(headingOf(element)).to.equal('h2');
      expect(element.shadowRoot!.querySelector('lede-figure, lede-takeaways, lede-did-you-know, lede-related, lede-newsletter')).to.equal(null);
    });
  });

  describe('attributes & properties', () => {
    it('shows every piece of a story, whole and in the order in which it is read', async () => {
      const element = await story({ article: bridge, related: others, newsletterAction: '/subscribe' });
      expect(
        [...element.shadowRoot!.querySelectorAll('[part]')].map((node) => node.getAttribute('part')).filter((name) => pieces.includes(name!)),
      ).to.deep.equal(pieces);
      const text = seen(element);
      const { articleSection, headline, alternativeHeadline, abstract, summary, takeaways, analysis, facts, correction, newsletter } = bridge;
      const wanted = [
        ...[articleSection, headline, alternativeHeadline, abstract, 'By Harbour Desk', '2 min read'],
        ...summary!.map(words),
        'Key Takeaways',
        ...takeaways!.map((takeaway) => words(takeaway.text)),
        'Harbour Desk',
        ...analysis!.map(words),
        'Did You Know?',
        ...facts!.flatMap(({ term, explanation }) => [term, words(explanation)]),
        ...['You May Also Like', 'Ferry returns', 'Salt marsh returns', 'This story was sent in by a reader.', correction![0]!.text],
        ...[newsletter!.heading, newsletter!.pitch, 'Email address', 'Subscribe'],
      ];
      let at = 0;
      for (const piece of wanted) {
        const found = text.indexOf(piece!, at);
        expect(found, `"${piece!}" after "${text.slice(Math.max(0, at - 40), at)}"`).to.be.at.least(0);
        at = found + piece!.length;
      }
    });

    it('shows links and emphasis of the text, and what is said is only said once', async () => {
      const element = await story({
        article: { headline: 'A', summary: [['See ', { text: 'the plan', href: 'https://example.com/plan', em: true }, '.']] as unknown as Text[] },
      });
      expect(seen(element)).to.equal('A See the plan.');
      const link = part(element, 'summary').querySelector('a')!;
      expect([link.href, link.querySelector('em')!.textContent]).to.deep.equal(['https://example.com/plan', 'the plan']);
    });

    for (const [value, tag, below] of [
      ['1', 'h1', 'h2'],
      ['2', 'h2', 'h3'],
      ['3', 'h3', 'h4'],
      ['4', 'h4', 'h5'],
      ['5', 'h5', 'h6'],
      ['6', 'h6', 'h6'],
      ['0', 'h2', 'h3'],
      ['7', 'h2', 'h3'],
      ['top', 'h2', 'h3'],
    ] as const)
      it(`heading-level="${value}" is <${tag}>, and <${below}> inside`, async () => {
        const element = await fixture<LedeArticle>(html`<lede-article heading-level=${value} .article=${bridge}></lede-article>`);
        await settled(element);
        expect(headingOf(element)).to.equal(tag);
        expect(headingOf(inside(element, 'lede-takeaways'))).to.equal(below);
      });

    it('related stories come from related, or from the address in related-src, and the story itself is not among them', async () => {
      on.answer({ '/feed.json': JSON.stringify([{ headline: 'From afar' }, { headline: bridge.headline }]) });
      const element = await fixture<LedeArticle>(html`<lede-article related-src="/feed.json" .article=${bridge}></lede-article>`);
      await until(() => inside(element, 'lede-related').shadowRoot!.querySelectorAll('lede-card').length, 'the stories come');
      await settled(element);
      expect(seen(part(element, 'related'))).to.equal('You May Also Like From afar');
      await change(element, { related: [...others, bridge] });
      expect(seen(part(element, 'related'))).to.equal('You May Also Like Ferry returns Salt marsh returns');
    });

    it('report-email is where a story is reported that names no address', async () => {
      const { submission, ...rest } = bridge;
      expect(submission!.reportEmail).to.equal('report@example.com');
      const element = await fixture<LedeArticle>(html`<lede-article report-email="desk@example.com" .article=${rest}></lede-article>`);
      await settled(element);
      const link = (): string => part(inside(element, 'lede-notice'), 'report', HTMLAnchorElement).href;
      expect(link()).to.match(/^mailto:desk@example\.com\?/);
      await change(element, { article: bridge });
      expect(link()).to.match(/^mailto:report@example\.com\?/);
    });

    it('newsletter-action makes a form, and an address that is none does not', async () => {
      const element = await fixture<LedeArticle>(html`<lede-article newsletter-action="https://example.com/subscribe" .article=${bridge}></lede-article>`);
      await settled(element);
      const form = inside(element, 'lede-newsletter').querySelector('form')!;
      expect([form.action, form.method]).to.deep.equal(['https://example.com/subscribe', 'post']);
      expect(getComputedStyle(form.querySelector('input')!).height).to.equal('48px');
      const unsafe = await story({ article: bridge, newsletterAction: 'javascript:alert(1)' });
      expect(unsafe.shadowRoot!.querySelector('form')).to.equal(null);
    });

    it('a story in another language carries it, and its widgets speak that of the page', async () => {
      const arabic = await on.sample<Article>('arabic');
      const element = await story({ article: arabic });
      expect([part(element, 'article').lang, part(element, 'article').dir]).to.deep.equal(['ar', 'rtl']);
      expect(seen(part(inside(element, 'lede-takeaways'), 'heading'))).to.equal('Key Takeaways');
      element.parentElement!.lang = 'de';
      await until(() => seen(part(inside(element, 'lede-takeaways'), 'heading')) === 'Das Wichtigste in Kürze', 'the words of the page');
      expect(part(element, 'article').lang).to.equal('ar');
    });

    for (const name of ['arabic', 'german-long', 'japanese', 'thai', 'salt-marsh-returns', 'nine-islands-one-network'])
      it(`${name} is told whole, and stays within a narrow place`, async () => {
        const record = await on.sample<Article>(name);
        const element = await story({ article: record }, 280);
        const text = seen(element);
        for (const piece of [
          record.headline,
          ...[...(record.summary ?? []), ...(record.analysis ?? [])].map(words),
          ...(record.takeaways ?? []).map((takeaway) => words(takeaway.text)),
        ])
          expect(text).to.contain(piece.replace(/\s+/g, ' '));
        expect(part(element, 'article').scrollWidth).to.be.at.most(280);
      });
  });

  describe('slots', () => {
    it('with widgets inside it renders only them, each with its part of the story', async () => {
      const element = await layout({ article: bridge }, 'lede-byline', 'lede-takeaways', 'lede-did-you-know', 'lede-notice', 'lede-figure', 'lede-card');
      expect(parts(element, 'article')).to.have.length(0);
      const [byline, takeaways, facts, notice, figure, card] = [...element.children];
      expect(seen(byline!)).to.contain('By Harbour Desk');
      expect(parts(takeaways!, 'item')).to.have.length(bridge.takeaways!.length);
      expect(parts(facts!, 'entry')).to.have.length(bridge.facts!.length);
      expect(seen(notice!)).to.contain('This story was sent in by a reader.');
      expect(part(figure!, 'image', HTMLImageElement).alt).to.equal('A bridge');
      await until(() => parts(card!, 'headline').length, 'the card looks around itself');
      expect(seen(part(card!, 'headline'))).to.equal(bridge.headline);
    });

    it('its widgets follow when the story changes', async () => {
      const element = await layout({ article: bridge }, 'lede-takeaways');
      await change(element, { article: { headline: 'Another', takeaways: [{ text: 'Only this.' }] } });
      await settled(element.firstElementChild!);
      expect(parts(element.firstElementChild!, 'item').map(seen)).to.deep.equal(['Only this.']);
      await change(element, { article: undefined });
      await settled(element.firstElementChild!);
      expect(seen(element)).to.equal('');
    });

    it('a widget deep inside, and one that comes later, get the story too', async () => {
      const element = await layout({ article: bridge }, 'lede-byline');
      const aside = document.createElement('aside');
      const late = document.createElement('lede-takeaways');
      aside.append(late);
      element.append(aside);
      await until(() => parts(late, 'item').length === bridge.takeaways!.length, 'the late widget');
    });

    it('the terms that it explains are buttons in its own paragraphs, not in what stands above them, unless annotate is none', async () => {
      const record = { headline: 'The bridge opens', abstract: 'A swing bridge.', summary: ['The swing bridge opens.'], analysis: ['A tram crosses.'] };
      const facts = ['Swing bridge', 'tram'].map((term) => ({ term, explanation: 'It moves.' }));
      const element = await story({ article: { ...record, facts } });
      const terms = (): string[] =>
        [...element.shadowRoot!.querySelectorAll<HTMLElement>('p button')].map((button) => `${button.ariaLabel!}, ${button.closest('p')!.id}`);
      await until(() => terms().length === 2, 'the terms are marked');
      expect(terms()).to.deep.equal(['swing bridge, summary-1', 'tram, analysis-1']);
      await expect(element).to.be.accessible();
      await change(element, { article: { ...record, facts, summary: ['Now open.', 'A swing bridge.'], analysis: [] } });
      await until(() => terms().join() === 'swing bridge, summary-2', 'the new text is marked');
      expect(parts(element, 'summary').map(seen)).to.deep.equal(['Now open. A swing bridge.']);
      const button = element.shadowRoot!.querySelector<HTMLElement>('p button')!;
      button.click();
      const panel = inside(element, 'lede-did-you-know');
      await until(() => panel.shadowRoot!.querySelector(':popover-open'), 'the explanation opens');
      await sendKeys({ press: 'Escape' });
      await until(() => element.shadowRoot!.activeElement === button, 'and gives the focus back');
      await change(element, { annotate: 'none' });
      expect(terms()).to.deep.equal([]);
    });

    it('becomes a layout when its first widget comes later', async () => {
      const element = await story({ article: bridge });
      const late = document.createElement('lede-takeaways');
      element.append(late);
      await until(() => parts(element, 'article').length === 0, 'only the children are left');
      await settled(late);
      expect(seen(element)).to.contain(words(bridge.takeaways![0]!.text));
      late.remove();
      await until(() => parts(element, 'article').length === 1, 'the whole story is back');
    });

    it('gives the story to widgets that were there before it', async () => {
      const [takeaways, related] = [early.querySelector('lede-takeaways')!, early.querySelector('lede-related')!];
      await until(() => parts(takeaways, 'item').length === bridge.takeaways!.length, 'the takeaways come');
      await settled(related);
      expect(seen(related)).to.equal('You May Also Like Ferry returns Salt marsh returns');
      early.remove();
    });

    it("a widget's own content is stronger than the story around it", async () => {
      const element = await fixture<LedeArticle>(
        html`<lede-article .article=${bridge}
          ><lede-takeaways
            ><ul>
              <li>Our own words.</li>
            </ul></lede-takeaways
          ></lede-article
        >`,
      );
      const widget = element.querySelector('lede-takeaways')!;
      await settled(widget);
      expect(parts(widget, 'item').map(seen)).to.deep.equal(['Our own words.']);
    });

    it('a related rail in the layout does not show the story around it', async () => {
      const element = await layout({ article: bridge }, 'lede-related');
      const rail = element.querySelector('lede-related')!;
      rail.stories = [...others, bridge];
      await settled(rail);
      expect(seen(rail)).to.equal('You May Also Like Ferry returns Salt marsh returns');
    });

    it('reads the record from a JSON script', async () => {
      const element = document.createElement('lede-article');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(bridge);
      element.append(script);
      await within(700, element);
      expect(seen(part(element, 'headline'))).to.equal(bridge.headline);
      expect(seen(element)).to.contain(words(bridge.analysis!.at(-1)!));
    });

    it('shows the story as it stands in the page where there is no record', async () => {
      const element = await fixture<LedeArticle>(
        html`<lede-article
          ><h1>Bridge reopens</h1>
          <p>Read on.</p></lede-article
        >`,
      );
      expect(seen(element)).to.equal('Bridge reopens Read on.');
    });
  });

  describe('states & events', () => {
    it('with a form for a story that says nothing over it is no failure', async () => {
      const element = document.createElement('lede-article');
      const failed = heard(element, 'lede-failed');
      Object.assign(element, { article: { headline: 'Ferry' }, newsletterAction: '/subscribe' });
      await within(700, element);
      await turn();
      expect(inside(element, 'lede-newsletter').querySelector('form')).to.not.equal(null);
      expect(failed.length).to.equal(0);
    });

    it('loads a record, keeps a screen free meanwhile, and says so', async () => {
      let give: (text: string) => void = () => undefined;
      on.answer({ '/post/bridge.json': new Promise<string>((resolve) => (give = resolve)) });
      const element = await fixture<LedeArticle>(html`<lede-article src="/post/bridge.json"></lede-article>`);
      const loaded = heard(element, 'lede-loaded');
      expect(element.shadowRoot!.querySelector('[aria-busy="true"]')).to.not.equal(null);
      expect(element.getBoundingClientRect().height).to.be.at.least(window.innerHeight);
      give(JSON.stringify({ ...bridge, url: 'bridge' }));
      await until(() => parts(element, 'headline').length, 'the story comes');
      expect(loaded.map(({ feed }) => feed.articles[0]!.url)).to.deep.equal([new URL('/post/bridge', document.baseURI).href]);
      expect(element.shadowRoot!.querySelector('[aria-busy]')).to.equal(null);
    });

    it('keeps a screen free also where a line break stands in the tag', async () => {
      on.answer({ '/slow.json': new Promise<string>(() => undefined) });
      const element = document.createElement('lede-article');
      element.src = '/slow.json';
      element.append('\n  ');
      await within(700, element);
      expect(element.getBoundingClientRect().height).to.be.at.least(window.innerHeight);
    });

    it('loads a plain-text story', async () => {
      const text = await (await fetch('/stories/samples/harbour-bridge-reopens.txt')).text();
      on.answer({ '/bridge.txt': text });
      const element = await fixture<LedeArticle>(html`<lede-article src="/bridge.txt"></lede-article>`);
      await until(() => parts(element, 'headline').length, 'the story comes');
      await settled(element);
      expect(seen(part(element, 'headline'))).to.equal(bridge.headline);
      expect(parts(inside(element, 'lede-takeaways'), 'item')).to.have.length(bridge.takeaways!.length);
      for (const paragraph of [...bridge.summary!, ...bridge.analysis!]) expect(seen(element)).to.contain(words(paragraph));
    });

    it('a src that fails keeps the children, and says so once', async () => {
      on.listenToWarnings();
      on.answer({});
      const element = await fixture<LedeArticle>(html`<lede-article src="/none.json"><h1>Bridge reopens</h1></lede-article>`);
      const failed = heard(element, 'lede-failed');
      await until(() => failed.length, 'it fails');
      await turn();
      expect(failed.length).to.equal(1);
      expect(failed[0]!.message).to.contain('404');
      expect(seen(element)).to.equal('Bridge reopens');
    });

    it('drops a late answer when src has changed', async () => {
      let late: (text: string) => void = () => undefined;
      on.answer({ '/late.json': new Promise<string>((resolve) => (late = resolve)), '/soon.json': '{"headline":"Soon"}' });
      const element = await fixture<LedeArticle>(html`<lede-article src="/late.json"></lede-article>`);
      element.src = '/soon.json';
      await until(() => seen(element) === 'Soon', 'the answer');
      late('{"headline":"Late"}');
      await turn();
      expect(seen(element)).to.equal('Soon');
    });

    it('an answer that comes when the story has left the page changes nothing', async () => {
      let late: (text: string) => void = () => undefined;
      on.answer({ '/late.json': new Promise<string>((resolve) => (late = resolve)) });
      const element = await fixture<LedeArticle>(html`<lede-article src="/late.json"></lede-article>`);
      const events = [heard(element, 'lede-loaded'), heard(element, 'lede-failed')];
      element.remove();
      late('{"headline":"Late"}');
      await turn();
      expect(events.map(({ length }) => length)).to.deep.equal([0, 0]);
    });

    it('leads from a takeaway to the paragraph that says so, and the focus goes with it', async () => {
      const element = await story({ article: bridge });
      const evidence = parts<HTMLAnchorElement>(inside(element, 'lede-takeaways'), 'evidence');
      expect(evidence.map((link) => link.getAttribute('href'))).to.deep.equal(['#summary-1', '#analysis-1']);
      const before = location.href;
      for (const [i, name] of (['summary', 'analysis'] as const).entries()) {
        evidence[i]!.click();
        const target = part(element, name).querySelector('p');
        expect(element.shadowRoot!.activeElement, name).to.equal(target);
        expect(seen(target!)).to.equal(words(bridge[name]![0]!));
      }
      expect(location.href).to.equal(before);
    });

    it('paragraphs are no stops of the Tab key', async () => {
      const element = await story({ article: bridge });
      expect([...element.shadowRoot!.querySelectorAll('p')].every((paragraph) => paragraph.tabIndex < 0)).to.equal(true);
    });

    it('what a reader does inside is announced on the story', async () => {
      const element = await story({ article: bridge, related: others, newsletterAction: '/subscribe' });
      const opened = heard(element, 'lede-open', { cancel: true });
      const reported = heard(element, 'lede-report', { cancel: true });
      const subscribed = heard(element, 'lede-subscribe', { cancel: true });
      part(inside(inside(element, 'lede-related'), 'lede-card'), 'link').click();
      part(inside(element, 'lede-notice'), 'report').click();
      const form = inside(element, 'lede-newsletter').querySelector('form')!;
      form.querySelector('input')!.value = 'reader@example.com';
      // who sends it sooner is taken for a program
      await aTimeout(2100);
      form.requestSubmit();
      await until(() => subscribed.length, 'the form is sent');
      expect([opened, reported, subscribed].map(({ length }) => length)).to.deep.equal([1, 1, 1]);
      expect(subscribed[0]!.email).to.equal('reader@example.com');
    });
  });

  describe('bad input', () => {
    beforeEach(() => {
      on.listenToWarnings();
    });

    for (const [name, value] of [
      ['a number', 42],
      ['a text', 'Harbour'],
      ['a list', [1, 2]],
      ['an empty record', {}],
    ] as const)
      it(`${name} for a story keeps the children and is told once`, async () => {
        const element = document.createElement('lede-article');
        const failed = heard(element, 'lede-failed');
        element.append('Read it here');
        element.article = value as unknown as Article;
        await within(700, element);
        await change(element, { headingLevel: 3 });
        expect(seen(element)).to.equal('Read it here');
        expect(failed.length).to.equal(1);
      });

    it('a record without a headline keeps the children', async () => {
      const element = document.createElement('lede-article');
      element.append('Read it here');
      element.article = { summary: ['Only this.'] };
      await within(700, element);
      expect(seen(element)).to.equal('Read it here');
    });

    it('a bad field is left out, its neighbours stay', async () => {
      const bad = {
        headline: 'A',
        summary: ['One.', 42, null, { text: 'x' }, 'Two.'],
        takeaways: 7,
        facts: [{ term: 'Alone' }],
        image: 'javascript:alert(1)',
        author: {},
      };
      const element = await story({ article: bad as unknown as Article });
      expect(seen(element)).to.equal('A One. Two.');
    });

    it('text is never HTML, and no address of a program is kept', async () => {
      const nasty = '<img src=x onerror="globalThis.ledeWasHere = true"><b>bold</b>';
      const run = [{ text: nasty, href: 'javascript:alert(1)' }];
      const record = { headline: nasty, articleSection: nasty, alternativeHeadline: nasty, abstract: nasty, summary: [nasty, run], analysis: [run] };
      const element = await story({
        article: { ...record, takeaways: [{ text: nasty, evidence: 'javascript:alert(1)' }], facts: [{ term: nasty, explanation: nasty }] },
      });
      const roots = [element, inside(element, 'lede-takeaways'), inside(element, 'lede-did-you-know')].map((node) => node.shadowRoot!);
      for (const root of roots) expect(root.querySelector('b, img, [onerror], a[href^="javascript" i]')).to.equal(null);
      expect(seen(part(element, 'headline'))).to.equal(nasty);
      expect(seen(part(element, 'summary'))).to.equal(`${nasty} ${nasty}`);
      expect('ledeWasHere' in globalThis).to.equal(false);
    });

    it('what a polluted page gives to every object does not become part of the story or its widgets', async () => {
      const fields = {
        alternativeHeadline: 'Evil',
        abstract: 'Evil',
        summary: ['Evil'],
        submission: { by: 'reader' },
        review: { madeBy: 'ai' },
        evidence: '/evil',
        inLanguage: 'ar',
      };
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const whole = document.createElement('lede-article');
      whole.article = { headline: 'Good', takeaways: [{ text: 'Point' }] };
      const around = document.createElement('lede-article');
      around.article = { headline: 'Good', takeaways: [{ text: 'Point' }] };
      const widget = document.createElement('lede-takeaways');
      around.append(widget);
      await on.polluted(fields, async () => {
        place.append(whole, around);
        await settled(whole);
        await settled(around);
        await settled(widget);
      });
      expect(seen(whole)).to.equal('Good Key Takeaways Point');
      expect(seen(widget)).to.equal('Key Takeaways Point');
    });

    for (const value of [42, true, [], {}, () => 1, null])
      it(`${JSON.stringify(value)} (${typeof value}) in every other property does not throw`, async () => {
        const names = ['src', 'headingLevel', 'related', 'relatedSrc', 'reportEmail', 'newsletterAction', 'theme'];
        const element = await story({ article: { headline: 'A' }, ...Object.fromEntries(names.map((name) => [name, value])) });
        expect(seen(element)).to.contain('A');
      });
  });
});
