import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { digitalSourceTypes } from '../src/model/article.js';
import { choice, common, count } from './controls.js';
import { tabStops } from './keyboard.js';
import { arabic, german, harbourBridge, japanese, partOf, saltMarsh, thai } from './samples.js';
import { missing, stillLoading } from './states.js';
import { widget } from './widget.js';

const meta: Meta = {
  title: 'Figure',
  component: 'lede-figure',
  argTypes: { 'image-origin': choice(digitalSourceTypes), width: count(1), height: count(1), ...common },
  parameters: { width: 680 },
};
export default meta;

type Story = StoryObj;

const fields = ['image', 'inLanguage'];

/** The picture's address, what it shows, how it was made, caption and credit. */
export const Playground: Story = {
  args: {
    image: '/pictures/harbour-bridge-reopens.svg',
    'image-alt': 'A swing bridge in black silhouette over a calm harbour, with a lit tram on it.',
    'image-origin': 'algorithmicMedia',
    caption: 'The first tram of the morning on the reopened bridge.',
    credit: 'Illustration: Picture Desk',
    width: 1200,
    height: 800,
    priority: false,
  },
};

/** The picture in its own shape, the label of its making in the corner, caption and credit beneath. */
export const Anatomy: Story = { args: { article: partOf(harbourBridge, fields) } };

/** A photograph needs no label; a picture that a computer made or changed has one. */
export const Origin: Story = {
  name: 'Options: origin',
  render: () =>
    html`<div class="several beside">
      ${digitalSourceTypes.map((digitalSourceType) => widget('lede-figure', { article: { image: { ...saltMarsh.image, digitalSourceType } } }))}
    </div>`,
  parameters: { width: 960 },
};

/** A tall picture is cut before it fills the screen. */
export const Tall: Story = {
  name: 'Options: tall',
  args: { image: '/pictures/tall.svg', 'image-alt': 'A picture that is higher than it is wide.', width: 600, height: 1200, caption: 'Cut at 720 pixels.' },
};

/** Without caption and credit only the picture is left. */
export const Plain: Story = { name: 'Options: no caption', args: { image: '/pictures/salt-marsh-returns.svg', width: 1200, height: 800 } };

/** The file of the picture is not there: its place stays, with the words that describe it. */
export const Broken: Story = {
  name: 'Options: broken picture',
  tags: ['fails-on-purpose'],
  args: {
    image: '/pictures/missing.svg',
    'image-alt': 'A swing bridge over a calm harbour.',
    caption: 'The first tram of the morning on the reopened bridge.',
  },
};

/** Nothing is known yet: the figure shows what the page wrote inside it. */
export const Idle: Story = { name: 'State: idle', render: () => html`<lede-figure>The picture follows.</lede-figure>` };

/** The address in `src` has not answered: a tinted place is kept. */
export const Loading: Story = { name: 'State: loading', render: stillLoading };

/** The address has answered, with a whole story, of which the figure shows its picture. */
export const Ready: Story = {
  name: 'State: ready',
  args: { src: '/samples/salt-marsh-returns.json' },
  play: async ({ canvasElement }) => {
    const figure = canvasElement.querySelector('lede-figure');
    await waitFor(() => expect(figure?.shadowRoot?.querySelector('img')).toHaveAttribute('alt', saltMarsh.image?.alt));
  },
};

/** The address has failed: the page's own picture takes its place. */
export const Failed: Story = {
  name: 'State: failed',
  tags: ['fails-on-purpose'],
  render: () =>
    html`<lede-figure src=${missing}>
      <figure>
        <img src="/pictures/harbour-bridge-reopens.svg" alt="A swing bridge over a calm harbour." width="1200" height="800" />
        <figcaption>The first tram of the morning.</figcaption>
      </figure>
    </lede-figure>`,
};

/** Caption and credit in a narrow column. */
export const German: Story = { name: 'Text: German', args: { article: partOf(german, fields) }, globals: { lang: 'de' }, parameters: { width: 280 } };

/** The label stands in the right corner. */
export const Arabic: Story = { name: 'Text: Arabic', args: { article: partOf(arabic, fields) }, globals: { lang: 'ar' } };

/** Room for the marks above and below the line. */
export const Thai: Story = { name: 'Text: Thai', args: { article: partOf(thai, fields) }, globals: { lang: 'th' } };

/** A small label in square characters. */
export const Japanese: Story = { name: 'Text: Japanese', args: { article: partOf(japanese, fields) }, globals: { lang: 'ja' } };

/** A figure is nothing to stop at: the Tab key passes. A screen reader hears what the picture shows and how it was made. */
export const Reading: Story = {
  name: 'Accessibility: what is heard',
  args: { article: partOf(harbourBridge, fields) },
  play: async ({ canvasElement }) => {
    const figure = canvasElement.querySelector('lede-figure');
    await waitFor(() => expect(figure?.shadowRoot?.querySelector('img')).toHaveAttribute('alt', harbourBridge.image?.alt));
    await expect(figure?.shadowRoot?.querySelector('[part~="origin"]')).toBeVisible();
    await expect(tabStops(canvasElement)).toHaveLength(0);
  },
};
