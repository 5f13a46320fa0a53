import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { linkTargets } from '../src/elements/site/direct-links.js';
import { choice, common } from './controls.js';
import { arabic, cardOf, german, harbourBridge, marathon } from './samples.js';
import { widget } from './widget.js';

const meta: Meta = {
  title: 'Site',
  component: 'lede-site',
  argTypes: { 'link-target': choice(linkTargets), theme: common.theme, lang: { control: 'text' } },
  parameters: { width: 720 },
};
export default meta;

type Story = StoryObj;

const widgets = html`<lede-card .article=${cardOf(harbourBridge)} layout="row"></lede-card><lede-newsletter></lede-newsletter>`;
const ground = 'padding: 16px; background: #141517';

/** Change the settings: the widgets inside follow, and those that come later have them too. */
export const Playground: Story = {
  args: { lang: 'de', theme: '', 'link-target': '_blank', 'newsletter-action': '/subscribe' },
  render: (settings) => {
    const site = widget('lede-site', settings);
    render(widgets, site);
    return site;
  },
};

/** The tag has no box, and the page's own text and links inside are left alone. */
export const Anatomy: Story = {
  render: () =>
    html`<lede-site link-target="_blank"
      ><p>A line of the page, with <a href="#own">a link of its own</a>.</p>
      ${widgets}</lede-site
    >`,
};

/** Dark widgets on a dark part of a light page. */
export const Theme: Story = {
  name: 'Options: theme',
  render: () => html`<div style=${ground}><lede-site theme="dark" newsletter-action="/subscribe">${widgets}</lede-site></div>`,
};

/** One address for all newsletter forms; a form with an address of its own keeps it. */
export const Newsletter: Story = {
  name: 'Options: newsletter',
  render: () =>
    html`<lede-site newsletter-action="/subscribe" newsletter-email-name="EMAIL"
      ><lede-newsletter heading="Every morning"></lede-newsletter><lede-newsletter heading="On Fridays" action="/fridays"></lede-newsletter
    ></lede-site>`,
  play: async ({ canvasElement }) => {
    const actions = () => [...canvasElement.querySelectorAll('form')].map((form) => form.getAttribute('action'));
    await waitFor(() => expect(actions()).toEqual(['/subscribe', '/fridays']));
  },
};

/** Of two, the inner one wins, setting by setting: here its theme, not its language. */
export const Nested: Story = {
  name: 'Options: one inside another',
  render: () =>
    html`<lede-site lang="fr" newsletter-action="/subscribe">
      <lede-newsletter></lede-newsletter>
      <div style=${ground}>
        <lede-site theme="dark"><lede-newsletter heading="Le vendredi"></lede-newsletter></lede-site>
      </div>
    </lede-site>`,
};

/** Nothing is set: the widgets are as they are without it. */
export const Idle: Story = { name: 'State: idle', render: () => html`<lede-site>${widgets}</lede-site>` };

/** Long compounds, and our own words in German. */
export const German: Story = {
  name: 'Text: German',
  render: () => html`<lede-site lang="de"><lede-card .article=${cardOf(german)}></lede-card></lede-site>`,
  parameters: { width: 280 },
};

/** A part of the page from right to left. */
export const Arabic: Story = {
  name: 'Text: Arabic',
  render: () => html`<lede-site lang="ar" dir="rtl"><lede-card .article=${cardOf(arabic)} layout="row"></lede-card></lede-site>`,
};

/** The widgets inside are heard in the language that is set. */
export const Language: Story = {
  name: 'Accessibility: the language of the widgets',
  render: () => html`<lede-site lang="de"><lede-card .article=${cardOf(marathon)}></lede-card></lede-site>`,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('lede-card')?.shadowRoot?.querySelector('[part="card"]')).toBeTruthy());
  },
};
