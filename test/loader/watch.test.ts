import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { watch } from '../../src/loader/watch.js';

/** What was asked for, by name. */
const asked: string[] = [];
const failing = new Set<string>();

class Probe extends HTMLElement {
  static readonly observedAttributes = ['heading-level'];
}

/** The tags whose element is there, in the order in which that was told. */
const defined: HTMLElement[] = [];

watch(
  ['probe-one', 'probe-two', 'probe-lazy', 'probe-shadow', 'probe-late', 'probe-contents', 'probe-stand-in', 'probe-failing'],
  async (name) => {
    asked.push(name);
    await aTimeout(10);
    if (failing.has(name)) throw new Error('offline');
    customElements.define(`lede-${name}`, class extends Probe {});
  },
  (tag) => defined.push(tag),
);

const times = (name: string): number => asked.filter((one) => one === name).length;
const comes = (name: string): Promise<void> => waitUntil(() => customElements.get(`lede-${name}`), name, { timeout: 4000 });

/** Puts elements on the page: `[name, attributes]`. */
function add(name: string, attributes: Record<string, string> = {}, parent: Node = document.body): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent.appendChild(element);
  return element;
}

describe('the loader', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('asks once for what comes to the page', async () => {
    add('lede-probe-one', {}, add('section'));
    add('lede-probe-one');
    await comes('probe-one');
    add('lede-probe-one');
    await aTimeout(50);
    expect(times('probe-one')).to.equal(1);
  });

  it('tells of each tag once its element is there', async () => {
    const one = add('lede-probe-one');
    await comes('probe-one');
    const two = add('lede-probe-one');
    await aTimeout(50);
    expect(defined.filter((tag) => tag === one || tag === two)).to.deep.equal([one, two]);
  });

  it('does not know other tags', async () => {
    add('lede-other');
    add('div', { 'data-lede': 'other' });
    await aTimeout(300);
    expect(asked).not.to.contain('other');
  });

  it('looks into an open shadow root, and into one that is attached late', async () => {
    add('lede-probe-shadow', {}, add('div').attachShadow({ mode: 'open' }));
    await comes('probe-shadow');
    const host = add('div');
    await aTimeout(50);
    add('lede-probe-late', {}, host.attachShadow({ mode: 'open' }));
    await comes('probe-late');
  });

  it('waits for a lazy tag to come near', async () => {
    const far = add('div', { style: 'height: 9000px' });
    add('lede-probe-lazy', { loading: 'lazy' });
    await aTimeout(300);
    expect(times('probe-lazy')).to.equal(0);
    far.remove();
    await comes('probe-lazy');
  });

  it('does not wait for one that never has a box', async () => {
    add('lede-probe-contents', { loading: 'lazy', style: 'display: contents' });
    await comes('probe-contents');
  });

  it('puts the element in the place of a stand-in', async () => {
    const region = add('main', { 'lede-stand-ins': '' });
    const standIn = add('p', { 'data-lede': 'probe-stand-in', 'data-heading-level': '3', 'data-onclick': 'x', class: 'a', style: 'color: red' }, region);
    standIn.append('Words ', document.createElement('b'));
    await waitUntil(() => document.querySelector('lede-probe-stand-in'));
    const element = document.querySelector('lede-probe-stand-in')!;
    expect(element.innerHTML).to.equal('Words <b></b>');
    expect(element.getAttributeNames().sort()).to.deep.equal(['class', 'heading-level', 'style']);
    expect(standIn.isConnected).to.equal(false);
  });

  it('asks again for the next tag when it has failed, and not before', async () => {
    failing.add('probe-failing');
    add('lede-probe-failing');
    await waitUntil(() => times('probe-failing') === 1);
    add('div');
    await aTimeout(400);
    expect(times('probe-failing')).to.equal(1);
    failing.clear();
    add('lede-probe-failing');
    await comes('probe-failing');
    expect(times('probe-failing')).to.equal(2);
  });

  it('leaves alone what is registered already', async () => {
    customElements.define('lede-probe-two', class extends Probe {});
    add('lede-probe-two');
    await aTimeout(50);
    expect(times('probe-two')).to.equal(0);
  });
});
