import { expect } from '@open-wc/testing';
import { findParse } from '../../src/dom/markup.js';

const parts = '<p @click$lit$="" .title$lit$="" ?hidden$lit$="" part="a"><slot name="b"></slot><!--c--><lede-card></lede-card></p>';
const parsed = (html: string): string => {
  const template = document.createElement('template');
  findParse()(template, html);
  return template.innerHTML;
};

describe('the way in which templates become nodes', () => {
  it('keeps all that they are made of', () => {
    expect(parsed(parts)).to.equal(parts);
  });

  it('keeps it where another script has put a sanitizer of its own in the place of the browser’s', () => {
    const own = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');
    Object.defineProperty(Element.prototype, 'setHTML', {
      configurable: true,
      value(this: Element, html: string) {
        this.textContent = html;
      },
    });
    try {
      expect(parsed(parts)).to.equal(parts);
    } finally {
      if (own) Object.defineProperty(Element.prototype, 'setHTML', own);
      else delete (Element.prototype as { setHTML?: unknown }).setHTML;
    }
  });
});
