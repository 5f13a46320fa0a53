import { expect, fixtureSync, html } from '@open-wc/testing';
import { adoptStyles } from '../../src/dom/adopt.js';

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

  it('is not adopted where something else has taken the name', () => {
    const image = fixtureSync<HTMLImageElement>(html`<img name="adoptedStyleSheets" alt="" />`);
    const leave = adoptStyles(document, ours);
    leave();
    image.remove();
    expect(document.adoptedStyleSheets).not.to.include(ours);
  });
});
