import { expect, fixtureSync, html } from '@open-wc/testing';
import { LedeFailedEvent } from '../../src/events/failed.js';
import { LedeLoadedEvent } from '../../src/events/loaded.js';
import { LedeOpenEvent } from '../../src/events/open.js';
import { LedeReportEvent } from '../../src/events/report.js';
import { LedeSubscribeEvent } from '../../src/events/subscribe.js';
import { LedeFocusedEvent } from '../../src/events/focused.js';
import { LedeInvalidEvent } from '../../src/events/invalid.js';
import { LedeSubmittedEvent } from '../../src/events/submitted.js';
import { LedeSubscribedEvent } from '../../src/events/subscribed.js';
import { LedeViewedEvent } from '../../src/events/viewed.js';

const feed = { articles: [], problems: [] };
const article = { headline: 'The ferry is back' };
const data = new FormData();

const intentions = [
  ['lede-open', LedeOpenEvent, () => new LedeOpenEvent('https://post.example/', article), { url: 'https://post.example/', article }],
  ['lede-subscribe', LedeSubscribeEvent, () => new LedeSubscribeEvent('reader@example.com', data), { email: 'reader@example.com', data }],
  ['lede-report', LedeReportEvent, () => new LedeReportEvent('mailto:a@b.example', article), { url: 'mailto:a@b.example', article }],
] as const;
const facts = [
  ['lede-loaded', LedeLoadedEvent, () => new LedeLoadedEvent(feed), { feed }],
  ['lede-viewed', LedeViewedEvent, () => new LedeViewedEvent(), {}],
  ['lede-focused', LedeFocusedEvent, () => new LedeFocusedEvent(), {}],
  ['lede-invalid', LedeInvalidEvent, () => new LedeInvalidEvent('email', 'missing'), { field: 'email', reason: 'missing' }],
  ['lede-submitted', LedeSubmittedEvent, () => new LedeSubmittedEvent('kit'), { provider: 'kit' }],
  ['lede-subscribed', LedeSubscribedEvent, () => new LedeSubscribedEvent('confirm'), { outcome: 'confirm' }],
  ['lede-failed', LedeFailedEvent, () => new LedeFailedEvent('no answer'), { message: 'no answer' }],
] as const;

for (const [name, type, make, fields] of [...intentions, ...facts])
  describe(name, () => {
    it('is an event of its own class, with its own name', () => {
      expect(make()).to.be.instanceOf(type).and.to.be.instanceOf(Event);
      expect([make().type, type.eventName]).to.deep.equal([name, name]);
    });

    it('carries what it tells', () => {
      const event: Event = make();
      for (const [field, value] of Object.entries(fields)) expect(event).to.have.property(field, value);
    });

    it('reaches the page from inside a shadow root', () => {
      const host = fixtureSync<HTMLElement>(html`<div></div>`);
      const inner = document.createElement('i');
      host.attachShadow({ mode: 'open' }).append(inner);
      let heard: Event | undefined;
      const listen = (event: Event): void => {
        heard = event;
      };
      document.addEventListener(name, listen);
      const event = make();
      inner.dispatchEvent(event);
      document.removeEventListener(name, listen);
      expect(heard).to.equal(event);
    });
  });

describe('an intention', () => {
  for (const [name, , make] of intentions)
    it(`can be cancelled: ${name}`, () => {
      const cancel = (event: Event): void => {
        event.preventDefault();
      };
      document.addEventListener(name, cancel);
      const allowed = document.dispatchEvent(make());
      document.removeEventListener(name, cancel);
      expect([allowed, document.dispatchEvent(make())]).to.deep.equal([false, true]);
    });
});

describe('a fact', () => {
  for (const [name, , make] of facts) it(`cannot be cancelled: ${name}`, () => expect(make().cancelable).to.equal(false));
});
