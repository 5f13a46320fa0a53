import { expect, fixtureSync, html } from '@open-wc/testing';
import { own, ownDocument } from '../../src/dom/own.js';

describe('what is read of the document', () => {
  it('is its own, whatever a picture is named', () => {
    fixtureSync(html`<div><img name="createElement" alt="" /><img name="title" alt="" /></div>`);
    expect(document.title).not.to.be.a('string');
    expect(own(document, 'createElement').call(document, 'p').localName).to.equal('p');
    expect(ownDocument.createElement('p').localName).to.equal('p');
    expect(ownDocument.createElement('b').localName).to.equal('b');
    expect(ownDocument.body.localName).to.equal('body');
    expect(ownDocument.title).to.be.a('string');
    expect(ownDocument.defaultView).to.equal(window);
  });

  it('is what stands there now', () => {
    ownDocument.documentElement.lang = 'cy';
    expect(document.documentElement.lang).to.equal('cy');
    document.documentElement.lang = 'en';
    expect(ownDocument.documentElement.lang).to.equal('en');
  });

  it('may be that of a shadow root', () => {
    const root = fixtureSync(html`<div></div>`).attachShadow({ mode: 'open' });
    expect(own(root, 'adoptedStyleSheets')).to.deep.equal([]);
    expect(own(root, 'querySelector').call(root, 'p')).to.equal(null);
  });
});
