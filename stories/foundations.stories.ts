import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { tokens } from '../src/styles/tokens.js';
import { purposes } from './.storybook/manifest.js';
import './foundations.css';
import { cardOf, harbourBridge, partOf, saltMarsh } from './samples.js';
import { widget } from './widget.js';

const meta: Meta = { title: 'Foundations', parameters: { width: 960, docs: { canvas: { sourceState: 'none' } } } };
export default meta;

type Story = StoryObj;

interface Token {
  /** The property that a page sets. */
  readonly name: string;
  /** The property that the widgets read. */
  readonly read: string;
  /** What it is where the page says nothing. */
  readonly value: string;
}

/** Read from the stylesheet itself: what stands here is what the widgets use. */
const all: readonly Token[] = [...tokens.cssText.matchAll(/(--_[a-z]+): var\((--lede-[a-z-]+), (.+)\);/g)].map(([, read = '', name = '', value = '']) => ({
  name,
  read,
  value,
}));

const colours = all.filter(({ value }) => value.startsWith('light-dark'));
const fonts = all.filter(({ name }) => name.startsWith('--lede-font'));

/** A token's sample beside its name, its purpose and its default; a value that is another token of ours says nothing to a reader. */
const row = ({ name, value }: Token, sample: TemplateResult): TemplateResult =>
  html`<li class="token">
    ${sample}
    <div>
      <code class="name">${name}</code>
      <p class="purpose">${purposes.get(name)}</p>
      ${value.includes('--_') ? nothing : html`<code class="value">${value}</code>`}
    </div>
  </li>`;

const list = (rows: readonly TemplateResult[]): TemplateResult =>
  html`<style>
      ${tokens.cssText.replace(':host', '.tokens')}
    </style>
    <ul class="tokens">
      ${rows}
    </ul>`;

const swatch = (scheme: 'light' | 'dark', { read }: Token): TemplateResult =>
  html`<span class="swatch" style=${styleMap({ colorScheme: scheme, background: 'var(--_paper)' })}
    ><span style=${styleMap({ background: `var(${read})` })}></span
  ></span>`;

/** Six colours, each with a light and a dark value. Set them on `:root`, on a part of the page, or on one widget; the toolbar's house styles set them all. */
export const Colours: Story = {
  render: () => list(colours.map((token) => row(token, html`<span class="swatches">${swatch('light', token)}${swatch('dark', token)}</span>`))),
};

/** Three voices: headline, text, and the labels around them. No font is downloaded. */
export const Fonts: Story = {
  render: () =>
    list(
      fonts.map((token) =>
        row(
          token,
          html`<p class="specimen ${token.name.slice('--lede-font-'.length)}" style=${styleMap({ fontFamily: `var(${token.read})` })}>
            The tide turns at half past six
          </p>`,
        ),
      ),
    ),
};

const sizes = [12, 14, 17, 20, 24, 30, 38, 48];
const size = (pixels: number): TemplateResult =>
  html`<li class="size">
    <code class="value">${pixels}</code>
    <span class=${pixels < 17 ? 'ui' : 'headline'} style=${styleMap({ fontSize: `${String(pixels)}px` })}>The tide turns</span>
  </li>`;

/** Sizes are pixels and follow the reader's zoom; a headline's size follows the width of its own column. Up to 14 for widgets, from 17 for text and headlines. */
export const Sizes: Story = { render: () => list(sizes.map(size)) };

const picture = '/pictures/harbour-bridge-reopens.svg';
const others = all.filter((token) => !colours.includes(token) && !fonts.includes(token));
const shape = ({ name }: Token): TemplateResult =>
  html`<div class="shape">${widget('lede-card', { headline: 'The tide turns', image: name === '--lede-image-ratio' && picture })}</div>`;

/** How heavy headlines are, and how wide a card's picture is for its height. */
export const Shapes: Story = { name: 'Weight and shape', render: () => list(others.map((token) => row(token, shape(token)))) };

const sheet = (): TemplateResult =>
  html`<div class="own-layout">
    ${widget('lede-card', { layout: 'lead', article: cardOf(harbourBridge) })}
    <div class="several">
      ${widget('lede-takeaways', { article: partOf(saltMarsh, ['takeaways', 'review']) })}
      ${widget('lede-newsletter', { action: 'https://example.com/subscribe', article: partOf(harbourBridge, ['newsletter']) })}
    </div>
  </div>`;

/** The look as it comes. */
export const Lede: Story = { name: 'House style: lede', render: sheet, globals: { look: 'lede' }, parameters: { width: 1200 } };

/** `lede-elements/themes/salmon.css`: warm paper, as financial papers have it. */
export const Salmon: Story = { name: 'House style: salmon', render: sheet, globals: { look: 'salmon' }, parameters: { width: 1200 } };

/** `lede-elements/themes/sans.css`: headlines and text without serifs. */
export const Sans: Story = { name: 'House style: sans', render: sheet, globals: { look: 'sans' }, parameters: { width: 1200 } };

/** `lede-elements/themes/contrast.css`: every pair of colours at 7:1 or more, and lines that are seen. */
export const Contrast: Story = { name: 'House style: contrast', render: sheet, globals: { look: 'contrast' }, parameters: { width: 1200 } };
