import { expect, fixtureSync, html } from '@open-wc/testing';
import { LitElement, css } from 'lit';
import { adoptStyles } from '../../src/dom/adopt.js';
import { define } from '../../src/dom/define.js';

const theirs = new CSSStyleSheet();
const ours = new CSSStyleSheet();

function shadow(): ShadowRoot {
  const root = fixtureSync<HTMLElement>(html`<div></div>`).attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [theirs];
  return root;
}

describe('a style sheet', () => {
  it('is adopted once, however many ask, and stays until the last one leaves', () => {
    const root = shadow();
    const leave = [adoptStyles(root, ours), adoptStyles(root, ours)];
    expect(root.adoptedStyleSheets).to.deep.equal([theirs, ours]);
    leave[0]!();
    leave[0]!();
    expect(root.adoptedStyleSheets).to.deep.equal([theirs, ours]);
    leave[1]!();
    expect(root.adoptedStyleSheets).to.deep.equal([theirs]);
  });

  it('can be adopted again', () => {
    const root = shadow();
    adoptStyles(root, ours)();
    const leave = adoptStyles(root, ours);
    expect(root.adoptedStyleSheets).to.deep.equal([theirs, ours]);
    leave();
    expect(root.adoptedStyleSheets).to.deep.equal([theirs]);
  });

  it('is counted for each root, and each sheet', () => {
    const roots = [shadow(), shadow()];
    const other = new CSSStyleSheet();
    const leave = [adoptStyles(roots[0]!, ours), adoptStyles(roots[1]!, ours), adoptStyles(roots[0]!, other)];
    leave[0]!();
    expect(roots.map((root) => root.adoptedStyleSheets.length)).to.deep.equal([2, 2]);
    for (const one of leave) one();
    expect(roots.map((root) => root.adoptedStyleSheets.length)).to.deep.equal([1, 1]);
  });

  it('may be adopted by the page itself', () => {
    const before = document.adoptedStyleSheets.length;
    const leave = adoptStyles(document, ours);
    expect(document.adoptedStyleSheets.length).to.equal(before + 1);
    leave();
    expect(document.adoptedStyleSheets.length).to.equal(before);
  });

  it('that is none, or for what has no sheets, is nothing', () => {
    const root = shadow();
    expect(adoptStyles(root, undefined)).not.to.throw();
    expect(adoptStyles(document.createElement('div') as unknown as ShadowRoot, ours)).not.to.throw();
    expect(root.adoptedStyleSheets).to.deep.equal([theirs]);
  });

  it('is adopted, and given back, where a picture has taken the name', () => {
    const image = fixtureSync<HTMLImageElement>(html`<img name="adoptedStyleSheets" alt="" />`);
    const leave = [adoptStyles(document, ours), adoptStyles(document, ours)];
    leave[0]!();
    image.remove();
    expect(document.adoptedStyleSheets).to.include(ours);
    document.body.append(image);
    leave[1]!();
    image.remove();
    expect(document.adoptedStyleSheets).not.to.include(ours);
  });
});

class MovedElement extends LitElement {
  static override styles = css`
    p {
      color: rgb(1, 2, 3);
    }
  `;

  override render(): unknown {
    return html`<p>Words</p>`;
  }
}
define('adopt-moved', MovedElement);

describe('an element', () => {
  const colour = async (element: LitElement): Promise<string> => {
    await element.updateComplete;
    return element.ownerDocument.defaultView!.getComputedStyle(element.shadowRoot!.querySelector('p')!).color;
  };
  const frame = (): HTMLElement => fixtureSync<HTMLIFrameElement>('<iframe></iframe>').contentDocument!.body;

  it('keeps its styles in a frame, in another one, and back in the page', async () => {
    const element = fixtureSync<MovedElement>('<adopt-moved></adopt-moved>');
    const here = element.parentElement!;
    for (const place of [here, frame(), frame(), here]) {
      place.append(element);
      expect(await colour(element)).to.equal('rgb(1, 2, 3)');
    }
  });

  it('has its styles where it is made in the page and put into a frame; those of one document share a sheet', async () => {
    const made = [document.createElement('adopt-moved'), document.createElement('adopt-moved')] as MovedElement[];
    frame().append(...made);
    for (const element of made) expect(await colour(element)).to.equal('rgb(1, 2, 3)');
    const [one, other] = made.map(({ shadowRoot }) => shadowRoot!.adoptedStyleSheets);
    expect(one).to.deep.equal(other);
    expect(one).to.have.length(1);
  });

  it('is rendered where there is no window, and styled when it comes to one', async () => {
    const element = document.createElement('adopt-moved') as MovedElement;
    document.implementation.createHTMLDocument().body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.equal('Words');
    fixtureSync('<div></div>').append(element);
    expect(await colour(element)).to.equal('rgb(1, 2, 3)');
  });
});
