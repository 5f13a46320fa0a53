import { ContextProvider, ContextRoot } from '@lit/context';
import { expect, fixtureSync, html } from '@open-wc/testing';
import { consume } from '../../src/context/consume.js';
import { storiesContext } from '../../src/context/stories.js';
import { storyContext } from '../../src/context/story.js';

const ferry = { headline: 'The ferry is back' };
const market = { headline: 'The market opens' };

/** An outer and an inner box, and a child in the inner one's shadow root. */
function boxes(): { outer: HTMLElement; inner: HTMLElement; child: HTMLElement } {
  const outer = fixtureSync<HTMLElement>(html`<div><div></div></div>`);
  const inner = outer.firstElementChild as HTMLElement;
  const child = document.createElement('i');
  inner.attachShadow({ mode: 'open' }).append(child);
  return { outer, inner, child };
}

const provider = (element: HTMLElement): ContextProvider<typeof storyContext> => new ContextProvider(element, { context: storyContext });

describe('a value from around', () => {
  it('is told now and whenever it changes, through shadow roots', () => {
    const { outer, child } = boxes();
    const giver = provider(outer);
    const told: unknown[] = [];
    giver.setValue(ferry);
    consume(child, storyContext, (story) => told.push(story));
    giver.setValue(market);
    giver.setValue(undefined);
    expect(told).to.deep.equal([ferry, market, undefined]);
  });

  it('is told no more once the question is taken back', () => {
    const { outer, child } = boxes();
    const giver = provider(outer);
    const told: unknown[] = [];
    const leave = consume(child, storyContext, (story) => told.push(story));
    leave();
    leave();
    giver.setValue(ferry);
    expect(told).to.deep.equal([undefined]);
  });

  it('is not told where nobody has it', () => {
    const { child } = boxes();
    const told: unknown[] = [];
    const leave = consume(child, storyContext, (story) => told.push(story));
    expect(told).to.deep.equal([]);
    expect(leave).not.to.throw();
  });

  it('comes from the nearest who has it', () => {
    const { outer, inner, child } = boxes();
    provider(outer).setValue(ferry);
    provider(inner).setValue(market);
    const told: unknown[] = [];
    consume(child, storyContext, (story) => told.push(story));
    expect(told).to.deep.equal([market]);
  });

  it('comes from somebody who came between, and from nobody else then', () => {
    const { outer, inner, child } = boxes();
    const root = new ContextRoot();
    root.attach(outer);
    const far = provider(outer);
    far.setValue(ferry);
    const told: unknown[] = [];
    const leave = consume(child, storyContext, (story) => told.push(story));
    const near = provider(inner);
    near.hostConnected();
    near.setValue(market);
    far.setValue({ headline: 'Too far' });
    expect(told.at(-1)).to.equal(market);
    expect(told).not.to.deep.include({ headline: 'Too far' });
    leave();
    near.setValue(ferry);
    expect(told.at(-1)).to.equal(market);
    root.detach(outer);
  });

  it('of one kind is not mixed up with another', () => {
    const { outer, child } = boxes();
    provider(outer).setValue(ferry);
    const told: unknown[] = [];
    consume(child, storiesContext, (stories) => told.push(stories));
    expect(told).to.deep.equal([]);
  });

  it('has a name that all copies of this version on a page share', () => {
    expect(storyContext).to.equal(Symbol.for('lede-story-0'));
    expect(storiesContext).to.equal(Symbol.for('lede-stories-0'));
  });
});
