import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { storyContext } from '../../src/context/story.js';
import { ContextProvider } from '@lit/context';
import '../../src/elements/newsletter/define.js';
import '../../src/i18n/locales/de.js';
import type { LedeNewsletter } from '../../src/elements/newsletter/define.js';
import type { LedeSubscribeEvent } from '../../src/events/subscribe.js';
import type { Article } from '../../src/model/article.js';
import * as on from './support.js';
import { heard, part, parts, seen, settled, turn, until, within } from './support.js';

const action = 'https://example.com/subscribe';

/** A newsletter with properties, in a box of a width. */
async function newsletter(properties: Partial<LedeNewsletter>, width = 600): Promise<LedeNewsletter> {
  return within(width, Object.assign(document.createElement('lede-newsletter'), properties));
}

async function change(element: LedeNewsletter, to: Partial<LedeNewsletter>): Promise<void> {
  Object.assign(element, to);
  await settled(element);
}

/** A form of the page's own. */
const own = html`<form action="/own" method="post">
  <label>Your mail <input type="email" name="EMAIL" required /></label>
  <input type="hidden" name="list" value="7" />
  <button>Join</button>
</form>`;

const form = (element: Element): HTMLFormElement => element.querySelector('form')!;
const field = (element: Element): HTMLInputElement => element.querySelector<HTMLInputElement>('input[type="email"]')!;
const button = (element: Element): HTMLButtonElement => element.querySelector('button')!;

/** What becomes of a form when it is sent: whether the browser would send it. It does not. */
function sent(element: Element): { native: boolean; data: Record<string, FormDataEntryValue> }[] {
  const all: { native: boolean; data: Record<string, FormDataEntryValue> }[] = [];
  element.parentElement!.addEventListener('submit', (event) => {
    all.push({ native: !event.defaultPrevented, data: Object.fromEntries(new FormData(event.target as HTMLFormElement)) });
    event.preventDefault();
  });
  return all;
}

/** A reader types an address and presses the button, some time after the page has come. */
async function send(element: Element, email: string): Promise<void> {
  field(element).value = email;
  field(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await press(element);
}

/** A reader presses the button; the code that sends a form has come by then. */
async function press(element: Element): Promise<void> {
  field(element).dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  await import('../../src/elements/newsletter/signup.js');
  await turn();
  letTimePass();
  button(element).click();
}

/** What is said under a field. */
const note = (element: Element): string => [...element.querySelectorAll('[data-lede-note]')].map(seen).join(' ');

/** Readers are slower than programs. */
const ownClock = performance.now.bind(performance);
const letTimePass = (): void => {
  performance.now = () => ownClock() + 60_000;
};

const sheets = (root: Document | ShadowRoot): number => root.adoptedStyleSheets.length;

describe('lede-newsletter', () => {
  // the developer is told once: what is said of the first forms is said of all
  let said: string[];

  before(() => {
    said = on.listenToWarnings();
  });
  beforeEach(() => {
    performance.now = ownClock;
  });
  after(() => {
    performance.now = ownClock;
  });
  afterEach(() => {
    on.releaseFetch();
  });

  describe('accessibility', () => {
    for (const scheme of ['light', 'dark'] as const) {
      it(`its own form has no barrier in ${scheme}`, async () => {
        const element = await on.onPage<LedeNewsletter>(scheme, html`<lede-newsletter action=${action} pitch="Every Friday."></lede-newsletter>`);
        await expect(element).to.be.accessible();
      });

      it(`a form of the page has no barrier in ${scheme}`, async () => {
        const element = await on.onPage<LedeNewsletter>(scheme, html`<lede-newsletter pitch="Every Friday.">${own}</lede-newsletter>`);
        await expect(element).to.be.accessible();
      });
    }

    it('is a region with the name of its heading', async () => {
      const element = await newsletter({ action });
      const region = part(element, 'newsletter');
      expect(region.localName).to.equal('section');
      expect(region.getAttribute('aria-label')).to.equal('Subscribe to our Newsletter');
      expect(seen(part(element, 'heading'))).to.equal('Subscribe to our Newsletter');
    });

    it('labels the field with words that stay in sight', async () => {
      const element = await newsletter({ action });
      const [label] = field(element).labels!;
      expect(seen(label!)).to.equal('Email address');
      field(element).value = 'reader@example.com';
      expect(seen(label!)).to.equal('Email address');
      expect(field(element).placeholder).to.equal('');
    });

    it('field and button are stops of the Tab key', async () => {
      const element = await newsletter({ action });
      field(element).focus();
      expect(document.activeElement).to.equal(field(element));
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(button(element));
    });

    it('shows the focus by a ring', async function () {
      // a window on a virtual display may have no focus, and shows no ring
      if (!document.hasFocus()) this.skip(); // so it is with WebKit here
      const element = await newsletter({ action });
      field(element).focus();
      await sendKeys({ press: 'Tab' });
      const ring = getComputedStyle(button(element));
      expect([ring.outlineStyle, ring.outlineWidth]).to.deep.equal(['solid', '2px']);
    });
  });

  describe('defaults', () => {
    it('adds and shows nothing without an action', async () => {
      const element = await newsletter({ heading: 'Our letter', pitch: 'Every Friday.' });
      expect(seen(element)).to.equal('');
      expect(element.childNodes.length).to.equal(0);
      expect(element.getBoundingClientRect().height).to.equal(0);
    });

    it('writes a labelled form into the page when there is an action', async () => {
      const element = await newsletter({ action });
      expect(form(element).action).to.equal(action);
      expect(form(element).method).to.equal('post');
      const { type, name, required, autocomplete } = field(element);
      expect([type, name, required, autocomplete]).to.deep.equal(['email', 'email', true, 'email']);
      expect([button(element).type, seen(button(element))]).to.deep.equal(['submit', 'Subscribe']);
      expect(element.querySelectorAll('[id]')).to.have.length(0);
    });

    it('is headed on level 2', async () => {
      expect(part(await newsletter({ action }), 'heading').localName).to.equal('h2');
    });

    it('tells the developer nothing where nothing is wrong', async () => {
      const element = await newsletter({ action });
      await change(element, { heading: 'Our letter' });
      await fixture(html`<lede-newsletter>${own}</lede-newsletter>`);
      on.releaseWarnings();
      expect(said).to.deep.equal([]);
    });
  });

  describe('attributes & properties', () => {
    it('takes action, the name of the field, heading, pitch and level', async () => {
      const element = await fixture<LedeNewsletter>(
        html`<lede-newsletter action="/subscribe" email-name="EMAIL" heading="Our letter" pitch="Every Friday." heading-level="4"></lede-newsletter>`,
      );
      expect(form(element).action).to.equal(new URL('/subscribe', document.baseURI).href);
      expect(field(element).name).to.equal('EMAIL');
      expect(part(element, 'heading').localName).to.equal('h4');
      expect(seen(element)).to.equal('Our letter Every Friday. Email address Subscribe');
    });

    it('follows a change of action and of the name, and keeps what a reader has typed', async () => {
      const element = await newsletter({ action });
      const first = form(element);
      field(element).value = 'reader@exa';
      await change(element, { action: '/other', emailName: 'mail' });
      expect(form(element)).to.equal(first);
      expect(element.querySelectorAll('form')).to.have.length(1);
      expect(first.getAttribute('action')).to.equal('/other');
      expect([field(element).name, field(element).value]).to.deep.equal(['mail', 'reader@exa']);
      await change(element, { emailName: undefined });
      expect(field(element).name).to.equal('email');
    });

    it('takes its words from property, then attributes, then the story around it', async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const around = { headline: 'A', newsletter: { heading: 'Around', pitch: 'Pitch around.' } } satisfies Article;
      new ContextProvider(place, { context: storyContext, initialValue: around });
      const element = Object.assign(document.createElement('lede-newsletter'), { action });
      place.append(element);
      await settled(element);
      const says = (): string => [...parts(element, 'heading'), ...parts(element, 'pitch')].map(seen).join(' ');
      await until(() => says() === 'Around Pitch around.', 'the words of the story around come');
      await change(element, { heading: 'Attribute', pitch: 'Pitch of the attribute.' });
      expect(says()).to.equal('Attribute Pitch of the attribute.');
      await change(element, { article: { newsletter: { heading: 'Property', pitch: 'Pitch of the property.' } } });
      expect(says()).to.equal('Property Pitch of the property.');
    });

    it('speaks the language of the page, and follows its change', async () => {
      const section = await fixture<HTMLElement>(html`<section lang="de"><lede-newsletter action=${action}></lede-newsletter></section>`);
      const element = section.querySelector('lede-newsletter')!;
      await settled(element);
      expect(seen(element)).to.equal('Unseren Newsletter abonnieren E-Mail-Adresse Abonnieren');
      section.lang = 'en';
      await until(() => seen(element) === 'Subscribe to our Newsletter Email address Subscribe', 'the words change');
    });

    it('joins field and button on one line where there is room', async () => {
      const tops = (element: Element): number[] => [field(element), button(element)].map((node) => Math.round(node.getBoundingClientRect().bottom));
      const [wide, narrow] = [await newsletter({ action }, 600), await newsletter({ action }, 240)];
      expect(tops(wide)[0]).to.equal(tops(wide)[1]);
      expect(tops(narrow)[0]).to.be.lessThan(tops(narrow)[1]!);
      expect(part(narrow, 'newsletter').scrollWidth).to.be.at.most(240);
    });
  });

  describe('slots', () => {
    it("keeps the page's own form as it is", async () => {
      const element = await fixture<LedeNewsletter>(html`<lede-newsletter action=${action} email-name="other">${own}</lede-newsletter>`);
      expect(element.querySelectorAll('form')).to.have.length(1);
      expect([form(element).getAttribute('action'), field(element).name, seen(button(element))]).to.deep.equal(['/own', 'EMAIL', 'Join']);
      expect(seen(element)).to.equal('Subscribe to our Newsletter Your mail Join');
    });

    it("gives the page's own form the look of the other widgets", async () => {
      const element = await fixture<LedeNewsletter>(html`<lede-newsletter>${own}</lede-newsletter>`);
      const look = getComputedStyle(await newsletter({ action }).then(field));
      const style = getComputedStyle(field(element));
      expect([style.height, style.fontSize, style.borderStyle]).to.deep.equal([look.height, look.fontSize, look.borderStyle]);
    });

    it('shows heading and paragraphs of the page once', async () => {
      const element = await fixture<LedeNewsletter>(
        html`<lede-newsletter .article=${{ newsletter: { heading: 'Of the story', pitch: 'Pitch of the story.' } }}>
          <h3>Our letter</h3>
          <p>Every Friday.</p>
          ${own}
        </lede-newsletter>`,
      );
      expect(seen(element)).to.equal('Our letter Every Friday. Your mail Join');
    });

    it('adds the pitch where the page wrote only a heading', async () => {
      const element = await fixture<LedeNewsletter>(
        html`<lede-newsletter pitch="Every Friday."
          ><h3>Our letter</h3>
          ${own}</lede-newsletter
        >`,
      );
      expect(seen(part(element, 'pitch'))).to.equal('Every Friday.');
      expect(parts(element, 'heading')).to.have.length(0);
    });

    it('a paragraph inside the form is no pitch', async () => {
      const element = await fixture<LedeNewsletter>(
        html`<lede-newsletter pitch="Every Friday."
          ><form action="/own">
            <p>We never share it.</p>
            <input type="email" aria-label="Mail" /></form
        ></lede-newsletter>`,
      );
      expect(seen(element)).to.equal('Subscribe to our Newsletter Every Friday. We never share it.');
    });

    it('a form that the page brings later is taken, and none is written beside it', async () => {
      const element = await newsletter({});
      const place = await fixture<HTMLElement>(html`<div>${own}</div>`);
      element.append(place.firstElementChild!);
      await until(() => parts(element, 'heading').length, 'the form is noticed');
      await change(element, { action });
      expect(element.querySelectorAll('form')).to.have.length(1);
      expect(seen(element)).to.equal('Subscribe to our Newsletter Your mail Join');
    });

    it('without a form and an action it shows what is in it', async () => {
      const element = await fixture<LedeNewsletter>(html`<lede-newsletter><p>Write to us.</p></lede-newsletter>`);
      expect(seen(element)).to.equal('Write to us.');
    });
  });

  describe('states & events', () => {
    it('announces the address, and leaves the sending to the browser', async () => {
      const element = await newsletter({ action, emailName: 'EMAIL' });
      const announced: LedeSubscribeEvent[] = heard(element.parentElement!, 'lede-subscribe');
      const posts = sent(element);
      await send(element, 'reader@example.com');
      expect(announced.map(({ email, data }) => [email, data.get('EMAIL')])).to.deep.equal([['reader@example.com', 'reader@example.com']]);
      expect(posts).to.deep.equal([{ native: true, data: { EMAIL: 'reader@example.com' } }]);
    });

    it('Enter in the field sends it', async () => {
      const element = await newsletter({ action });
      const posts = sent(element);
      field(element).focus();
      await sendKeys({ type: 'reader@example.com' });
      letTimePass();
      await sendKeys({ press: 'Enter' });
      await until(() => posts.length, 'it is sent');
      expect(posts).to.deep.equal([{ native: true, data: { email: 'reader@example.com' } }]);
    });

    it('cancelled, it is not sent', async () => {
      const element = await newsletter({ action });
      heard(element, 'lede-subscribe', { cancel: true });
      const posts = sent(element);
      await send(element, 'reader@example.com');
      expect(posts.map(({ native }) => native)).to.deep.equal([false]);
    });

    it("a form of the page is announced with all its fields, and is the page's to send", async () => {
      const element = await fixture<LedeNewsletter>(html`<div><lede-newsletter>${own}</lede-newsletter></div>`).then((place) =>
        place.querySelector('lede-newsletter')!,
      );
      const announced = heard(element, 'lede-subscribe');
      const posts = sent(element);
      await send(element, 'reader@example.com');
      await until(() => posts.length, 'it is sent');
      expect(announced.map(({ email, data }) => [email, data.get('list')])).to.deep.equal([['reader@example.com', '7']]);
      expect(posts).to.deep.equal([{ native: true, data: { EMAIL: 'reader@example.com', list: '7' } }]);
    });

    it('an empty or wrong address is not sent, is explained under the field in the language of the page, and forgiven on typing', async () => {
      const element = await newsletter({ action });
      element.parentElement!.lang = 'de';
      await until(() => seen(button(element)) === 'Abonnieren', 'the words of the page');
      const posts = sent(element);
      const [announced, invalid] = [heard(element, 'lede-subscribe'), heard(element, 'lede-invalid')];
      await press(element);
      expect(note(element)).to.equal('! Fehler: Bitte geben Sie Ihre E-Mail-Adresse ein.');
      expect(document.activeElement).to.equal(field(element));
      const described = field(element).getAttribute('aria-describedby')!;
      expect(seen(document.getElementById(described)!)).to.equal(note(element));
      expect(field(element).getAttribute('aria-invalid')).to.equal('true');
      await send(element, 'reader');
      expect(note(element)).to.equal('! Fehler: Bitte geben Sie eine Adresse wie name@example.com ein.');
      expect(invalid.map(({ field, reason }) => `${field} ${reason}`)).to.deep.equal(['email missing', 'email wrong']);
      expect([posts.length, announced.length]).to.deep.equal([0, 0]);
      field(element).value = 'reader@example.com';
      field(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      expect(note(element)).to.equal('');
      expect(['aria-describedby', 'aria-invalid'].some((name) => field(element).hasAttribute(name))).to.equal(false);
      await press(element);
      expect([posts.length, announced.length]).to.deep.equal([1, 1]);
    });

    it('forgives an address that a program fills in', async () => {
      const element = await newsletter({ action });
      const posts = sent(element);
      await press(element);
      expect(note(element)).to.contain('Enter your email address.');
      field(element).value = 'reader@example.com';
      field(element).dispatchEvent(new Event('change', { bubbles: true }));
      expect(note(element)).to.equal('');
      await press(element);
      expect(posts).to.have.length(1);
    });

    it('two forms on a page never mix', async () => {
      const place = await fixture<HTMLElement>(
        html`<div>
          <lede-newsletter action="/one" heading="One"></lede-newsletter>
          <lede-newsletter action="/two" heading="Two" email-name="mail"></lede-newsletter>
        </div>`,
      );
      const [one, two] = place.querySelectorAll('lede-newsletter');
      await Promise.all([settled(one!), settled(two!)]);
      const heardByOne = heard(one!, 'lede-subscribe', { cancel: true });
      const heardByTwo = heard(two!, 'lede-subscribe', { cancel: true });
      field(one!).value = 'one@example.com';
      await send(two!, 'two@example.com');
      expect([heardByOne.length, heardByTwo.length]).to.deep.equal([0, 1]);
      expect([heardByTwo[0]!.email, [...heardByTwo[0]!.data.keys()].join()]).to.deep.equal(['two@example.com', 'mail']);
      expect([one!, two!].map((element) => form(element).getAttribute('action'))).to.deep.equal(['/one', '/two']);
      expect([one!, two!].map((element) => field(element).labels![0]!.control)).to.deep.equal([field(one!), field(two!)]);
      await press(one!);
      expect(heardByOne[0]!.email).to.equal('one@example.com');
      await change(one!, { action: '/three' });
      expect(form(two!).getAttribute('action')).to.equal('/two');
    });

    it('works on after it has been moved, with one announcement for one click', async () => {
      const element = await newsletter({ action });
      const place = await fixture<HTMLElement>(html`<div></div>`);
      field(element).value = 'reader@exa';
      place.append(element);
      await settled(element);
      expect(element.querySelectorAll('form')).to.have.length(1);
      expect(field(element).value).to.equal('reader@exa');
      const announced = heard(element, 'lede-subscribe', { cancel: true });
      await send(element, 'reader@example.com');
      expect(announced.length).to.equal(1);
    });

    it('gives its styles to the page once, and takes them back with the last form', async () => {
      const before = sheets(document);
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const [one, two] = [document.createElement('lede-newsletter'), document.createElement('lede-newsletter')];
      place.append(one);
      await settled(one);
      expect(sheets(document)).to.equal(before + 1);
      place.append(two);
      await settled(two);
      expect(sheets(document)).to.equal(before + 1);
      one.remove();
      expect(sheets(document)).to.equal(before + 1);
      place.append(one);
      two.remove();
      one.remove();
      expect(sheets(document)).to.equal(before);
    });

    it('gives its styles to the shadow root in which it stands, and leaves those of others alone', async () => {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      const root = host.attachShadow({ mode: 'open' });
      const others = new CSSStyleSheet();
      root.adoptedStyleSheets = [others];
      const before = sheets(document);
      const element = Object.assign(document.createElement('lede-newsletter'), { action });
      root.append(element);
      await settled(element);
      // a form that a server wrote has brought one of them itself
      const own = sheets(root) - 1;
      expect([sheets(document), own > 0]).to.deep.equal([before, true]);
      expect(getComputedStyle(field(element)).height).to.equal('48px');
      document.body.append(element);
      expect([sheets(document), root.adoptedStyleSheets.length, root.adoptedStyleSheets[0] === others]).to.deep.equal([before + own, 1, true]);
      element.remove();
    });

    for (const [name, css] of [
      ['that unsets everything', '* { all: unset !important }'],
      ['that hides forms', 'form, input, button, label, label * { display: none !important; visibility: hidden !important; opacity: 0 !important }'],
      [
        'of a loud theme',
        'input, button, label, form { font: 40px cursive; color: red; background: lime; padding: 30px; margin: 30px; border: 9px dotted; width: 10px }',
      ],
      ['in a layer of its own', '@layer theme { input, button { height: 12px; border-radius: 24px; text-transform: uppercase } }'],
    ] as const)
      it(`looks the same under a style sheet ${name}`, async () => {
        const looks = (element: LedeNewsletter): string[] =>
          [form(element), element.querySelector('label')!, element.querySelector('span')!, field(element), button(element)].flatMap((node) => {
            const {
              display,
              visibility,
              opacity,
              height,
              color,
              backgroundColor,
              padding,
              margin,
              border,
              fontFamily,
              fontSize,
              borderRadius,
              textTransform,
              cursor,
            } = getComputedStyle(node);
            return Object.entries({
              display,
              visibility,
              opacity,
              height,
              color,
              backgroundColor,
              padding,
              margin,
              border,
              fontFamily,
              fontSize,
              borderRadius,
              textTransform,
              cursor,
            }).map(([property, value]) => `${node.localName} ${property}: ${value}`);
          });
        const element = await newsletter({ action });
        const before = looks(element);
        await on.hostCss(css);
        expect(looks(element)).to.deep.equal(before);
      });

    it('takes its colours from the tokens of the page', async () => {
      const element = await newsletter({ action });
      await on.hostCss('lede-newsletter { --lede-ink: rgb(1, 2, 3); --lede-paper: rgb(250, 251, 252) }');
      expect(getComputedStyle(button(element)).backgroundColor).to.equal('rgb(1, 2, 3)');
      expect(getComputedStyle(button(element)).color).to.equal('rgb(250, 251, 252)');
      expect(getComputedStyle(field(element)).backgroundColor).to.equal('rgb(250, 251, 252)');
    });

    it('is not printed', async function () {
      // only Chromium can be told to print
      if (!navigator.userAgent.includes('Chrome')) this.skip(); // no such command in Firefox and WebKit
      const element = await newsletter({ action });
      await emulateMedia({ media: 'print' });
      expect(getComputedStyle(element).display).to.equal('none');
      await emulateMedia({ media: 'screen' });
      expect(getComputedStyle(element).display).to.equal('grid');
    });

    it('is not there when it is hidden', async () => {
      const element = await newsletter({ action });
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
    });

    it('leaves the other fields of a form of the page’s own to speak for themselves', async () => {
      const element = await fixture<LedeNewsletter>(
        html`<lede-newsletter>
          <form action="/subscribe">
            <input type="email" name="email" value="reader@example.com" /><input type="checkbox" name="consent" required />
            <div id="own"></div>
            <button>Go</button>
          </form>
        </lede-newsletter>`,
      );
      const consent = element.querySelector<HTMLInputElement>('[name="consent"]')!;
      consent.checkValidity();
      expect(consent.validity.customError).to.equal(false);
      // a field that somebody else has made
      element.querySelector('#own')!.dispatchEvent(new Event('input', { bubbles: true }));
    });
  });

  describe('bad input', () => {
    beforeEach(() => {
      on.listenToWarnings();
    });
    afterEach(() => {
      on.releaseWarnings();
    });

    for (const address of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'mailto:a@example.com', 'https://a:b@example.com/', '', ' '])
      it(`${JSON.stringify(address)} is no action`, async () => {
        const element = await newsletter({ action: address });
        expect(element.querySelector('form')).to.equal(null);
        expect(seen(element)).to.equal('');
      });

    it('an action that becomes a bad one is not sent to', async () => {
      const element = await newsletter({ action });
      await change(element, { action: 'javascript:alert(1)' });
      expect(element.querySelector('form[action^="javascript" i]')).to.equal(null);
      expect(seen(element)).to.equal('');
    });

    it('an action that is taken away takes its form with it', async () => {
      const element = await newsletter({ action });
      await change(element, { action: undefined });
      expect(seen(element)).to.equal('');
      await change(element, { action: '/again' });
      expect(form(element).getAttribute('action')).to.equal('/again');
    });

    it('text is never HTML', async () => {
      const nasty = '<img src=x onerror="globalThis.ledeWasHere = true"><b>bold</b>';
      const element = await newsletter({ action, heading: nasty, pitch: nasty, emailName: nasty });
      expect(element.shadowRoot!.querySelector('b, img')).to.equal(null);
      expect(element.querySelector('b, img')).to.equal(null);
      expect(seen(part(element, 'heading'))).to.equal(nasty);
      expect(field(element).name).to.equal(nasty);
      expect('ledeWasHere' in globalThis).to.equal(false);
    });

    for (const [name, value] of [
      ['a number', 42],
      ['a text', 'Harbour'],
      ['a list', [1]],
      ['words that are none', { newsletter: { heading: 1, pitch: [] } }],
    ] as const)
      it(`${name} for a story leaves a form with the words of the page's language`, async () => {
        const element = await newsletter({ action, article: value as unknown as Article });
        expect(seen(element)).to.equal('Subscribe to our Newsletter Email address Subscribe');
      });

    for (const value of [42, true, [], {}, () => 1, null])
      it(`${JSON.stringify(value)} (${typeof value}) in every property does not throw`, async () => {
        const names = ['article', 'action', 'emailName', 'heading', 'pitch', 'headingLevel', 'src', 'theme'];
        const element = await newsletter(Object.fromEntries(names.map((name) => [name, value])));
        await turn();
        expect(element.querySelector('form')).to.equal(null);
      });

    it('what a polluted page gives to every object does not become its words', async () => {
      const element = document.createElement('lede-newsletter');
      element.action = action;
      const place = await fixture<HTMLElement>(html`<div></div>`);
      await on.polluted({ heading: 'Evil', pitch: 'Evil', newsletter: { heading: 'Evil' } }, async () => {
        place.append(element);
        await settled(element);
      });
      expect(seen(element)).to.equal('Subscribe to our Newsletter Email address Subscribe');
    });

    it('a src that fails leaves the form, and says so once', async () => {
      on.answer({});
      const element = await fixture<LedeNewsletter>(html`<lede-newsletter src="/none.json">${own}</lede-newsletter>`);
      const failed = heard(element, 'lede-failed');
      await until(() => failed.length, 'it fails');
      await turn();
      expect(failed.length).to.equal(1);
      expect(seen(element)).to.equal('Subscribe to our Newsletter Your mail Join');
    });
  });
});
