import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { LitElement } from 'lit';
import { page, words } from './stories.js';

const isSeen = (element: Element | null): boolean => element !== null && element.checkVisibility() && element.getClientRects().length > 0;

describe('a tag that something has torn from its content', () => {
  it('of takeaways tells who made them over the list that a paragraph filter has put behind it', async () => {
    const place = await page(`<p><lede-takeaways made-by="ai-assisted" checked-by="Harbour Desk"><br>
</p>
<ul><li>Trams cross again.</li><li>Cars wait for the spring.</li></ul>
<p></lede-takeaways></p>`);
    expect(words(place.querySelector('lede-takeaways') as LitElement))
      .to.contain('Written with the help of AI')
      .and.to.contain('Checked by Harbour Desk');
    expect(isSeen(place.querySelector('li')), 'the list').to.equal(true);
  });

  it('of takeaways shows no heading over nothing', async () => {
    for (const html of [
      '<p><lede-takeaways made-by="ai"></lede-takeaways></p><p>A paragraph</p>',
      '<lede-takeaways made-by="ai"></lede-takeaways><ul><li>A list of the page</li></ul>',
      '<p>Words <lede-takeaways made-by="ai"></lede-takeaways></p><ul><li>A list of the page</li></ul>',
    ]) {
      const place = await page(html);
      expect(words(place.querySelector('lede-takeaways') as LitElement)).to.equal('');
    }
  });
});

describe('what stands inside a whole story', () => {
  const record = '<script type="application/json">{"headline":"The bridge opens","url":"/bridge","summary":["Trams cross again."]}</script>';

  for (const [what, html] of [
    ['the story in plain HTML', '<h2>The  Bridge opens</h2><p>Trams cross again.</p>'],
    ['a link to it', '<p><a href="/bridge">Read the story</a></p>'],
    ['a word', '<p>Loading…</p>'],
    ['nothing', ''],
  ] as const)
    it(`gives way to the story where it is ${what}`, async () => {
      const place = await page(`<lede-article>${record}${html}</lede-article>`);
      expect(words(place.querySelector('lede-article') as LitElement)).to.contain('Trams cross again.');
      for (const child of place.querySelectorAll('lede-article > :not(script)')) expect(isSeen(child)).to.equal(false);
    });

  it('stays in sight, below, where it is the rest of a page whose tag was never closed', async () => {
    const place = await page(`<lede-article>${record}<section><h2>Ferries</h2><p id="after">Everything from here on is the page's own.</p></section>`);
    const article = place.querySelector('lede-article') as LitElement;
    expect(isSeen(place.querySelector('#after'))).to.equal(true);
    const story = article.shadowRoot!.querySelector('article')!.getBoundingClientRect();
    expect(place.querySelector('#after')!.getBoundingClientRect().top).to.be.at.least(story.bottom);
  });
});
