import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { choice, common, count } from './controls.js';
import { outcomes } from '../src/newsletter/outcome.js';
import { providers } from '../src/newsletter/providers/table.js';
import { arabic, german, harbourBridge, japanese, partOf, thai } from './samples.js';
import { missing, settled, stillLoading } from './states.js';

const meta: Meta = {
  title: 'Newsletter',
  component: 'lede-newsletter',
  argTypes: {
    'heading-level': count(2, 6),
    provider: choice(providers.map(({ name }) => name)),
    'opt-in': choice(['double', 'single']),
    fields: { control: 'text' },
    newsletters: { control: 'text' },
    'hidden-values': { control: 'text' },
    ...common,
  },
  args: { action: 'https://example.com/subscribe' },
  parameters: { width: 680 },
};
export default meta;

type Story = StoryObj;

const fields = ['newsletter'];

/** Write your own heading and pitch; draw the column below 420 pixels and the button moves under the field. */
export const Playground: Story = {
  args: {
    heading: 'The Friday harbour letter',
    pitch: 'The harbour, the city and the sea in one short letter, every Friday before breakfast.',
    'email-name': '',
  },
};

/** Heading, pitch, a label that is always visible, the field, and the one solid button on the page. */
export const Anatomy: Story = { args: { article: partOf(harbourBridge, fields) } };

/** In a sidebar the button stands under the field. */
export const Narrow: Story = { name: 'Options: narrow', args: { article: partOf(harbourBridge, fields) }, parameters: { width: 280 } };

/** Only an address: heading, label and button are there already, in the page's language. */
export const Bare: Story = { name: 'Options: nothing but an address', args: {} };

const everything = {
  'name-field': '',
  fields: 'city = Your city; edition = Edition (select: Morning | Evening)*; born = Date of birth (date); adult = I am over 16 (checkbox)*',
  newsletters: 'daily = The morning letter; weekend = The weekend letter',
  consent: 'I agree that the Harbour Post sends me its letters and counts whether I open them.',
  policy: '/privacy',
  contact: 'letters@example.com',
};

/** The reader's name, fields of your own, newsletters to choose from, and a consent: nothing is ticked in advance. */
export const Fields: Story = { name: 'Options: more fields and consent', args: { article: partOf(harbourBridge, fields), ...everything } };

/** A form of the page's own is kept as it is and takes the library's look; it works without JavaScript, for any provider. */
export const OwnForm: Story = {
  name: 'Options: a form of your own',
  render: () =>
    html`<lede-newsletter>
      <h2>The Friday harbour letter</h2>
      <p>One letter a week. Leave whenever you like.</p>
      <form action="https://example.com/subscribe" method="post">
        <label><span>First name</span><input type="text" name="name" autocomplete="given-name" /></label>
        <label><span>Email address</span><input type="email" name="email" autocomplete="email" required /></label>
        <button type="submit">Send me the letter</button>
      </form>
    </lede-newsletter>`,
};

/** No address and no form: nothing is added to what the page wrote. */
export const Idle: Story = {
  name: 'State: idle',
  render: () => html`<lede-newsletter><p>Write to letters@example.com to receive our letter.</p></lede-newsletter>`,
};

/** The address in `src` has not answered: the form can be used already, under the standard heading. */
export const Loading: Story = { name: 'State: loading', render: stillLoading };

/** The address has answered: heading and pitch are the story's. */
export const Ready: Story = {
  name: 'State: ready',
  args: { src: '/samples/harbour-bridge-reopens.json' },
  play: async ({ canvasElement }) => {
    const newsletter = canvasElement.querySelector('lede-newsletter');
    await waitFor(() => expect(newsletter?.shadowRoot?.querySelector('p')).toHaveTextContent(harbourBridge.newsletter?.pitch ?? ''));
  },
};

/** The address has failed: the form stays, readers notice nothing. */
export const Failed: Story = { name: 'State: failed', tags: ['fails-on-purpose'], args: { src: missing } };

/** Every field is asked for at once, under the field, with a mark and a word; the reader is taken to the first. */
export const Invalid: Story = {
  name: 'State: invalid',
  args: { article: partOf(harbourBridge, fields), ...everything },
  play: async ({ canvasElement }) => {
    const newsletter = canvasElement.querySelector('lede-newsletter');
    await newsletter?.updateComplete;
    canvasElement.querySelector<HTMLButtonElement>('form > button')?.click();
    await waitFor(() => expect(canvasElement.querySelectorAll('[data-lede-note]').length).toBe(5));
    await expect(within(canvasElement).getByRole('textbox', { name: 'Email address' })).toHaveFocus();
  },
};

/** A mistyped domain is asked about. Nothing waits for the answer. */
export const Mistyped: Story = {
  name: 'State: a mistyped domain',
  args: { article: partOf(harbourBridge, fields) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(await canvas.findByRole('textbox'), 'letters@gmial.com');
    await userEvent.tab();
    await canvas.findByRole('button', { name: 'Did you mean gmail.com?' });
  },
};

const state = (outcome: (typeof outcomes)[number]): Partial<Story> => ({
  args: { article: partOf(harbourBridge, fields), contact: 'letters@example.com' },
  render: settled(outcome),
  play: async ({ canvasElement }) => {
    const panel = (): Element | null | undefined => canvasElement.querySelector('lede-newsletter')?.shadowRoot?.querySelector('[part="outcome"]:not([hidden])');
    await waitFor(() => expect(outcome === 'invalid' ? canvasElement.querySelector('[data-lede-note]') : panel()).toBeTruthy());
  },
});

/** A mail is under way. What is said stands in the place of the form, as high as it was. */
export const Confirm: Story = { name: 'State: to be confirmed', ...state('confirm') };

/** Where no confirmation is asked for. */
export const Subscribed: Story = { name: 'State: subscribed', ...state('subscribed') };

/** Where the provider says so. */
export const Already: Story = { name: 'State: subscribed already', ...state('already') };

/** The provider's reply may not be read: nothing is promised. */
export const Unknown: Story = { name: 'State: sent, and nothing more is known', ...state('unknown') };

/** The provider does not take the address. */
export const Refused: Story = { name: 'State: address refused', ...state('invalid') };

/** Too many attempts: the reader is told how long to wait. */
export const Limited: Story = { name: 'State: limited', ...state('limited') };

/** What was typed stays; people can be written to. */
export const NotTaken: Story = { name: 'State: not taken', ...state('failed') };

/** Nothing is sent without a connection. */
export const Offline: Story = { name: 'State: offline', ...state('offline') };

/** Long words on the button. */
export const German: Story = { name: 'Text: German', args: { article: partOf(german, fields) }, globals: { lang: 'de' }, parameters: { width: 320 } };

/** The button stands at the left of the field. */
export const Arabic: Story = { name: 'Text: Arabic', args: { article: partOf(arabic, fields) }, globals: { lang: 'ar' } };

/** Room for the marks above and below the line. */
export const Thai: Story = { name: 'Text: Thai', args: { article: partOf(thai, fields) }, globals: { lang: 'th' } };

/** Square characters in field and button. */
export const Japanese: Story = { name: 'Text: Japanese', args: { article: partOf(japanese, fields) }, globals: { lang: 'ja' } };

/** The Tab key goes from the field to the button; what is wrong with an address is said in the page's language. */
export const Keyboard: Story = {
  name: 'Accessibility: a mistake in the address',
  args: { article: partOf(harbourBridge, fields) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = await canvas.findByRole<HTMLInputElement>('textbox');
    field.focus();
    await userEvent.keyboard('harbour desk');
    await userEvent.tab();
    await expect(canvas.getByRole('button')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(field).toHaveAccessibleDescription(/name@example\.com/));
    await expect(field).toHaveFocus();
    await expect(field).toBeInvalid();
    await userEvent.clear(field);
    await userEvent.type(field, 'desk@example.com');
    await expect(field).toBeValid();
  },
};
