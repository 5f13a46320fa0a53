import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { common, count } from './controls.js';
import { focused, tabStops } from './keyboard.js';
import { arabic, german, harbourBridge, japanese, marathon, partOf, thai } from './samples.js';
import { missing, stillLoading } from './states.js';

const meta: Meta = {
  title: 'Article',
  component: 'lede-article',
  argTypes: { 'heading-level': count(1, 6), ...common },
  parameters: { width: 1200 },
};
export default meta;

type Story = StoryObj;

/** A whole story from one record. Edit the record: what you take out leaves no hole. */
export const Playground: Story = { args: { 'report-email': 'report@example.com', 'newsletter-action': '', article: harbourBridge } };

/** Everything that a story can have, in the order in which it is read: head, cover, summary, takeaways, analysis, did-you-know, related stories, notice, newsletter. */
export const Anatomy: Story = {
  args: {
    'heading-level': 1,
    'related-src': '/samples/feed.json',
    'newsletter-action': 'https://example.com/subscribe',
    article: harbourBridge,
  },
  play: async ({ canvasElement }) => {
    const article = canvasElement.querySelector('lede-article');
    await waitFor(() => expect(article?.shadowRoot?.querySelector('lede-related')?.shadowRoot?.querySelector('lede-card')).toBeInTheDocument());
  },
};

/** The least that a story is: a headline and a paragraph. */
export const Least: Story = { name: 'Options: the least', args: { article: partOf(harbourBridge, ['headline', 'summary']) } };

/** Text alone: no picture, no widgets around it. */
export const TextOnly: Story = {
  name: 'Options: text only',
  args: { article: partOf(harbourBridge, ['headline', 'abstract', 'author', 'datePublished', 'summary', 'analysis']) },
};

/** Live coverage, by a desk, with takeaways that nobody has checked. */
export const Live: Story = { name: 'Options: live coverage', args: { article: marathon } };

/** In a narrow column the headline grows smaller and the cover keeps to the column. */
export const Narrow: Story = { name: 'Options: narrow', args: { article: harbourBridge }, parameters: { width: 320 } };

/** Nothing is known yet: the article shows what the page wrote inside it. */
export const Idle: Story = {
  name: 'State: idle',
  render: () => html`<lede-article><p>The story follows on Friday morning.</p></lede-article>`,
};

/** The address in `src` has not answered: a page's height is kept. */
export const Loading: Story = { name: 'State: loading', render: stillLoading };

/** The address has answered, here with a plain-text story as a newsroom writes it. */
export const Ready: Story = {
  name: 'State: ready',
  args: { src: '/samples/harbour-bridge-reopens.txt' },
  play: async ({ canvasElement }) => {
    const article = canvasElement.querySelector('lede-article');
    await waitFor(() => expect(article?.shadowRoot?.querySelector('h2')).toHaveTextContent(harbourBridge.headline));
  },
};

/** The address has failed: readers have the story that the page itself holds. */
export const Failed: Story = {
  name: 'State: failed',
  tags: ['fails-on-purpose'],
  render: () =>
    html`<lede-article src=${missing}>
      <h2>Harbour bridge reopens to trams and walkers</h2>
      <p>Trams, walkers and cyclists can cross the inner harbour of Port Ellery again. Cars must wait for the spring.</p>
    </lede-article>`,
};

/** Compounds that are longer than a telephone is wide. */
export const German: Story = { name: 'Text: German', args: { article: german }, globals: { lang: 'de' }, parameters: { width: 360 } };

/** From right to left, with all its widgets. */
export const Arabic: Story = { name: 'Text: Arabic', args: { article: arabic }, globals: { lang: 'ar' } };

/** No spaces between words; more room between the lines. */
export const Thai: Story = { name: 'Text: Thai', args: { article: thai }, globals: { lang: 'th' } };

/** No upper case, no italics. */
export const Japanese: Story = { name: 'Text: Japanese', args: { article: japanese }, globals: { lang: 'ja' } };

/** The Tab key goes through the story as it is read: evidence, sources, rules, report. The headline names the article. */
export const Keyboard: Story = {
  name: 'Accessibility: in reading order',
  args: { article: harbourBridge },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(tabStops(canvasElement).length).toBeGreaterThan(4));
    const stops = tabStops(canvasElement);
    for (const stop of stops) {
      stop.focus();
      await expect(focused()).toBe(stop);
    }
    const tops = stops.map((stop) => stop.getBoundingClientRect().top);
    await expect(tops).toEqual([...tops].sort((a, b) => a - b));
    await expect(stops.at(-1)?.getAttribute('href')).toMatch(/^mailto:/);
  },
};
