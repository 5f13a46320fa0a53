import { expect, fixture, html } from '@open-wc/testing';
import { claim, isOurs, observe } from '../../src/dom/observe.js';

/** What an observer is told of while something is done to a text. */
async function told(work: (text: HTMLElement) => void): Promise<number> {
  const text = await fixture<HTMLElement>(
    html`<div>
      <p>The bridge <span>opens</span>.</p>
    </div>`,
  );
  text.querySelector('p')!.append(claim(document.createElement('button')));
  let times = 0;
  const observer = observe(text, { childList: true, subtree: true, characterData: true, attributes: true }, () => times++);
  work(text);
  await Promise.resolve();
  observer.disconnect();
  return times;
}

describe('an observer of the page', () => {
  it('is told once of all that the page did at a time', async () => {
    const changes = [
      (text: HTMLElement) => text.append('More.'),
      (text: HTMLElement) => (text.querySelector('span')!.firstChild!.nodeValue = 'closes'),
      (text: HTMLElement) => text.querySelector('span')!.remove(),
      (text: HTMLElement) => (text.title = 'Story'),
    ];
    for (const change of changes) expect(await told(change)).to.equal(1);
    expect(await told((text) => changes.forEach((change) => change(text)))).to.equal(1);
  });

  it('hears nothing of what a widget put there, changed in it, or took away', async () => {
    const work = (text: HTMLElement): void => {
      const mark = claim(document.createElement('span'));
      text.querySelector('p')!.prepend(mark);
      mark.append('!');
      mark.firstChild!.remove();
      mark.title = 'ours';
      mark.remove();
      text.querySelector('button')!.remove();
    };
    expect(await told(work)).to.equal(0);
    expect(await told((text) => (work(text), text.append('theirs')))).to.equal(1);
  });

  it('hears of nodes of the page that go together with those of a widget', async () => {
    expect(await told((text) => text.querySelector('p')!.replaceChildren('New.'))).to.equal(1);
    expect(await told((text) => text.replaceChildren())).to.equal(1);
  });

  it('hears nothing more when it has ended', async () => {
    const text = document.createElement('p');
    let times = 0;
    observe(text, { childList: true }, () => times++).disconnect();
    text.append('More.');
    await Promise.resolve();
    expect(times).to.equal(0);
  });
});

describe('a node of a widget', () => {
  it('is known; a clone of it is the page’s', () => {
    const mark = claim(document.createElement('span'));
    expect([isOurs(mark), isOurs(mark.cloneNode(true)), isOurs(document.createElement('span'))]).to.deep.equal([true, false, false]);
  });
});
