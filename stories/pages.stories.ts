import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { feed, harbourBridge } from './samples.js';
import { widget } from './widget.js';

const meta: Meta = { title: 'Pages', parameters: { width: 1200 } };
export default meta;

type Story = StoryObj;

/** One tag, three addresses: a whole story with its widgets and the stories that may follow. */
export const WholeStory: Story = {
  name: 'Whole story',
  render: () =>
    html`<lede-article
      heading-level="1"
      src="/samples/harbour-bridge-reopens.json"
      related-src="/samples/feed.json"
      newsletter-action="https://example.com/subscribe"
    ></lede-article>`,
  play: async ({ canvasElement }) => {
    const article = canvasElement.querySelector('lede-article');
    await waitFor(() => expect(article?.shadowRoot?.querySelector('h1')).toHaveTextContent(harbourBridge.headline));
    await waitFor(() => expect(article?.shadowRoot?.querySelector('lede-related')?.shadowRoot?.querySelector('lede-card')).toBeInTheDocument());
  },
};

/** A layout of your own: `<lede-article>` holds the story and shows only its children; each widget takes its part. */
export const OwnLayout: Story = {
  name: 'Own layout',
  render: () =>
    html`<lede-article src="/samples/harbour-bridge-reopens.json">
      <div class="own-layout">
        <main class="several">
          <lede-figure></lede-figure>
          <lede-byline></lede-byline>
          <lede-takeaways numbered></lede-takeaways>
          <lede-notice></lede-notice>
        </main>
        <aside class="several">
          <lede-did-you-know layout="accordion"></lede-did-you-know>
          <lede-related layout="list" src="/samples/feed.json" limit="3"></lede-related>
          <lede-newsletter action="https://example.com/subscribe"></lede-newsletter>
        </aside>
      </div>
    </lede-article>`,
  play: async ({ canvasElement }) => {
    for (const [tag, part] of [
      ['lede-takeaways', 'li'],
      ['lede-did-you-know', 'details'],
      ['lede-figure', 'img'],
      ['lede-related', 'lede-card'],
    ] as const)
      await waitFor(() => expect(canvasElement.querySelector(tag)?.shadowRoot?.querySelector(part)).toBeInTheDocument());
  },
};

/** A front page: one lead, a row of cards, and a numbered list beside them. */
export const FrontPage: Story = {
  name: 'Front page',
  render: () => {
    const [first, ...others] = feed;
    return html`<div class="several">
      ${widget('lede-card', { layout: 'lead', 'heading-level': 2, article: harbourBridge })}
      <div class="own-layout">
        <div class="several beside">${[first, ...others.slice(0, 3)].map((article) => widget('lede-card', { article }))}</div>
        ${widget('lede-related', { layout: 'numbered', heading: 'Most read', stories: others })}
      </div>
    </div>`;
  },
};
