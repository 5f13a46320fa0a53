import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { factLayouts } from '../src/elements/did-you-know/did-you-know.js';
import { choice, common, count } from './controls.js';
import { focused, tabStops } from './keyboard.js';
import { arabic, german, harbourBridge, japanese, partOf, saltMarsh, thai } from './samples.js';
import { missing, stillLoading } from './states.js';

const meta: Meta = {
  title: 'Did You Know',
  component: 'lede-did-you-know',
  argTypes: { layout: choice(factLayouts), 'heading-level': count(2, 6), ...common },
  parameters: { width: 680 },
};
export default meta;

type Story = StoryObj;

const fields = ['facts', 'inLanguage'];

/** Edit the entries, and see them as a list, an accordion or cards. */
export const Playground: Story = { args: { layout: 'list', heading: '', facts: harbourBridge.facts } };

/** A tinted panel with a heading; terms, explanations, and a source where there is one. */
export const Anatomy: Story = { args: { article: partOf(harbourBridge, fields) } };

/** All explanations in view; two columns where the panel is wide. */
export const List: Story = { name: 'Layout: list', args: { layout: 'list', facts: harbourBridge.facts }, parameters: { width: 960 } };

/** One row for each term, opened by click, touch, keyboard, or the browser's own search. */
export const Accordion: Story = {
  name: 'Layout: accordion',
  args: { layout: 'accordion', facts: harbourBridge.facts },
  play: async ({ canvasElement }) => {
    const rows = () => tabStops(canvasElement).filter(({ localName }) => localName === 'summary');
    await waitFor(() => expect(rows()).toHaveLength(harbourBridge.facts?.length ?? 0));
    const [row] = rows();
    await userEvent.click(row!);
    await expect(row?.closest('details')).toHaveAttribute('open');
  },
};

/** A row of cards that scrolls sideways: for short explanations in narrow columns. */
export const Cards: Story = { name: 'Layout: cards', args: { layout: 'cards', facts: harbourBridge.facts } };

/** A heading of your own. */
export const Heading: Story = { name: 'Options: heading', args: { heading: 'Words of the marsh', facts: saltMarsh.facts } };

/** Nothing is known yet: the panel shows what the page wrote inside it. */
export const Idle: Story = {
  name: 'State: idle',
  render: () => html`<lede-did-you-know><p>Explanations follow.</p></lede-did-you-know>`,
};

/** The address in `src` has not answered: room is kept. */
export const Loading: Story = { name: 'State: loading', render: stillLoading };

/** The address has answered, with a whole story, of which the panel shows its part. */
export const Ready: Story = {
  name: 'State: ready',
  args: { src: '/samples/salt-marsh-returns.json' },
  play: async ({ canvasElement }) => {
    const panel = canvasElement.querySelector('lede-did-you-know');
    await waitFor(() => expect(panel?.shadowRoot?.querySelectorAll('dt')).toHaveLength(saltMarsh.facts?.length ?? 0));
  },
};

/** The address has failed: the page's own `<dl>` takes its place. */
export const Failed: Story = {
  name: 'State: failed',
  tags: ['fails-on-purpose'],
  render: () =>
    html`<lede-did-you-know src=${missing}>
      <dl>
        <dt>Swing bridge</dt>
        <dd>A bridge whose span turns sideways on a pier to let ships pass.</dd>
      </dl>
    </lede-did-you-know>`,
};

/** Terms of one long word, in a narrow column. */
export const German: Story = { name: 'Text: German', args: { article: partOf(german, fields) }, globals: { lang: 'de' }, parameters: { width: 320 } };

/** The accordion's chevron stands at the left. */
export const Arabic: Story = { name: 'Text: Arabic', args: { layout: 'accordion', article: partOf(arabic, fields) }, globals: { lang: 'ar' } };

/** More room between the lines. */
export const Thai: Story = { name: 'Text: Thai', args: { article: partOf(thai, fields) }, globals: { lang: 'th' } };

/** Cards that scroll sideways. */
export const Japanese: Story = { name: 'Text: Japanese', args: { layout: 'cards', article: partOf(japanese, fields) }, globals: { lang: 'ja' } };

/** The row of cards is one stop of the Tab key, so that the arrow keys can scroll it; then come the links in it. */
export const Keyboard: Story = {
  name: 'Accessibility: cards by keyboard',
  args: { layout: 'cards', facts: harbourBridge.facts },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(tabStops(canvasElement)[0]?.localName).toBe('dl'));
    for (const stop of tabStops(canvasElement)) {
      stop.focus();
      await expect(focused()).toBe(stop);
    }
  },
};
