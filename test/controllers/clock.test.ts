import { expect } from '@open-wc/testing';
import { LitElement, html, type TemplateResult } from 'lit';
import { ClockController } from '../../src/controllers/clock.js';
import { placed, register, said } from './support.js';

class Host extends LitElement {
  static override properties = { asks: { type: Boolean } };
  declare asks: boolean;
  updates = 0;
  readonly clock = new ClockController(this);

  override render(): TemplateResult {
    this.updates++;
    return html`${this.asks ? this.clock.now : 'does not ask'}`;
  }
}
register(Host);

const own = { setInterval: globalThis.setInterval, clearInterval: globalThis.clearInterval, now: Date.now.bind(Date) };
let timers: { tick: () => void; after: number | undefined; id: number }[] = [];
let hidden = false;

describe('a clock', () => {
  beforeEach(() => {
    timers = [];
    hidden = false;
    let last = 0;
    const start = (tick: () => void, after?: number): number => {
      timers.push({ tick, after, id: ++last });
      return last;
    };
    const stop = (id: number): void => {
      timers = timers.filter((timer) => timer.id !== id);
    };
    Object.assign(globalThis, { setInterval: start, clearInterval: stop });
    Date.now = () => 1_763_622_600_000;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  });
  afterEach(() => {
    Date.now = own.now;
    Object.assign(globalThis, { setInterval: own.setInterval, clearInterval: own.clearInterval });
    Reflect.deleteProperty(document, 'hidden');
  });

  const asking = (): Promise<Host> => placed(new Host(), { asks: true });
  const tick = (): void => {
    for (const timer of timers) timer.tick();
  };

  it('tells the time', async () => {
    const host = await asking();
    expect(await said(host)).to.equal('1763622600000');
    host.remove();
  });

  it('starts no timer for a host that does not ask', async () => {
    const host = await placed(new Host(), { asks: false });
    expect(timers).to.have.length(0);
    host.remove();
  });

  it('has one timer for all, of a minute', async () => {
    const hosts = [await asking(), await asking()];
    expect(timers.map(({ after }) => after)).to.deep.equal([60_000]);
    for (const host of hosts) host.remove();
  });

  it('updates all who have asked, and nobody else', async () => {
    const hosts = [await asking(), await asking(), await placed(new Host(), { asks: false })];
    Date.now = () => 1_763_622_660_000;
    tick();
    expect(await Promise.all(hosts.map(said))).to.deep.equal(['1763622660000', '1763622660000', 'does not ask']);
    expect(hosts.map(({ updates }) => updates)).to.deep.equal([2, 2, 1]);
    for (const host of hosts) host.remove();
  });

  it('rests while nobody sees the page', async () => {
    const host = await asking();
    hidden = true;
    tick();
    await host.updateComplete;
    expect(host.updates).to.equal(1);
    hidden = false;
    tick();
    await host.updateComplete;
    expect(host.updates).to.equal(2);
    host.remove();
  });

  it('stops with the last host that leaves', async () => {
    const [first, second] = [await asking(), await asking()];
    first.remove();
    tick();
    await Promise.all([first.updateComplete, second.updateComplete]);
    expect([first.updates, second.updates, timers.length]).to.deep.equal([1, 2, 1]);
    second.remove();
    expect(timers).to.have.length(0);
  });

  it('goes on for a host that was moved', async () => {
    const host = await asking();
    const place = host.parentElement!;
    host.remove();
    place.append(host);
    await host.updateComplete;
    expect(timers).to.have.length(1);
    host.remove();
  });

  it('tells the time to a host that is not on the page, without a timer', () => {
    const host = new Host();
    expect(host.clock.now).to.equal(1_763_622_600_000);
    expect(timers).to.have.length(0);
  });
});
