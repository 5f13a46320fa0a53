import { expect, fixtureSync } from '@open-wc/testing';
import '../../src/define.js';
import { assault, canary } from '../embed/support/assault.mjs';
import { sinksOf } from '../embed/support/sinks.mjs';
import { addresses, families } from '../embed/support/vectors.mjs';
import { parts, record, widgets } from './manifest.js';

const every = <T>(list: readonly T[], count: number): T[] => list.filter((_, i) => i % Math.floor(list.length / count) === 0);
const events = Object.keys(HTMLElement.prototype).filter((name) => name.startsWith('on'));
const payloads = [...every(families(events), 16), ...every(addresses(), 8)];

describe('hostile content, in every engine', () => {
  const { fetch, console } = window;
  const { warn } = console;
  before(() => {
    // no server, not even ours, is asked for what an attack names; and the developer's console would be full of it
    window.fetch = () => Promise.reject(new TypeError('no network'));
    console.warn = () => undefined;
  });
  after(() => {
    window.fetch = fetch;
    console.warn = warn;
  });

  for (const widget of widgets)
    it(`<${widget.tag}> shows it as text, and as addresses of the web`, async function () {
      this.timeout(60_000);
      // pictures out of sight are not fetched
      const place = fixtureSync<HTMLElement>('<div hidden></div>');
      const ran = canary();
      const { insertions, findings } = await assault(sinksOf(widget, record, parts), payloads, { place });
      expect(ran()).to.equal(0);
      expect(findings).to.deep.equal([]);
      expect(insertions).to.be.greaterThan(payloads.length * 20);
    });
});
