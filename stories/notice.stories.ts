import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { submitters } from '../src/model/article.js';
import { choice, common, count } from './controls.js';
import { focused, tabStops } from './keyboard.js';
import { arabic, german, harbourBridge, islandNetwork, japanese, paperMill, partOf, prescribedWalk, thai } from './samples.js';
import { missing, stillLoading } from './states.js';

const meta: Meta = {
  title: 'Notice',
  component: 'lede-notice',
  argTypes: { 'submitted-by': choice(submitters), 'heading-level': count(2, 6), ...common },
  parameters: { width: 680 },
};
export default meta;

type Story = StoryObj;

const fields = ['headline', 'url', 'submission', 'correction', 'image', 'inLanguage'];

/** Who sent the story in, where its rules are, where to report it. */
export const Playground: Story = {
  args: { 'submitted-by': 'reader', 'rules-url': 'https://example.com/rules', 'report-email': 'report@example.com', reference: 'PE-2026-1120' },
};

/** Who sent it in and whether it was checked, how the cover was made, the rules, corrections with their dates, and the report link. */
export const Anatomy: Story = { args: { article: partOf(harbourBridge, fields) } };

/** A story from an agency. */
export const Agency: Story = { name: 'Options: from an agency', args: { article: partOf(paperMill, fields) } };

/** A story that was paid for. */
export const Sponsor: Story = { name: 'Options: from a sponsor', args: { article: partOf(islandNetwork, fields) } };

/** The publisher's own wording replaces the standard sentences. */
export const OwnWords: Story = { name: 'Options: own wording', args: { article: partOf(prescribedWalk, fields) } };

/** Corrections alone, the newest as the newsroom ordered them. */
export const Corrections: Story = { name: 'Options: corrections', args: { article: partOf(harbourBridge, ['correction']) } };

/** Nothing but a way to report. */
export const ReportOnly: Story = { name: 'Options: report only', args: { 'submitted-by': 'staff', 'report-email': 'report@example.com' } };

/** Nothing is known yet: the notice shows what the page wrote inside it. */
export const Idle: Story = { name: 'State: idle', render: () => html`<lede-notice>Rules for stories that are sent in: at the front desk.</lede-notice>` };

/** The address in `src` has not answered: the page's own words stand. */
export const Loading: Story = { name: 'State: loading', render: stillLoading };

/** The address has answered, with a whole story, of which the notice shows its part. */
export const Ready: Story = {
  name: 'State: ready',
  args: { src: '/samples/harbour-bridge-reopens.json' },
  play: async ({ canvasElement }) => {
    const notice = canvasElement.querySelector('lede-notice');
    await waitFor(() => expect(notice?.shadowRoot).toHaveTextContent(harbourBridge.correction?.[0]?.text ?? ''));
  },
};

/** The address has failed: the paragraphs that the page wrote itself become the notice. */
export const Failed: Story = {
  name: 'State: failed',
  tags: ['fails-on-purpose'],
  render: () => html`<lede-notice src=${missing}><p>This story was sent in by a reader. Our editors have checked it.</p></lede-notice>`,
};

/** Long sentences in a narrow column. */
export const German: Story = { name: 'Text: German', args: { article: partOf(german, fields) }, globals: { lang: 'de' }, parameters: { width: 320 } };

/** The reference stays readable between words that run the other way. */
export const Arabic: Story = { name: 'Text: Arabic', args: { article: partOf(arabic, fields) }, globals: { lang: 'ar' } };

/** Room for the marks above and below the line. */
export const Thai: Story = { name: 'Text: Thai', args: { article: partOf(thai, fields) }, globals: { lang: 'th' } };

/** Sentences without spaces. */
export const Japanese: Story = { name: 'Text: Japanese', args: { article: partOf(japanese, fields) }, globals: { lang: 'ja' } };

/** The Tab key reaches the rules, then the report, which opens a mail that is filled in already. */
export const Keyboard: Story = {
  name: 'Accessibility: rules and report',
  args: { article: partOf(harbourBridge, fields) },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(tabStops(canvasElement)).toHaveLength(2));
    const [rules, report] = tabStops(canvasElement);
    await expect(rules).toHaveAttribute('href', harbourBridge.submission?.rulesUrl);
    report?.focus();
    await expect(focused()).toBe(report);
    await expect(report?.getAttribute('href')).toMatch(/^mailto:report@example\.com\?/);
  },
};
