import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { arabic, feed, german } from './samples.js';
import { missing, unanswered } from './states.js';

const meta: Meta = { title: 'Feed', component: 'lede-feed', parameters: { width: 960 } };
export default meta;

type Story = StoryObj;

const stories = '/samples/feed.json';
const fallback = html`<ul>
  <li><a href="/stories/salt-marsh-returns">A village gave a field to the sea, and the sea brings mud</a></li>
</ul>`;

/** One address, two rails: it is asked once, and no story is shown twice. */
export const Playground: Story = {
  args: { src: stories },
  render: ({ src }) =>
    html`<lede-feed src=${src as string}>
      <lede-related layout="grid" limit="3" heading="Today"></lede-related>
      <lede-related layout="list" limit="3" heading="Also today"></lede-related>
    </lede-feed>`,
  play: async ({ canvasElement }) => {
    const shown = () => [...canvasElement.querySelectorAll('lede-related')].flatMap((rail) => [...(rail.shadowRoot?.querySelectorAll('lede-card') ?? [])]);
    await waitFor(() => expect(shown()).toHaveLength(6));
  },
};

/** The tag has no box: what is inside stands in the page as if it were not there. */
export const Anatomy: Story = {
  render: () =>
    html`<div style="display: flex; gap: 32px">
      <lede-feed src=${stories}>
        <p>The columns of this row are the children of the feed.</p>
        <lede-related allow-repeats layout="numbered" limit="3"></lede-related>
      </lede-feed>
    </div>`,
};

/** Without an address: a record inside is given to all widgets. */
export const Inline: Story = {
  name: 'Options: a record inside',
  render: () =>
    html`<lede-feed
      ><script type="application/json">
        ${JSON.stringify(feed.slice(0, 3))}
      </script>
      <lede-related allow-repeats layout="grid"></lede-related
    ></lede-feed>`,
};

/** One feed inside another: the inner one takes its place. */
export const Nested: Story = {
  name: 'Options: one inside another',
  render: () =>
    html`<lede-feed src=${stories}>
      <lede-related allow-repeats layout="list" limit="2" heading="Of the outer feed"></lede-related>
      <lede-feed .stories=${feed.slice(4)}><lede-related allow-repeats layout="list" heading="Of the inner feed"></lede-related></lede-feed>
    </lede-feed>`,
};

/** No widget inside wants stories: nobody is asked, and the page is shown as it is. */
export const Idle: Story = { name: 'State: idle', render: () => html`<lede-feed src=${missing}><p>Only text.</p></lede-feed>` };

/** The address has not answered: the rail keeps its room. */
export const Loading: Story = { name: 'State: loading', render: () => html`<lede-feed src=${unanswered}><lede-related></lede-related></lede-feed>` };

/** The address has failed: the list of the feed's own takes its place. */
export const Failed: Story = {
  name: 'State: failed',
  tags: ['fails-on-purpose'],
  render: () => html`<lede-feed src=${missing}>${fallback}<lede-related allow-repeats layout="list"></lede-related></lede-feed>`,
};

/** Long compounds in narrow cards. */
export const German: Story = {
  name: 'Text: German',
  render: () => html`<lede-feed .stories=${[german, ...feed.slice(0, 1)]}><lede-related allow-repeats layout="grid"></lede-related></lede-feed>`,
  globals: { lang: 'de' },
  parameters: { width: 480 },
};

/** From right to left. */
export const Arabic: Story = {
  name: 'Text: Arabic',
  render: () => html`<lede-feed .stories=${[arabic, ...feed.slice(0, 2)]}><lede-related allow-repeats></lede-related></lede-feed>`,
  globals: { lang: 'ar' },
};

/** The tag itself is silent: what is heard are the widgets inside. */
export const Silent: Story = {
  name: 'Accessibility: nothing of its own is heard',
  render: () => html`<lede-feed src=${stories}><lede-related allow-repeats heading="Today"></lede-related></lede-feed>`,
  play: async ({ canvasElement }) => {
    const tag = canvasElement.querySelector('lede-feed');
    await expect(tag).not.toHaveAttribute('role');
    await waitFor(() => expect(canvasElement.querySelector('lede-related')?.shadowRoot?.querySelector('section')).toHaveAttribute('aria-labelledby'));
  },
};
