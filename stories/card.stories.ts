import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { cardLayouts } from '../src/elements/card/card.js';
import { accessLevels, digitalSourceTypes, liveStatuses, mediaTypes, type Article } from '../src/model/article.js';
import { choice, common, count } from './controls.js';
import { focused, tabStops } from './keyboard.js';
import { arabic, cardOf, german, harbourBridge, iceCores, islandNetwork, japanese, marathon, oldLoom, paperMill, saltMarsh, thai } from './samples.js';
import { missing, stillLoading } from './states.js';
import { widget } from './widget.js';

const meta: Meta = {
  title: 'Card',
  component: 'lede-card',
  argTypes: {
    layout: choice(cardLayouts),
    media: choice(mediaTypes),
    'live-status': choice(liveStatuses),
    access: choice(accessLevels),
    'image-origin': choice(digitalSourceTypes),
    minutes: count(1),
    'heading-level': count(2, 6),
    ...common,
  },
  parameters: { width: 360 },
};
export default meta;

type Story = StoryObj;

const cards = (...stories: readonly Article[]) =>
  html`<div class="several beside">${stories.map((story) => widget('lede-card', { article: cardOf(story) }))}</div>`;

/** Every attribute is a control: write your own headline, take the picture away, change the layout and the width of the column. */
export const Playground: Story = {
  args: {
    layout: 'stack',
    href: '/stories/harbour-bridge-reopens',
    kicker: 'Harbour',
    headline: 'Harbour bridge reopens to trams and walkers after eleven months',
    standfirst: 'Trams, walkers and cyclists can cross the inner harbour of Port Ellery again. Cars must wait for the spring.',
    byline: 'Harbour Desk',
    published: '2026-11-20T07:10:00+01:00',
    minutes: 2,
    image: '/pictures/harbour-bridge-reopens.svg',
    'image-alt': 'A swing bridge in black silhouette over a calm harbour, with a lit tram on it.',
    'image-origin': 'algorithmicMedia',
    priority: false,
  },
};

/** A card with everything that a card can have: sponsor, live mark, kicker, headline, standfirst, byline, date, reading time, access, and the labels on its picture. */
export const Anatomy: Story = {
  args: {
    article: {
      ...cardOf(iceCores),
      sponsor: { name: 'Lanternworks' },
      liveStatus: 'live',
      access: 'premium',
      timeRequired: 4,
      image: { ...iceCores.image, digitalSourceType: 'trainedAlgorithmicMedia' },
    },
  },
};

/** The picture above the words: for columns and grids. */
export const Stack: Story = { name: 'Layout: stack', args: { layout: 'stack', article: cardOf(saltMarsh) } };

/** The words first, a square picture at the end of the line: for lists and narrow columns. */
export const Row: Story = { name: 'Layout: row', args: { layout: 'row', article: cardOf(saltMarsh) }, parameters: { width: 480 } };

/** The words on the picture, on a ground that keeps them readable over any picture. */
export const Overlay: Story = { name: 'Layout: overlay', args: { layout: 'overlay', article: cardOf(saltMarsh) }, parameters: { width: 480 } };

/** No picture, a hairline above. A card without a picture takes this layout by itself. */
export const Text: Story = { name: 'Layout: text', args: { layout: 'text', article: cardOf(saltMarsh) } };

/** The story of the day: large, the picture beside the words where there is room for both. */
export const Lead: Story = { name: 'Layout: lead', args: { layout: 'lead', article: cardOf(saltMarsh) }, parameters: { width: 1200 } };

/** Film, sound, pictures, letters: a label on the picture says what is not to be read. */
export const Media: Story = {
  name: 'Options: media',
  render: () => cards(...(['video', 'audio', 'gallery', 'newsletter'] as const).map((media) => ({ ...iceCores, media }))),
  parameters: { width: 1200 },
};

/** Live coverage before, while and after it runs. Only the running one wears the accent. */
export const Live: Story = {
  name: 'Options: live',
  render: () => cards(...liveStatuses.map((liveStatus) => ({ ...marathon, liveStatus }))),
  parameters: { width: 1200 },
};

/** A story of the last hour is new; one that was changed within the last hour is updated. Nobody sets these marks. */
export const Fresh: Story = {
  name: 'Options: new and updated',
  render: () => {
    const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
    return cards({ ...harbourBridge, datePublished: ago(12), dateModified: ago(12) }, { ...saltMarsh, datePublished: ago(300), dateModified: ago(25) });
  },
  parameters: { width: 720 },
};

/** Who may read the story: after registration, or subscribers only. A free story says nothing. */
export const Access: Story = {
  name: 'Options: access',
  render: () => cards(harbourBridge, oldLoom, paperMill),
  parameters: { width: 1200 },
};

/** What was paid for says so before anything else, in words. */
export const Sponsored: Story = { name: 'Options: sponsored', args: { article: cardOf(islandNetwork) } };

/** How a picture was made is told where it is not a photograph. */
export const PictureOrigin: Story = {
  name: 'Options: picture origin',
  render: () => cards(...digitalSourceTypes.map((digitalSourceType) => ({ ...saltMarsh, image: { ...saltMarsh.image, digitalSourceType } }))),
  parameters: { width: 1200 },
};

/** Nothing is known yet: the card shows what the page wrote inside it, untouched. */
export const Idle: Story = {
  name: 'State: idle',
  render: () => html`<lede-card><span>Here a story will be announced on Friday morning.</span></lede-card>`,
};

/** The address in `src` has not answered: the place of picture and headline is kept, so that nothing jumps. */
export const Loading: Story = { name: 'State: loading', render: stillLoading };

/** The address has answered, with a whole story, of which the card shows its part. */
export const Ready: Story = {
  name: 'State: ready',
  args: { src: '/samples/harbour-bridge-reopens.json' },
  play: async ({ canvasElement }) => {
    const card = canvasElement.querySelector('lede-card');
    await waitFor(() => expect(card?.shadowRoot?.querySelector('h3')).toHaveTextContent(harbourBridge.headline));
  },
};

/** The address has failed: readers see the page's own link, the developer's console says why. */
export const Failed: Story = {
  name: 'State: failed',
  tags: ['fails-on-purpose'],
  render: () => html`<lede-card src=${missing}><a href="/stories/harbour-bridge-reopens">Harbour bridge reopens to trams and walkers</a></lede-card>`,
};

/** Plain HTML inside the tag is what readers get without JavaScript; the card makes itself from it. */
export const FromHtml: Story = {
  name: 'State: from the page’s own HTML',
  render: () =>
    html`<lede-card>
      <img src="/pictures/harbour-bridge-reopens.svg" alt="" width="1200" height="800" />
      <a href="/stories/harbour-bridge-reopens">Harbour bridge reopens to trams and walkers after eleven months</a>
      <p>Cars must wait for the spring.</p>
      <time datetime="2026-11-20T07:10:00+01:00">20 November</time>
    </lede-card>`,
};

/** Compounds longer than the column are hyphenated, never cut. */
export const German: Story = { name: 'Text: German', args: { article: cardOf(german) }, globals: { lang: 'de' }, parameters: { width: 280 } };

/** From right to left: everything turns, the picture of a row stands at the left. */
export const Arabic: Story = { name: 'Text: Arabic', args: { layout: 'row', article: cardOf(arabic) }, globals: { lang: 'ar' }, parameters: { width: 480 } };

/** Lines break between words that no space divides; marks above and below find room. */
export const Thai: Story = { name: 'Text: Thai', args: { article: cardOf(thai) }, globals: { lang: 'th' } };

/** No upper case, no italics, more room between the lines. */
export const Japanese: Story = { name: 'Text: Japanese', args: { article: cardOf(japanese) }, globals: { lang: 'ja' } };

/** The whole card can be clicked, yet the Tab key stops once: at the headline, which is a heading and a link. */
export const Keyboard: Story = {
  name: 'Accessibility: one stop',
  args: { article: cardOf(harbourBridge) },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(tabStops(canvasElement)).toHaveLength(1));
    const [link] = tabStops(canvasElement);
    link?.focus();
    await expect(focused()).toBe(link);
    await expect(link).toHaveTextContent(harbourBridge.headline);
    await expect(link?.closest('h3')).not.toBeNull();
  },
};
