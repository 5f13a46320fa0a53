import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/article/define.js';
import '../../src/elements/site/define.js';
import '../../src/i18n/locales/de.js';
import '../../src/i18n/locales/fr.js';
import type { LedeCard } from '../../src/elements/card/define.js';
import type { LedeNewsletter } from '../../src/elements/newsletter/define.js';
import type { LedeSite } from '../../src/elements/site/define.js';
import { part, seen, settled, turn, until } from './support.js';

const schemeOf = (widget: Element): string => getComputedStyle(widget.shadowRoot!.querySelector('.root')!).colorScheme;
const form = (widget: Element): HTMLFormElement | null => widget.querySelector('form');
const sendsTo = (widget: Element): string | null | undefined => form(widget)?.getAttribute('action');
const fieldOf = (widget: Element): string | undefined => widget.querySelector('input')?.name;

/** A card whose link leads to another page. */
const card = (href = 'https://post.example/ferry'): LedeCard => Object.assign(document.createElement('lede-card'), { headline: 'Ferry', href });

/** Follows the link of a card, as far as the browser's own part; what the link says then. */
function follow(widget: Element, type = 'click'): { target: string; rel: string } {
  const link = part<HTMLAnchorElement>(widget, 'link');
  link.addEventListener(type, (event) => event.preventDefault(), { once: true });
  link.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
  return { target: link.target, rel: link.rel };
}

/** All links of a widget and of the widgets inside it. */
const linksIn = (widget: Element): HTMLAnchorElement[] =>
  [...widget.shadowRoot!.querySelectorAll('*')].flatMap((node) => (node instanceof HTMLAnchorElement ? [node] : node.shadowRoot ? linksIn(node) : []));

async function placed<E extends Element>(site: Element, widget: E): Promise<E> {
  site.append(widget);
  await settled(widget);
  return widget;
}

describe('lede-site', () => {
  describe('accessibility', () => {
    it('has no barrier, and adds nothing to what is inside', async () => {
      const page = await fixture<HTMLElement>(
        html`<main>
          <lede-site theme="light" lang="en" newsletter-action="/subscribe"
            ><h1>Harbour</h1>
            <lede-newsletter></lede-newsletter
          ></lede-site>
        </main>`,
      );
      await until(() => form(page), 'the form');
      await expect(page).to.be.accessible();
    });
  });

  describe('defaults', () => {
    it('has no box, and changes nothing', async () => {
      const site = await fixture<LedeSite>(html`<lede-site><p>Text</p></lede-site>`);
      const [ferry, letter] = [await placed(site, card()), await placed(site, document.createElement('lede-newsletter'))];
      expect(getComputedStyle(site).display).to.equal('contents');
      expect(schemeOf(ferry)).to.equal('normal');
      expect(follow(ferry)).to.deep.equal({ target: '', rel: '' });
      expect(form(letter)).to.equal(null);
    });

    it('is hidden when it is told so', async () => {
      const site = await fixture<LedeSite>(html`<lede-site hidden><p>One</p></lede-site>`);
      expect(site.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
    });
  });

  describe('attributes & properties', () => {
    it('gives its language to the widgets inside, those that come later too, and they follow its changes', async () => {
      const site = await fixture<LedeSite>(html`<lede-site lang="de" newsletter-action="/subscribe"></lede-site>`);
      const letter = await placed(site, document.createElement('lede-newsletter'));
      expect(seen(part(letter, 'heading'))).to.equal('Unseren Newsletter abonnieren');
      site.lang = 'fr';
      await turn();
      expect(seen(part(letter, 'heading'))).to.not.equal('Unseren Newsletter abonnieren');
      expect(form(letter)!.querySelector('button')!.textContent).to.equal('S’inscrire');
    });

    it('gives its theme to the widgets inside, those inside of them too, and to nothing else', async () => {
      const site = await fixture<LedeSite>(html`<lede-site theme="dark"><p>Text</p></lede-site>`);
      const rail = await placed(site, Object.assign(document.createElement('lede-related'), { stories: [{ headline: 'Ferry', url: '/ferry' }] }));
      expect(schemeOf(rail)).to.equal('dark');
      expect(schemeOf(rail.shadowRoot!.querySelector('lede-card')!)).to.equal('dark');
      expect(getComputedStyle(site.querySelector('p')!).colorScheme).to.equal('normal');
      site.theme = 'light';
      await site.updateComplete;
      expect(schemeOf(rail)).to.equal('light');
      site.theme = undefined;
      await site.updateComplete;
      expect(schemeOf(rail)).to.equal('normal');
    });

    it("is overruled by a widget's own theme, for what is inside of it too", async () => {
      const site = await fixture<LedeSite>(html`<lede-site theme="dark"></lede-site>`);
      const rail = document.createElement('lede-related');
      await placed(site, Object.assign(rail, { theme: 'light', stories: [{ headline: 'Ferry', url: '/ferry' }] }));
      expect([schemeOf(rail), schemeOf(rail.shadowRoot!.querySelector('lede-card')!)]).to.deep.equal(['light', 'light']);
    });

    it('tells where newsletter forms are sent that do not know it', async () => {
      const site = await fixture<LedeSite>(html`<lede-site newsletter-action="https://letters.example/post" newsletter-email-name="EMAIL"></lede-site>`);
      const letter = await placed(site, document.createElement('lede-newsletter'));
      expect([sendsTo(letter), fieldOf(letter)]).to.deep.equal(['https://letters.example/post', 'EMAIL']);
      site.newsletterAction = '/other';
      site.newsletterEmailName = undefined;
      await site.updateComplete;
      await settled(letter);
      expect([sendsTo(letter), fieldOf(letter)]).to.deep.equal(['/other', 'email']);
      site.newsletterAction = undefined;
      await site.updateComplete;
      await settled(letter);
      expect(form(letter)).to.equal(null);
    });

    it("leaves a form with an address of its own, and the page's own form, as they are", async () => {
      const site = await fixture<LedeSite>(html`<lede-site newsletter-action="/site" newsletter-email-name="EMAIL"></lede-site>`);
      const own = await placed<LedeNewsletter>(site, Object.assign(document.createElement('lede-newsletter'), { action: '/own' }));
      expect([sendsTo(own), fieldOf(own)]).to.deep.equal(['/own', 'email']);
      const written = document.createElement('lede-newsletter');
      written.append(document.createRange().createContextualFragment('<form action="/written"><input type="email" name="mail"></form>'));
      await placed(site, written);
      expect([written.querySelectorAll('form').length, sendsTo(written), fieldOf(written)]).to.deep.equal([1, '/written', 'mail']);
    });

    it('gives a whole story its newsletter form', async () => {
      const site = await fixture<LedeSite>(html`<lede-site newsletter-action="/site"></lede-site>`);
      const story = await placed(site, Object.assign(document.createElement('lede-article'), { article: { headline: 'Ferry' } }));
      const letter = story.shadowRoot!.querySelector('lede-newsletter')!;
      await until(() => sendsTo(letter) === '/site', 'its form');
    });

    it('lets links of widgets open elsewhere, from whatever a reader does', async () => {
      const site = await fixture<LedeSite>(html`<lede-site link-target="_blank" link-rel="noreferrer nonsense"></lede-site>`);
      const ferry = await placed(site, card());
      for (const type of ['click', 'auxclick', 'contextmenu']) expect(follow(ferry, type)).to.deep.equal({ target: '_blank', rel: 'noreferrer noopener' });
      site.linkTarget = '_self';
      site.linkRel = undefined;
      expect(follow(ferry)).to.deep.equal({ target: '_self', rel: '' });
      site.linkTarget = undefined;
      expect(follow(ferry)).to.deep.equal({ target: '', rel: '' });
    });

    it('says so in the page itself, before anybody follows a link, and takes it back', async () => {
      const site = await fixture<LedeSite>(html`<lede-site link-target=" _BLANK " link-rel="Nofollow, sponsored nonsense"></lede-site>`);
      const record = {
        headline: 'Ferry',
        url: 'https://post.example/ferry',
        author: [{ name: 'Desk', url: 'https://post.example/desk' }],
        summary: [[{ text: 'Report', href: 'https://post.example/report' }]],
        takeaways: [
          { text: [{ text: 'One', href: 'https://post.example/one' }], evidence: 'https://post.example/evidence' },
          { text: 'Two', evidence: '#two' },
        ],
        facts: [{ term: 'Ferry', explanation: [{ text: 'Boat', href: 'https://post.example/boat' }], source: 'https://post.example/source' }],
        submission: { by: 'reader', rulesUrl: 'https://post.example/rules', reportEmail: 'desk@post.example' },
      };
      const story = await placed(
        site,
        Object.assign(document.createElement('lede-article'), { article: record, related: [{ headline: 'Bridge', url: '/bridge' }] }),
      );
      await turn();
      await settled(story);
      const said = (): string[] => linksIn(story).map((link) => [new URL(link.href).pathname, link.target, link.rel].filter(Boolean).join(' '));
      const manner = '_blank nofollow sponsored noopener';
      // the stories of a rail come last
      await until(() => said().length === 10, 'all its links');
      expect(said()).to.have.members([
        `/desk _blank author nofollow sponsored noopener`,
        ...['/report', '/one', '/evidence', '/boat', '/source', '/rules', '/bridge'].map((path) => `${path} ${manner}`),
        new URL('#two', location.href).pathname,
        'desk@post.example',
      ]);
      site.linkTarget = site.linkRel = undefined;
      await site.updateComplete;
      await settled(story);
      await turn();
      expect(said().filter((text) => text.includes(' '))).to.deep.equal(['/desk author']);
    });

    it('marks the link to a paid story as such, with and without a site around', async () => {
      const site = await fixture<LedeSite>(html`<lede-site link-rel="nofollow"></lede-site>`);
      const inside = await placed(site, Object.assign(card(), { sponsor: 'Lantern Works' }));
      const outside = await placed(await fixture<HTMLElement>(html`<div></div>`), Object.assign(card(), { sponsor: 'Lantern Works' }));
      expect([inside, outside, await placed(site, card())].map((one) => part<HTMLAnchorElement>(one, 'link').rel)).to.deep.equal([
        'sponsored nofollow',
        'sponsored',
        'nofollow',
      ]);
      expect(part(await placed(site.parentElement!, card()), 'link').hasAttribute('rel')).to.equal(false);
    });

    it('keeps the link that a reader has in focus when its settings change', async () => {
      const site = await fixture<LedeSite>(html`<lede-site></lede-site>`);
      const ferry = await placed(site, card());
      const link = part<HTMLAnchorElement>(ferry, 'link');
      link.focus();
      site.linkRel = 'nofollow';
      await site.updateComplete;
      await settled(ferry);
      const now = part<HTMLAnchorElement>(ferry, 'link');
      expect([ferry.shadowRoot!.activeElement === now, now.rel]).to.deep.equal([true, 'nofollow']);
    });

    it('tells its settings to widgets that come one after the other once each', async () => {
      const site = await fixture<LedeSite>(html`<lede-site link-rel="nofollow"></lede-site>`);
      const first = await placed(site, card());
      let updates = 0;
      const update = first.requestUpdate.bind(first);
      first.requestUpdate = (...args) => {
        updates++;
        update(...args);
      };
      for (let i = 0; i < 5; i++) await placed(site, card());
      expect(updates).to.equal(0);
    });

    it('does so where a reader clicks anywhere on a card', async () => {
      const site = await fixture<LedeSite>(html`<lede-site link-target="_blank"></lede-site>`);
      const ferry = await placed(site, card());
      const link = part<HTMLAnchorElement>(ferry, 'link');
      link.addEventListener('click', (event) => event.preventDefault());
      part(ferry, 'card').click();
      expect(link.target).to.equal('_blank');
    });

    it("leaves the page's own links, links to a place on the page, and mails as they are", async () => {
      const site = await fixture<LedeSite>(html`<lede-site link-target="_blank"><a href="https://post.example/own">Own</a></lede-site>`);
      const own = site.querySelector('a')!;
      own.addEventListener('click', (event) => event.preventDefault());
      own.click();
      expect(own.target).to.equal('');
      expect(follow(await placed(site, card('#facts'))).target).to.equal('');
      const notice = document.createElement('lede-notice');
      await placed(site, Object.assign(notice, { article: { headline: 'Ferry', submission: { by: 'reader', reportEmail: 'desk@post.example' } } }));
      const mail = notice.shadowRoot!.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')!;
      mail.addEventListener('click', (event) => event.preventDefault());
      mail.click();
      expect(mail.target).to.equal('');
    });
  });

  describe('slots', () => {
    it('inside another one takes its place, setting by setting', async () => {
      const outer = await fixture<LedeSite>(
        html`<lede-site theme="dark" link-target="_blank" link-rel="nofollow" newsletter-action="/outer" newsletter-email-name="EMAIL">
          <lede-site link-rel="noreferrer"></lede-site>
        </lede-site>`,
      );
      const inner = outer.querySelector('lede-site')!;
      const [ferry, letter] = [await placed(inner, card()), await placed(inner, document.createElement('lede-newsletter'))];
      expect(schemeOf(ferry)).to.equal('dark');
      expect(follow(ferry)).to.deep.equal({ target: '_blank', rel: 'noreferrer noopener' });
      expect(sendsTo(letter)).to.equal('/outer');
      inner.newsletterAction = '/inner';
      inner.theme = 'light';
      await inner.updateComplete;
      await settled(letter);
      expect([sendsTo(letter), fieldOf(letter), schemeOf(ferry)]).to.deep.equal(['/inner', 'email', 'light']);
    });
  });

  describe('states & events', () => {
    it('lets go of a widget that leaves it', async () => {
      const site = await fixture<LedeSite>(html`<lede-site theme="dark" link-target="_blank" newsletter-action="/site"></lede-site>`);
      const [ferry, letter] = [await placed(site, card()), await placed(site, document.createElement('lede-newsletter'))];
      const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
      elsewhere.append(ferry, letter);
      await settled(letter);
      expect([schemeOf(ferry), follow(ferry).target, form(letter)]).to.deep.equal(['normal', '', null]);
    });
  });

  describe('bad input', () => {
    for (const value of [42, true, [], {}, () => 1, null, 'javascript:alert(1)'])
      it(`${JSON.stringify(value)} (${typeof value}) in every property changes nothing`, async () => {
        const site = await fixture<LedeSite>(html`<lede-site></lede-site>`);
        const names = ['theme', 'linkTarget', 'linkRel', 'newsletterAction', 'newsletterEmailName'];
        Object.assign(site, Object.fromEntries(names.map((name) => [name, value])));
        await site.updateComplete;
        const [ferry, letter] = [await placed(site, card()), await placed(site, document.createElement('lede-newsletter'))];
        expect([schemeOf(ferry), follow(ferry), form(letter)]).to.deep.equal(['normal', { target: '', rel: '' }, null]);
      });
  });
});
