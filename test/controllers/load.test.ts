import { expect, oneEvent } from '@open-wc/testing';
import { LitElement, html, type TemplateResult } from 'lit';
import { LoadController } from '../../src/controllers/load.js';
import { Network } from './network.js';
import { events, placed, quiet, register, said } from './support.js';

class Host extends LitElement {
  static override properties = { src: {} };
  declare src: string | undefined;
  readonly load = new LoadController(this, () => this.src);

  override render(): TemplateResult {
    return html`${this.load.state} ${this.load.feed?.articles[0]?.headline}`;
  }
}
register(Host);
const network = new Network();
const told = quiet();
const ferry = { headline: 'The ferry is back' };
const market = { headline: 'The market opens' };

const loading = async (src: string): Promise<Host> => placed(new Host(), { src });
const loaded = (host: Host): Promise<unknown> => oneEvent(host, 'lede-loaded');
const failed = (host: Host): Promise<unknown> => oneEvent(host, 'lede-failed');

/** Whatever was under way before is over when a whole loading is. */
async function afterAnother(): Promise<void> {
  const number = network.requests.length;
  const other = await loading(`https://other.example/${String(number)}`);
  (await network.request(number)).answer(ferry);
  await loaded(other);
}

describe('what a src names', () => {
  // the code that reads it is loaded on demand: here its time must not count
  before(() => import('../../src/sources/http.js'));
  beforeEach(() => {
    network.start();
  });
  afterEach(() => {
    network.stop();
  });

  it('is nothing without a src', async () => {
    for (const src of [undefined, '']) expect(await said(await placed(new Host(), { src }))).to.equal('idle');
    expect(network.requests).to.have.length(0);
  });

  it('is loading, then ready, and the page is told', async () => {
    const host = await loading('https://post.example/ferry');
    const heard = events(host);
    expect(await said(host)).to.equal('loading');
    (await network.request(0)).answer(ferry);
    await loaded(host);
    expect(await said(host)).to.equal('ready The ferry is back');
    expect(heard).to.deep.equal(['loaded The ferry is back']);
    expect(told()).to.deep.equal([]);
  });

  it('may be relative to the page', async () => {
    await loading('ferry.json');
    expect((await network.request(0)).address).to.equal(new URL('ferry.json', document.baseURI).href);
  });

  it('is asked for once, however often the host is updated', async () => {
    const host = await loading('https://post.example/once');
    (await network.request(0)).answer(ferry);
    await loaded(host);
    host.src = 'https://post.example/once';
    host.requestUpdate();
    expect(await said(host)).to.equal('ready The ferry is back');
    expect(network.requests).to.have.length(1);
  });

  it('is asked for once by two hosts', async () => {
    const hosts = await Promise.all([loading('https://post.example/two'), loading('https://post.example/two')]);
    await loading('https://post.example/three');
    // the third asks last
    await network.request(1);
    network.requests[0]!.answer(ferry);
    await Promise.all(hosts.map(loaded));
    expect(network.requests.map(({ address }) => address)).to.deep.equal(['https://post.example/two', 'https://post.example/three']);
  });

  it('tells the developer what of it cannot be used', async () => {
    const host = await loading('https://post.example/problems');
    (await network.request(0)).answer({ ...ferry, media: 'smell' });
    await loaded(host);
    expect(told()).to.have.length(1);
    expect(told()[0]).to.contain('https://post.example/problems: articles[0].media is not one of');
  });

  describe('that fails', () => {
    for (const [why, body, status, message] of [
      ['with a status', '', 503, 'https://post.example/status answered 503'],
      ['with what is no JSON', '{', 200, 'https://post.example/status: is not valid JSON: line 1, column 2'],
      ['with a page', '<!doctype html><p>a</p>', 200, 'https://post.example/status: is a page without a story'],
      ['with an empty list', [], 200, 'https://post.example/status: no story in it'],
      ['with records that are none', [{}], 200, 'https://post.example/status: has no headline: left out'],
    ] as const)
      it(`tells the page and the developer: ${why}`, async () => {
        const host = await loading('https://post.example/status');
        const heard = events(host);
        (await network.request(0)).answer(body, status);
        await failed(host);
        expect(await said(host)).to.equal('failed');
        expect(heard).to.have.length(1);
        expect(heard[0]).to.contain(message);
        expect(told().join()).to.contain(message);
      });

    for (const src of ['javascript:alert(1)', 'data:application/json,{"headline":"a"}', 'file:///etc/passwd', 'https://desk:secret@post.example/', ' '])
      it(`asks nobody: ${JSON.stringify(src)}`, async () => {
        const host: Host = Object.assign(new Host(), { src });
        const heard = events(host);
        const failure = failed(host);
        document.body.append(host);
        await failure;
        expect(heard).to.deep.equal([`failed src="${src}" is not a web address`]);
        expect(network.requests).to.have.length(0);
        host.remove();
      });

    it('can be mended by another src', async () => {
      const host = await loading('https://post.example/broken');
      (await network.request(0)).answer('', 404);
      await failed(host);
      host.src = 'https://post.example/mended';
      expect(await said(host)).to.equal('loading');
      (await network.request(1)).answer(ferry);
      await loaded(host);
      expect(await said(host)).to.equal('ready The ferry is back');
    });
  });

  describe('that changes', () => {
    it('ends the request to the earlier address, and drops its answer', async () => {
      const host = await loading('https://post.example/early');
      const heard = events(host);
      const early = await network.request(0);
      host.src = 'https://post.example/late';
      await host.updateComplete;
      expect(early.signal.aborted).to.equal(true);
      const late = await network.request(1);
      early.answer(market);
      late.answer(ferry);
      await loaded(host);
      expect(await said(host)).to.equal('ready The ferry is back');
      expect(heard).to.deep.equal(['loaded The ferry is back']);
    });

    it('drops an answer that is there already but not read', async () => {
      const host = await loading('https://post.example/crossing');
      const heard = events(host);
      (await network.request(0)).answer(market);
      host.src = 'https://post.example/crossed';
      await host.updateComplete;
      (await network.request(1)).answer(ferry);
      await loaded(host);
      expect(heard).to.deep.equal(['loaded The ferry is back']);
    });

    it('shows nothing of the earlier story while it is loading', async () => {
      const host = await loading('https://post.example/first');
      (await network.request(0)).answer(ferry);
      await loaded(host);
      host.src = 'https://post.example/second';
      expect(await said(host)).to.equal('loading');
    });

    it('and changes back is asked for again', async () => {
      const host = await loading('https://post.example/there');
      await network.request(0);
      host.src = 'https://post.example/elsewhere';
      await network.request(1);
      host.src = 'https://post.example/there';
      const last = await network.request(2);
      expect(last.address).to.equal('https://post.example/there');
      expect(last.signal.aborted).to.equal(false);
      last.answer(ferry);
      await loaded(host);
      expect(await said(host)).to.equal('ready The ferry is back');
    });

    it('to nothing is idle again', async () => {
      const host = await loading('https://post.example/gone');
      const request = await network.request(0);
      host.src = undefined;
      expect(await said(host)).to.equal('idle');
      expect(request.signal.aborted).to.equal(true);
    });
  });

  describe('while the host is away', () => {
    it('is not loaded any more, and nothing is told', async () => {
      const host = await loading('https://post.example/away');
      const heard = events(host);
      const request = await network.request(0);
      host.remove();
      expect(request.signal.aborted).to.equal(true);
      request.answer(ferry);
      await afterAnother();
      expect(heard).to.deep.equal([]);
      expect(told()).to.deep.equal([]);
      expect(host.load.feed).to.equal(undefined);
    });

    it('is loaded anew when the host comes back', async () => {
      const host = await loading('https://post.example/back');
      await network.request(0);
      const place = host.parentElement!;
      host.remove();
      place.append(host);
      (await network.request(1)).answer(ferry);
      await loaded(host);
      expect(await said(host)).to.equal('ready The ferry is back');
    });

    it('is kept when it was there before', async () => {
      const host = await loading('https://post.example/kept');
      (await network.request(0)).answer(ferry);
      await loaded(host);
      const place = host.parentElement!;
      host.remove();
      place.append(host);
      expect(await said(host)).to.equal('ready The ferry is back');
      expect(network.requests).to.have.length(1);
    });

    it('may be taken away: nothing is loading then', async () => {
      const host = await loading('https://post.example/taken');
      await network.request(0);
      const place = host.parentElement!;
      host.remove();
      host.src = undefined;
      await host.updateComplete;
      place.append(host);
      host.requestUpdate();
      expect(await said(host)).to.equal('idle');
    });

    it('may change: the new one is loaded when it comes back', async () => {
      const host = await loading('https://post.example/old');
      (await network.request(0)).answer(market);
      await loaded(host);
      const place = host.parentElement!;
      host.remove();
      host.src = 'https://post.example/new';
      await host.updateComplete;
      expect(network.requests).to.have.length(1);
      place.append(host);
      (await network.request(1)).answer(ferry);
      await loaded(host);
      expect(await said(host)).to.equal('ready The ferry is back');
    });
  });
});
