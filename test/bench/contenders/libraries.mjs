// The card of each library with the same content, in the slots that its documentation names.
import { headline, image, inside, kicker, meta, standfirst } from '../page/markup.mjs';

const slotted = (tag, picture) => (story) =>
  `<${tag}>${image(story, picture)}${kicker(story)}${headline(story)}${standfirst(story)}${meta(story, 'footer')}</${tag}>`;
const wrapped = (tag) => (story) => `<${tag}>${inside(story)}</${tag}>`;

export default [
  {
    name: 'webawesome',
    label: 'Web Awesome card',
    mode: 'tags',
    tag: 'wa-card',
    card: slotted('wa-card', 'media'),
    code: "import '@awesome.me/webawesome/dist/components/card/card.js';",
    styles: ['@awesome.me/webawesome/dist/styles/themes/default.css'],
    quick: true,
  },
  {
    name: 'shoelace',
    label: 'Shoelace card',
    mode: 'tags',
    tag: 'sl-card',
    card: slotted('sl-card', 'image'),
    code: "import '@shoelace-style/shoelace/dist/components/card/card.js';",
    styles: ['@shoelace-style/shoelace/dist/themes/light.css'],
  },
  {
    name: 'material',
    label: 'Material card (labs)',
    mode: 'tags',
    tag: 'md-outlined-card',
    card: wrapped('md-outlined-card'),
    code: "import '@material/web/labs/card/outlined-card.js';",
  },
  {
    name: 'fluent',
    label: 'Fluent card',
    mode: 'tags',
    tag: 'fluent-card',
    card: wrapped('fluent-card'),
    code: "import { provideFluentDesignSystem, fluentCard } from '@fluentui/web-components'; provideFluentDesignSystem().register(fluentCard());",
  },
];
