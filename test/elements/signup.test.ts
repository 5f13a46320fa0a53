import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/elements/newsletter/define.js';
import '../../src/i18n/locales/de.js';
import type { LedeNewsletter } from '../../src/elements/newsletter/define.js';
import type { ConsentRecord } from '../../src/newsletter/consent.js';
import { outcomes } from '../../src/newsletter/outcome.js';
import * as on from './support.js';
import { heard, part, seen, settled, turn, until } from './support.js';

const action = '/api/subscribe';

const field = (element: Element): HTMLInputElement => element.querySelector<HTMLInputElement>('input[type="email"]')!;
const button = (element: Element): HTMLButtonElement => element.querySelector<HTMLButtonElement>('form > button')!;
const panel = (element: Element): HTMLElement => part(element, 'outcome');
const note = (element: Element): string => [...element.querySelectorAll('[data-lede-note]')].map(seen).join(' ');

const ownClock = performance.now.bind(performance);

/** Has the page's clock go on from so many milliseconds: a form that a server wrote has been there since its beginning. */
function clock(from: number): void {
  const begun = ownClock();
  performance.now = () => ownClock() - begun + from;
}

/** A form for the endpoint, a minute after it has come, with the code that a reader's first key loads. */
async function newsletter(properties: Partial<LedeNewsletter> = {}, minutes = 1): Promise<LedeNewsletter> {
  clock(0);
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const element = Object.assign(document.createElement('lede-newsletter'), { action, provider: 'endpoint', ...properties });
  place.append(element);
  await settled(element);
  field(element).dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  await import('../../src/elements/newsletter/signup.js');
  await turn();
  clock(minutes * 60_000);
  return element;
}

function type(element: Element, email: string): void {
  field(element).value = email;
  field(element).dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function send(element: Element, email = 'reader@example.com'): void {
  type(element, email);
  button(element).click();
}

/** Answers every request, and keeps what it was asked. */
function answer(reply: (request: Request) => Response | Promise<Response>): Request[] {
  const asked: Request[] = [];
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    asked.push(request);
    return Promise.resolve(reply(request));
  };
  return asked;
}
const taken = (): Response => new Response('{"ok":true}', { status: 202 });

function offline(is: boolean): void {
  if (is) Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  else Reflect.deleteProperty(navigator, 'onLine');
}

describe('lede-newsletter, from the first key to the last word', () => {
  beforeEach(() => {
    on.listenToWarnings();
  });
  afterEach(() => {
    on.releaseFetch();
    on.releaseWarnings();
    offline(false);
    performance.now = ownClock;
  });

  describe('accessibility', () => {
    for (const scheme of ['light', 'dark'] as const) {
      for (const outcome of outcomes)
        it(`${outcome} has no barrier in ${scheme}`, async () => {
          const element = await newsletter({ contact: 'desk@example.com', theme: scheme });
          await element.settle(outcome);
          element.parentElement!.style.cssText = `color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#141517' : '#fff'}`;
          await expect(element).to.be.accessible();
        });

      it(`all fields, empty and wrong, have no barrier in ${scheme}`, async () => {
        const element = await newsletter({ ...everything, theme: scheme });
        element.parentElement!.style.cssText = `color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#141517' : '#fff'}`;
        await expect(element).to.be.accessible();
        button(element).click();
        expect(note(element)).to.contain('Error:');
        await expect(element).to.be.accessible();
      });
    }

    it('what has become of it takes the focus, at the height of the form', async () => {
      answer(taken);
      const element = await newsletter();
      const before = element.getBoundingClientRect().height;
      send(element);
      await until(() => seen(panel(element)).includes('Check your inbox'), 'the state');
      expect(element.shadowRoot!.activeElement).to.equal(panel(element));
      expect(getComputedStyle(element.querySelector('form')!).display).to.equal('none');
      expect(element.getBoundingClientRect().height).to.equal(before);
    });

    it('what went wrong is announced, and leaves the reader at the form', async () => {
      answer(() => new Response('', { status: 500 }));
      const element = await newsletter({ contact: 'desk@example.com' });
      send(element);
      await until(() => seen(panel(element)).includes('That did not work'), 'the state');
      expect(panel(element).getAttribute('role')).to.equal('alert');
      expect(field(element).value).to.equal('reader@example.com');
      expect(panel(element).querySelector('a')!.href).to.equal('mailto:desk@example.com');
    });

    it('names its notes as no other element of the page, in both of two forms', async () => {
      const [one, two] = [await newsletter(), await newsletter()];
      button(one).click();
      button(two).click();
      const ids = [one, two].map((element) => element.querySelector('[data-lede-note]')!.id);
      expect(ids.every((id) => document.querySelectorAll(`#${id}`).length === 1)).to.equal(true);
      expect([one, two].map((element) => field(element).getAttribute('aria-describedby'))).to.deep.equal(ids);
    });
  });

  describe('sending', () => {
    it('asks nobody beforehand: a simple request, without cookies, and to no other address', async () => {
      const asked = answer(taken);
      const element = await newsletter();
      send(element);
      await until(() => asked.length, 'the request');
      const [request] = asked;
      expect([request!.method, request!.credentials, request!.redirect, request!.headers.get('accept')]).to.deep.equal([
        'POST',
        'omit',
        'error',
        'application/json',
      ]);
      expect(request!.headers.get('content-type')).to.contain('application/x-www-form-urlencoded');
      expect(await request!.text()).to.match(/^email=reader%40example\.com&website=&ts=\d{5}$/);
    });

    it('is done once, however often a reader presses; the button keeps its size', async () => {
      let go: (response: Response) => void = () => undefined;
      const asked = answer(() => new Promise((resolve) => (go = resolve)));
      const element = await newsletter();
      const size = button(element).getBoundingClientRect();
      send(element);
      await until(() => asked.length, 'the request');
      button(element).click();
      button(element).click();
      expect(button(element).getAttribute('aria-disabled')).to.equal('true');
      expect(button(element).getBoundingClientRect().width).to.equal(size.width);
      expect(seen(panel(element))).to.contain('Sending…');
      go(taken());
      await until(() => seen(panel(element)).includes('Check your inbox'), 'the state');
      expect(asked).to.have.length(1);
    });

    it('tries again with what was typed', async () => {
      let working = false;
      answer(() => (working ? taken() : new Response('', { status: 503 })));
      const element = await newsletter();
      send(element);
      await until(() => seen(panel(element)).includes('That did not work'), 'the failure');
      working = true;
      button(element).click();
      await until(() => seen(panel(element)).includes('Check your inbox'), 'the state');
    });

    it('waits as long as it is told, and asks nobody in the meantime', async () => {
      const asked = answer(() => new Response('', { status: 429, headers: { 'retry-after': '90' } }));
      const element = await newsletter();
      send(element);
      await until(() => seen(panel(element)).includes('Too many attempts'), 'the state');
      expect(seen(panel(element))).to.contain('2 minutes');
      button(element).click();
      await turn();
      expect(asked).to.have.length(1);
    });

    it('sends nothing without a connection, and says when there is one again', async () => {
      const asked = answer(taken);
      const element = await newsletter();
      offline(true);
      send(element);
      expect(seen(panel(element))).to.contain('You are offline');
      offline(false);
      dispatchEvent(new Event('online'));
      expect(panel(element).hidden).to.equal(true);
      expect([asked.length, field(element).value]).to.deep.equal([0, 'reader@example.com']);
      button(element).click();
      await until(() => asked.length, 'the request');
    });

    for (const [name, fail] of [
      ['a network that fails', () => Promise.reject(new TypeError('Failed to fetch'))],
      ['a reply that is no JSON and no success', () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
      ['a redirect', () => Promise.reject(new TypeError('redirect'))],
    ] as const)
      it(`${name} is a failure, and no exception`, async () => {
        answer(fail);
        const element = await newsletter();
        const failed = heard(element, 'lede-failed');
        send(element);
        await until(() => failed.length, 'it fails');
        expect(failed[0]!.message).to.equal('the sign-up was not taken: failed');
      });

    it('gives up when it leaves the page', async () => {
      const asked = answer(() => new Promise(() => undefined));
      const element = await newsletter();
      send(element);
      await until(() => asked.length, 'the request');
      element.remove();
      expect(asked[0]!.signal.aborted).to.equal(true);
    });

    it('says that the reader is subscribed where the publisher asks for no confirmation', async () => {
      answer(() => new Response('{"ok":true}'));
      const element = await newsletter({ optIn: 'single' });
      send(element);
      await until(() => seen(panel(element)).includes('You are subscribed'), 'the state');
    });

    it('never repeats a word of the server', async () => {
      answer(() => new Response('{"message":"<b>reader@example.com</b> is banned"}', { status: 422 }));
      const element = await newsletter();
      send(element);
      await until(() => note(element), 'the refusal');
      expect(note(element)).to.equal('! Error: This address was not accepted. Check it for mistakes.');
      expect(document.activeElement).to.equal(field(element));
    });
  });

  describe('events', () => {
    it('tell the way of a reader, and the address in one of them only', async () => {
      answer(taken);
      performance.now = ownClock;
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const told: string[] = [];
      for (const name of ['viewed', 'focused', 'invalid', 'subscribe', 'submitted', 'subscribed', 'failed'] as const)
        place.addEventListener(`lede-${name}`, (event) => told.push(`${name} ${JSON.stringify(Object.values(event))}`));
      const element = Object.assign(document.createElement('lede-newsletter'), { action, provider: 'endpoint' });
      place.append(element);
      await settled(element);
      await until(() => told.length, 'it is seen');
      field(element).focus();
      await turn();
      performance.now = () => ownClock() + 60_000;
      send(element, 'reader');
      send(element);
      await until(() => told.some((one) => one.startsWith('subscribed')), 'the end');
      expect(told.map((one) => one.split(' ')[0])).to.deep.equal(['viewed', 'focused', 'invalid', 'subscribe', 'submitted', 'subscribed']);
      expect(told.filter((one) => one.includes('reader'))).to.deep.equal([told.find((one) => one.startsWith('subscribe '))]);
    });

    it('a page that sends by itself tells what has become of it', async () => {
      const asked = answer(taken);
      const element = await newsletter();
      heard(element, 'lede-subscribe', { cancel: true });
      const subscribed = heard(element, 'lede-subscribed');
      send(element);
      await turn();
      expect([asked.length, panel(element).hidden]).to.deep.equal([0, true]);
      await element.settle('already');
      expect(seen(panel(element))).to.contain('You are subscribed already');
      expect(subscribed.map(({ outcome }) => outcome)).to.deep.equal(['already']);
    });

    it('a page may say that the address was refused, before anybody has sent the form', async () => {
      const element = await newsletter();
      await element.settle('invalid');
      expect(note(element)).to.contain('This address was not accepted.');
    });

    it('a page that takes the form itself is left alone', async () => {
      const asked = answer(taken);
      const element = await newsletter();
      element.querySelector('form')!.addEventListener('submit', (event) => {
        event.preventDefault();
      });
      send(element);
      await turn();
      expect(asked).to.have.length(0);
    });
  });

  const everything: Partial<LedeNewsletter> = {
    nameField: '',
    fields:
      'city = Your city; born = Date of birth (date)*; edition = Edition (select: Morning | Evening)*; adult = I am over 18 (checkbox); work = Work mail (email); age = Age (number)',
    newsletters: 'daily = The morning letter; weekend = The weekend letter',
    consent: 'I agree to get the letter.',
    policy: '/privacy',
    consentRecord: 'proof',
    hiddenValues: 'source = story',
  };
  const named = (element: Element, name: string): HTMLInputElement => element.querySelector<HTMLInputElement>(`[name="${name}"]`)!;

  describe('fields', () => {
    it('are as the publisher described them, and nothing is ticked or filled in', async () => {
      const element = await newsletter(everything);
      const all = [...element.querySelectorAll<HTMLInputElement>('form :is(input, select)')].filter((one) => !one.closest('[data-lede-decoy]'));
      expect(all.map(({ name, type }) => `${name} ${type}`)).to.deep.equal(
        'name text,email email,city text,born date,edition select-one,adult checkbox,work email,age number,list checkbox,list checkbox,consent checkbox,source hidden'.split(
          ',',
        ),
      );
      expect(all.filter(({ checked, type, value }) => checked || (type !== 'checkbox' && type !== 'hidden' && value)).length).to.equal(0);
      expect(all.every((one) => one.type === 'hidden' || one.labels?.length === 1)).to.equal(true);
      expect(seen(element)).to.contain('I agree to get the letter. Privacy policy');
    });

    it('that must be filled in are asked for, from the first to the last', async () => {
      const element = await newsletter(everything);
      const invalid = heard(element, 'lede-invalid');
      named(element, 'name').value = 'Buy at https://cheap.example';
      button(element).click();
      expect(invalid.map((event) => `${event.field} ${event.reason}`)).to.deep.equal([
        'name wrong',
        'email missing',
        'born missing',
        'edition missing',
        ' missing',
        'consent missing',
      ]);
      expect(note(element)).to.contain('Choose at least one newsletter.').and.to.contain('Tick this box to go on.');
      expect(document.activeElement).to.equal(named(element, 'name'));
    });

    it('go along, with the proof of consent', async () => {
      const asked = answer(taken);
      const element = await newsletter(everything);
      named(element, 'name').value = 'Ada Quay';
      named(element, 'born').value = '1990-01-02';
      named(element, 'edition').value = 'Evening';
      for (const box of element.querySelectorAll<HTMLInputElement>('[name="list"], [name="consent"]')) box.checked = true;
      send(element);
      await until(() => asked.length, 'the request');
      const sent = new URLSearchParams(await asked[0]!.text());
      expect([sent.get('name'), sent.get('born'), sent.get('edition'), sent.getAll('list').join(), sent.get('consent'), sent.get('source')]).to.deep.equal([
        'Ada Quay',
        '1990-01-02',
        'Evening',
        'daily,weekend',
        'yes',
        'story',
      ]);
      const { text, hash, time, locale, url } = JSON.parse(sent.get('proof')!) as ConsentRecord;
      expect([text, locale, url]).to.deep.equal(['I agree to get the letter. Privacy policy', 'en', location.href.split('#')[0]]);
      const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
      expect(hash).to.equal([...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
      expect(Math.abs(Date.parse(time) - Date.now())).to.be.lessThan(10_000);
    });

    it('keep what a reader has typed when the publisher changes them', async () => {
      const element = await newsletter({ nameField: '' });
      named(element, 'name').value = 'Ada';
      type(element, 'reader@exa');
      element.consent = 'I agree.';
      await settled(element);
      expect([named(element, 'name').value, field(element).value, named(element, 'consent').type]).to.deep.equal(['Ada', 'reader@exa', 'checkbox']);
    });

    it('do not come with a secret key, and the page is told so', async () => {
      on.listenToWarnings();
      const element = document.createElement('lede-newsletter');
      Object.assign(element, { action, hiddenValues: 'api_key = abc' });
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const failed = heard(place, 'lede-failed');
      place.append(element);
      await settled(element);
      expect(element.querySelector('form')).to.equal(null);
      expect(failed.map(({ message }) => message)).to.deep.equal(['"api_key" looks like a secret key: everybody could read it here, so there is no form']);
    });

    it('what proves a person goes into the form, and along', async () => {
      const place = await fixture<HTMLElement>(
        html`<div>
          <lede-newsletter action=${action} provider="endpoint"
            ><div slot="captcha"><input type="hidden" name="altcha" value="solved" /></div
          ></lede-newsletter>
        </div>`,
      );
      const element = place.querySelector('lede-newsletter')!;
      await settled(element);
      await until(() => element.querySelector('form [slot="captcha"]'), 'it stands in the form');
      expect(element.querySelector('form [slot="captcha"]')!.nextElementSibling).to.equal(button(element));
      expect(new FormData(element.querySelector('form')!).get('altcha')).to.equal('solved');
    });
  });

  describe('a mistyped domain', () => {
    it('is asked about, and put right by one press; nothing waits for it', async () => {
      const asked = answer(taken);
      const element = await newsletter();
      field(element).value = 'reader@gmial.com';
      field(element).dispatchEvent(new Event('change', { bubbles: true }));
      const hint = element.querySelector<HTMLButtonElement>('[data-lede-note] button')!;
      expect(seen(hint)).to.equal('Did you mean gmail.com?');
      hint.click();
      expect([field(element).value, note(element)]).to.deep.equal(['reader@gmail.com', '']);
      field(element).value = 'reader@gmial.com';
      field(element).dispatchEvent(new Event('change', { bubbles: true }));
      button(element).click();
      await until(() => asked.length, 'it is sent as it was typed');
    });
  });

  describe('who may be a program', () => {
    const hurried = 1.8 / 60;

    it('is told that it is being sent when fast, and it is, once people’s time is over', async () => {
      const asked = answer(taken);
      const element = await newsletter({}, hurried);
      const announced = heard(element, 'lede-subscribe');
      send(element);
      button(element).click();
      await turn();
      expect([seen(panel(element)), asked.length, announced.length]).to.deep.equal(['Sending…', 0, 0]);
      await until(() => seen(panel(element)).includes('Check your inbox'), 'the answer');
      expect([asked.length, announced.length]).to.deep.equal([1, 1]);
      expect(Number((await asked[0]!.formData()).get('ts'))).to.be.at.least(2000);
    });

    it('is not sent after it has left the page, and can be sent when it is back', async () => {
      const asked = answer(taken);
      const element = await newsletter({}, hurried);
      const place = element.parentElement!;
      send(element);
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(asked.length).to.equal(0);
      place.append(element);
      await settled(element);
      clock(60_000);
      send(element);
      await until(() => asked.length, 'the request');
    });

    it('is sent all the same where a password manager has filled in the decoy, which arrives empty', async () => {
      const asked = answer(taken);
      const element = await newsletter();
      element.querySelector<HTMLInputElement>('[data-lede-decoy] input')!.value = 'https://example.com/';
      send(element);
      await until(() => seen(panel(element)).includes('Check your inbox'), 'the answer');
      expect(asked.length).to.equal(1);
      expect((await asked[0]!.formData()).get('website')).to.equal('');
    });

    it('the decoy is out of sight, out of the Tab key’s way, unknown to screen readers and to autofill', async () => {
      const element = await newsletter();
      const decoy = element.querySelector<HTMLElement>('[data-lede-decoy]')!;
      const { tabIndex, autocomplete, type } = decoy.querySelector('input')!;
      expect([decoy.hidden, decoy.getAttribute('aria-hidden'), tabIndex, autocomplete, type]).to.deep.equal([true, 'true', -1, 'off', 'text']);
      const told = ['data-1p-ignore', 'data-lpignore', 'data-bwignore', 'data-form-type', 'data-protonpass-ignore'];
      expect(told.filter((name) => !decoy.querySelector('input')!.hasAttribute(name))).to.deep.equal([]);
      const { width, height } = decoy.getBoundingClientRect();
      expect(width * height).to.be.at.most(1);
    });
  });

  describe('addresses', () => {
    const wrong = [
      'a',
      'a@',
      '@a.b',
      'a b@c.d',
      'a@b@c.d',
      'a@-b.c',
      'a@b-.c',
      'a@b..c',
      'a@.b',
      'a,b@c.d',
      'a@b.c,d@e.f',
      'ä@b.c',
      `a@${'x'.repeat(64)}.c`,
      '"a"@b.c',
      'a@[1.2.3.4]',
    ];
    const right = ['a@b', 'a.b@c.d', 'a..b@c.d', '.a@b.c', "!#$%&'*+/=?^_`{|}~-@b.c", 'a@1.2', `a@${'x'.repeat(63)}.c`, 'A@B.C', ' a@b.c '];
    it('are judged as the browser judges them', async () => {
      heard(document.body, 'lede-subscribe', { cancel: true });
      const element = await newsletter();
      for (const address of [...wrong, ...right]) {
        type(element, address);
        button(element).click();
        expect(note(element) !== '', address).to.equal(wrong.includes(address));
        expect(field(element).validity.valid, address).to.equal(right.includes(address));
      }
    });
  });

  it('a narrow column keeps what is said of a field between the field and the button', async () => {
    await setViewport({ width: 1000, height: 800 });
    const order = async (width: number): Promise<boolean> => {
      const element = await newsletter();
      element.parentElement!.style.width = `${String(width)}px`;
      button(element).click();
      const top = (node: Element): number => node.getBoundingClientRect().top;
      return top(element.querySelector('[data-lede-note]')!) < top(button(element));
    };
    // WebKit measures no box around what stands in a slot: there it stands between them everywhere
    const measures = !/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);
    expect([await order(300), await order(600)]).to.deep.equal([true, !measures]);
  });
});
