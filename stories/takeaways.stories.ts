import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { makers } from '../src/model/article.js';
import { choice, common, count } from './controls.js';
import { focused, tabStops } from './keyboard.js';
import { arabic, german, harbourBridge, iceCores, japanese, partOf, prescribedWalk, saltMarsh, thai } from './samples.js';
import { missing, stillLoading } from './states.js';

const meta: Meta = {
  title: 'Takeaways',
  component: 'lede-takeaways',
  argTypes: { 'made-by': choice(makers), 'heading-level': count(2, 6), ...common },
  parameters: { width: 680 },
};
export default meta;

type Story = StoryObj;

const fields = ['takeaways', 'review', 'dateModified', 'inLanguage'];

/** Edit the points, number them, tell who made and who checked them. */
export const Playground: Story = {
  args: {
    heading: '',
    numbered: false,
    'made-by': 'ai-assisted',
    'checked-by': 'Harbour Desk',
    'checked-at': '2026-11-20T08:55:00+01:00',
    updated: '2026-11-20T08:40:00+01:00',
    takeaways: harbourBridge.takeaways,
  },
};

/** Heading, points, links to the passages that support them, who made and who checked them, and the mark of a story that has changed since. */
export const Anatomy: Story = { args: { article: { ...partOf(harbourBridge, fields), dateModified: '2026-11-20T11:30:00+01:00' } } };

/** Numbers where the order matters, or where other texts refer to a point. */
export const Numbered: Story = { name: 'Options: numbered', args: { numbered: true, takeaways: saltMarsh.takeaways } };

/** An editor wrote them: nothing is said of the making. */
export const ByPerson: Story = { name: 'Options: made by a person', args: { article: partOf(saltMarsh, fields) } };

/** A computer wrote them and an editor checked them: both are told. */
export const ByAiChecked: Story = { name: 'Options: made by AI, checked', args: { article: partOf(iceCores, fields) } };

/** A computer wrote them and nobody checked them: the reader is told that too. */
export const ByAiUnchecked: Story = { name: 'Options: made by AI, not checked', args: { article: partOf(prescribedWalk, fields) } };

/** The story changed after the points had been checked: the panel says so by itself. */
export const Stale: Story = {
  name: 'Options: stale',
  args: {
    'made-by': 'ai',
    'checked-by': 'Science Desk',
    'checked-at': '2026-11-19T16:05:00+01:00',
    updated: '2026-11-20T09:00:00+01:00',
    takeaways: iceCores.takeaways,
  },
};

/** Nothing is known yet: the panel shows what the page wrote inside it. */
export const Idle: Story = {
  name: 'State: idle',
  render: () => html`<lede-takeaways><p>The key points follow this afternoon.</p></lede-takeaways>`,
};

/** The address in `src` has not answered: room is kept, so that the text below does not jump far. */
export const Loading: Story = { name: 'State: loading', render: stillLoading };

/** The address has answered, with a whole story, of which the panel shows its part. */
export const Ready: Story = {
  name: 'State: ready',
  args: { src: '/samples/salt-marsh-returns.json' },
  play: async ({ canvasElement }) => {
    const takeaways = canvasElement.querySelector('lede-takeaways');
    await waitFor(() => expect(takeaways?.shadowRoot?.querySelectorAll('li')).toHaveLength(saltMarsh.takeaways?.length ?? 0));
  },
};

/** The address has failed: the list that the page wrote itself takes its place. */
export const Failed: Story = {
  name: 'State: failed',
  tags: ['fails-on-purpose'],
  render: () =>
    html`<lede-takeaways src=${missing}>
      <ul>
        <li>Trams, walkers and cyclists can cross again.</li>
        <li>Cars use the <a href="#tunnel">tunnel road</a> until the spring.</li>
      </ul>
    </lede-takeaways>`,
};

/** Long compounds, and a heading that is a sentence in German. */
export const German: Story = { name: 'Text: German', args: { article: partOf(german, fields) }, globals: { lang: 'de' }, parameters: { width: 320 } };

/** The markers stand at the right, the review line runs from the right; the heading is the language's own. */
export const Arabic: Story = {
  name: 'Text: Arabic',
  args: { article: partOf(arabic, fields) },
  globals: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    const heading = await waitFor(() => canvasElement.querySelector('lede-takeaways')?.shadowRoot?.querySelector('h2'));
    await expect(heading?.textContent).toMatch(/^\p{Script=Arabic}/u);
  },
};

/** More room between the lines for the marks above and below. */
export const Thai: Story = { name: 'Text: Thai', args: { article: partOf(thai, fields) }, globals: { lang: 'th' } };

/** Numbered, with tabular figures. */
export const Japanese: Story = { name: 'Text: Japanese', args: { numbered: true, article: partOf(japanese, fields) }, globals: { lang: 'ja' } };

/** The Tab key reaches the link of each point that has one, and nothing else. */
export const Keyboard: Story = {
  name: 'Accessibility: evidence links',
  args: { takeaways: harbourBridge.takeaways },
  play: async ({ canvasElement }) => {
    const linked = harbourBridge.takeaways?.filter(({ evidence }) => evidence) ?? [];
    await waitFor(() => expect(tabStops(canvasElement)).toHaveLength(linked.length));
    for (const stop of tabStops(canvasElement)) {
      stop.focus();
      await expect(focused()).toBe(stop);
      await expect(stop).toHaveAttribute('href');
    }
  },
};
