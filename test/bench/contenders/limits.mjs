import { plain } from '../page/markup.mjs';

export default [
  { name: 'empty', label: 'the same page without a card', mode: 'static', card: () => '', hidden: true, quick: true },
  { name: 'html', label: 'plain HTML', mode: 'static', card: plain, quick: true },
  {
    name: 'html-cv',
    label: 'plain HTML, content-visibility',
    mode: 'static',
    card: plain,
    css: '#root > * { content-visibility: auto; contain-intrinsic-size: auto 420px; }',
    quick: true,
  },
];
