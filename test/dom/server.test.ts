import { expect, fixtureSync, html } from '@open-wc/testing';
import { widgetAround } from '../../src/dom/server.js';

describe('the widget around an element', () => {
  it('is found through a form whose fields are called as what is asked of it', () => {
    const story = fixtureSync<HTMLElement>(html`
      <lede-article>
        <form>
          <input name="parentElement" /><input name="localName" /><input name="getRootNode" />
          <p></p>
        </form>
      </lede-article>
    `);
    expect(widgetAround(story.querySelector('p')!)).to.equal(story);
  });

  it('is none where there is none, in such a form too', () => {
    const form = fixtureSync<HTMLElement>(
      html`<form>
        <input name="parentElement" />
        <p></p>
      </form>`,
    );
    expect(widgetAround(form.querySelector('p')!)).to.equal(undefined);
  });
});
