/// <reference types="mdx" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '../../src/define.js';
import { lightStyles } from '../../src/styles/light/sheet.js';
import { logEvents } from '../events.js';
import { holdUnanswered } from '../states.js';
import { widget } from '../widget.js';
import { canvas } from './canvas.js';
import { orderRows, tables } from './manifest.js';
import page from './page.mdx';
import './preview.css';
import { globalTypes, initialGlobals } from './toolbars.js';

setCustomElementsManifest(tables);
document.adoptedStyleSheets.push(lightStyles.styleSheet!);

const preview: Preview = {
  tags: ['autodocs'],
  render: (args, { component }) => widget(component ?? 'div', args),
  decorators: [canvas],
  beforeAll: holdUnanswered,
  beforeEach: ({ canvasElement }) => logEvents(canvasElement),
  argTypesEnhancers: [orderRows],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    // the toolbars of ours do these
    backgrounds: { disable: true },
    viewport: { disable: true },
    controls: { expanded: true, matchers: { color: /^--lede-(?:ink|paper|quiet|hairline|tint|accent)$/ } },
    docs: { page, source: { type: 'dynamic' }, toc: true },
    options: {
      storySort: {
        order: [
          'Foundations',
          'Article',
          'Card',
          'Takeaways',
          'Did You Know',
          'Related',
          'Newsletter',
          'Byline',
          'Figure',
          'Notice',
          'Feed',
          'Site',
          '*',
          'Pages',
        ],
      },
    },
  },
};
export default preview;
