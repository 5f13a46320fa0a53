import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { common, count } from './controls.js';
import { focused, tabStops } from './keyboard.js';
import { arabic, german, harbourBridge, iceCores, japanese, paperMill, partOf, thai } from './samples.js';
import { missing, stillLoading } from './states.js';

const meta: Meta = {
  title: 'Byline',
  component: 'lede-byline',
  argTypes: { minutes: count(1), ...common },
  parameters: { width: 480 },
};
export default meta;

type Story = StoryObj;

const fields = ['author', 'datePublished', 'dateModified', 'timeRequired'];

/** Names with semicolons between, two dates, a reading time. Leave out what you do not have. */
export const Playground: Story = {
  args: { author: 'Harbour Desk; City Desk', published: '2026-11-20T07:10:00+01:00', updated: '2026-11-20T11:40:00+01:00', minutes: 2 },
};

/** A portrait, the name with a link to its page, the day of publication, the update, the reading time. */
export const Anatomy: Story = {
  args: {
    article: {
      author: [{ name: 'Science Desk', url: 'https://example.com/desks/science', image: '/pictures/ice-cores-old-air.svg' }],
      datePublished: '2026-11-19T15:30:00+01:00',
      dateModified: '2026-11-20T09:00:00+01:00',
      timeRequired: 4,
    },
  },
};

/** Several names are joined as the language joins them; portraits are left out. */
export const Several: Story = { name: 'Options: several names', args: { article: partOf(paperMill, fields) } };

/** No name: the date stands alone. */
export const Dates: Story = { name: 'Options: dates only', args: { published: '2026-11-20T07:10:00+01:00', minutes: 2 } };

/** A change within the first hour is no news and is not told. */
export const SmallUpdate: Story = {
  name: 'Options: a small update',
  args: { author: 'Harbour Desk', published: '2026-11-20T07:10:00+01:00', updated: '2026-11-20T07:40:00+01:00' },
};

/** Nothing is known yet: the byline shows what the page wrote inside it. */
export const Idle: Story = { name: 'State: idle', render: () => html`<lede-byline>From our newsroom</lede-byline>` };

/** The address in `src` has not answered: the page's own byline stands. */
export const Loading: Story = { name: 'State: loading', render: stillLoading };

/** The address has answered, with a whole story, of which the byline shows its part. */
export const Ready: Story = {
  name: 'State: ready',
  args: { src: '/samples/harbour-bridge-reopens.json' },
  play: async ({ canvasElement }) => {
    const byline = canvasElement.querySelector('lede-byline');
    await waitFor(() => expect(byline?.shadowRoot).toHaveTextContent('Harbour Desk'));
  },
};

/** The address has failed: the page's own names and dates are read. */
export const Failed: Story = {
  name: 'State: failed',
  tags: ['fails-on-purpose'],
  render: () =>
    html`<lede-byline src=${missing}>
      <a rel="author" href="https://example.com/desks/harbour">Harbour Desk</a>, <time datetime="2026-11-20">20 November 2026</time>
    </lede-byline>`,
};

/** Two long desks in a narrow column. */
export const German: Story = { name: 'Text: German', args: { article: partOf(german, fields) }, globals: { lang: 'de' }, parameters: { width: 280 } };

/** The date is the language's own. */
export const Arabic: Story = { name: 'Text: Arabic', args: { article: partOf(arabic, fields) }, globals: { lang: 'ar' } };

/** The year is counted as Thailand counts it. */
export const Thai: Story = { name: 'Text: Thai', args: { article: partOf(thai, fields) }, globals: { lang: 'th' } };

/** Year, month, day. */
export const Japanese: Story = { name: 'Text: Japanese', args: { article: partOf(japanese, fields) }, globals: { lang: 'ja' } };

/** The Tab key reaches names that have a page, and only those; a screen reader hears each date in full. */
export const Keyboard: Story = {
  name: 'Accessibility: names and dates',
  args: { article: { ...partOf(iceCores, fields), author: [...(iceCores.author ?? []), ...(harbourBridge.author ?? [])] } },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(tabStops(canvasElement)).toHaveLength(1));
    const [name] = tabStops(canvasElement);
    name?.focus();
    await expect(focused()).toBe(name);
    await expect(name).toHaveAttribute('rel', 'author');
    await expect(canvasElement.querySelector('lede-byline')?.shadowRoot?.querySelector('time')).toHaveAttribute('datetime', iceCores.datePublished);
  },
};
