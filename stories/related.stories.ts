import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { relatedLayouts } from '../src/elements/related/related.js';
import { choice, common, count } from './controls.js';
import { focused, tabStops } from './keyboard.js';
import { arabic, cardOf, feed, german, japanese, thai } from './samples.js';
import { missing, stillLoading } from './states.js';

const meta: Meta = {
  title: 'Related',
  component: 'lede-related',
  argTypes: { layout: choice(relatedLayouts), limit: count(1, 24), min: count(1), 'heading-level': count(2, 6), ...common },
  parameters: { width: 960 },
};
export default meta;

type Story = StoryObj;

const stories = feed.map(cardOf);

/** Choose a layout and how many stories there may be, and draw the column narrow and wide. */
export const Playground: Story = { args: { layout: 'rail', heading: '', limit: 8, stories } };

/** A heading whose hairline runs to the end of the line, two buttons where the rail overflows, a list of cards. */
export const Anatomy: Story = { args: { layout: 'rail', stories } };

/** One line that scrolls by touch, by keyboard and by its two buttons; the next card peeks in. */
export const Rail: Story = { name: 'Layout: rail', args: { layout: 'rail', stories }, parameters: { width: 720 } };

/** Two, three or four columns, by the width of the column. */
export const Grid: Story = { name: 'Layout: grid', args: { layout: 'grid', stories }, parameters: { width: 1200 } };

/** One under the other, a small picture at the end of each line: for sidebars. */
export const List: Story = { name: 'Layout: list', args: { layout: 'list', limit: 5, stories }, parameters: { width: 480 } };

/** Words and large figures, no pictures: for the most read. */
export const Numbered: Story = {
  name: 'Layout: numbered',
  args: { layout: 'numbered', heading: 'Most read', limit: 5, stories },
  parameters: { width: 480 },
};

const climate = {
  headline: 'What the old ice says about the sea to come',
  articleSection: 'Climate',
  abstract: 'Air from before the mud, and a field that the tide took.',
};

/** Ranked on the reader's device by what the stories have to do with the one that is read; what they have in common is said under them. */
export const Ranked: Story = {
  name: 'Options: ranked',
  render: () => html`<lede-related layout="grid" rank="auto" limit="4" .article=${climate} .stories=${stories}></lede-related>`,
  play: async ({ canvasElement }) => {
    const why = (): Element | null | undefined => canvasElement.querySelector('lede-related')?.shadowRoot?.querySelector('[part="why"]');
    await waitFor(() => expect(why()).toHaveTextContent('More on Climate'));
  },
};

/** Fewer stories than `min` would look poor: the rail shows nothing at all, neither heading nor hole. */
export const TooFew: Story = {
  name: 'Options: too few to show',
  render: () =>
    html`<p>The rail after this line holds one story and wants three.</p>
      <lede-related min="3"><a href="/stories/salt-marsh-returns">A village gave a field to the sea</a></lede-related>`,
  parameters: { width: 480 },
};

/** Nothing is known yet: the rail shows what the page wrote inside it. */
export const Idle: Story = { name: 'State: idle', render: () => html`<lede-related>More stories tomorrow.</lede-related>`, parameters: { width: 480 } };

/** The address in `src` has not answered: the place of the rail is kept. */
export const Loading: Story = { name: 'State: loading', render: stillLoading };

/** The address has answered, with a list of stories. */
export const Ready: Story = {
  name: 'State: ready',
  args: { src: '/samples/feed.json', layout: 'grid' },
  play: async ({ canvasElement }) => {
    const related = canvasElement.querySelector('lede-related');
    await waitFor(() => expect(related?.shadowRoot?.querySelectorAll('lede-card')).toHaveLength(feed.length));
  },
};

/** The address has failed: the page's own links take its place, as cards. */
export const Failed: Story = {
  name: 'State: failed',
  tags: ['fails-on-purpose'],
  render: () =>
    html`<lede-related src=${missing} layout="grid">
      <ul>
        <li><a href="/stories/salt-marsh-returns">A village gave a field to the sea, and the sea brings mud</a></li>
        <li><a href="/stories/ice-cores-old-air">Nine hundred thousand years of air, in forty boxes</a></li>
      </ul>
    </lede-related>`,
};

/** Long compounds in narrow cards. */
export const German: Story = {
  name: 'Text: German',
  args: { layout: 'grid', stories: [german, ...feed].slice(0, 4).map(cardOf) },
  globals: { lang: 'de' },
  parameters: { width: 480 },
};

/** The rail begins at the right; its buttons change sides and directions. */
export const Arabic: Story = { name: 'Text: Arabic', args: { stories: [arabic, ...feed].map(cardOf) }, globals: { lang: 'ar' } };

/** Room for the marks above and below the line. */
export const Thai: Story = {
  name: 'Text: Thai',
  args: { layout: 'list', stories: [thai, ...feed].slice(0, 4).map(cardOf) },
  globals: { lang: 'th' },
  parameters: { width: 480 },
};

/** Figures beside square characters. */
export const Japanese: Story = {
  name: 'Text: Japanese',
  args: { layout: 'numbered', stories: [japanese, ...feed].slice(0, 4).map(cardOf) },
  globals: { lang: 'ja' },
  parameters: { width: 480 },
};

/** The two buttons come before the cards; each card is one stop of the Tab key. At the start of the rail the first button says that it has nothing to do. */
export const Keyboard: Story = {
  name: 'Accessibility: the rail by keyboard',
  args: { layout: 'rail', stories },
  parameters: { width: 480 },
  play: async ({ canvasElement }) => {
    const stops = (selector: string) => tabStops(canvasElement).filter((stop) => stop.matches(selector));
    await waitFor(() => expect(stops('button')).toHaveLength(2));
    await waitFor(() => expect(stops('a')).toHaveLength(stories.length));
    const [previous, next] = stops('button');
    await expect(previous).toHaveAttribute('aria-disabled', 'true');
    await expect(next).not.toHaveAttribute('aria-disabled');
    next?.focus();
    await expect(focused()).toBe(next);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(previous).not.toHaveAttribute('aria-disabled'), { timeout: 3000 });
  },
};
