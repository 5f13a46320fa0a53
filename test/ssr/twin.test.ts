import { expect, fixtureSync, html } from '@open-wc/testing';
import '../../src/elements/card/define.js';

describe('the widgets of these tests', () => {
  it('come from a server, and are kept until something changes', async () => {
    const { twins = 0 } = globalThis as { twins?: number };
    const card = document.createElement('lede-card');
    card.headline = 'The ferry is back';
    fixtureSync(html`<div></div>`).append(card);
    expect((globalThis as { twins?: number }).twins).to.equal(twins + 1);
    const written = card.shadowRoot!.querySelector('h3');
    expect(written!.textContent).to.equal('The ferry is back');
    await card.updateComplete;
    expect(card.shadowRoot!.querySelector('h3') === written, 'it is the same heading').to.equal(true);
    card.headline = 'The ferry stays';
    await card.updateComplete;
    expect(card.shadowRoot!.querySelector('h3')!.textContent).to.equal('The ferry stays');
    expect(written!.isConnected, 'nothing is shown twice').to.equal(false);
  });
});
