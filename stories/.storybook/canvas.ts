import type { Decorator } from '@storybook/web-components-vite';
import { directionOf } from '../../src/model/direction.js';
import { looks } from './toolbars.js';

interface Globals {
  readonly theme: string;
  readonly look: string;
  readonly width: string;
  readonly lang: string;
  readonly direction: string;
}

/** A house style is written for a whole page; on a docs page it dresses one story. */
const looksSheet = new CSSStyleSheet();
looksSheet.replaceSync([...looks].map(([name, css]) => css.replaceAll(':root', `[data-look='${name}']`)).join('\n'));
document.adoptedStyleSheets.push(looksSheet);

/** A docs page shows many pages at once: there rails do not know of each other what they show. */
class Forgetful extends Map<unknown, unknown> {
  override set(): this {
    return this;
  }
}
if (new URLSearchParams(location.search).get('viewMode') === 'docs') Object.defineProperty(document, Symbol.for('lede-shown-0'), { value: new Forgetful() });

function widthOf(width: string, natural: unknown): string {
  if (width === 'natural') return typeof natural === 'number' ? `${String(natural)}px` : '100%';
  return width === 'full' ? '100%' : `${width}px`;
}

/** Makes the canvas the page that the toolbars describe. Alone on screen a story is the whole document, on a docs page a part of it. */
export const canvas: Decorator = (story, { canvasElement, globals, parameters, viewMode }) => {
  const { theme, look, width, lang, direction } = globals as Globals & typeof globals;
  const dir = direction === 'auto' ? (directionOf(lang) ?? 'ltr') : direction;
  const alone = viewMode === 'story';
  const page = document.documentElement;
  [page.lang, page.dir, page.style.colorScheme] = alone ? [lang, dir, theme] : ['en', 'ltr', 'light'];
  Object.assign(canvasElement, { lang, dir });
  canvasElement.dataset['look'] = look;
  canvasElement.classList.add('canvas');
  canvasElement.classList.toggle('alone', alone);
  canvasElement.style.colorScheme = theme;
  canvasElement.style.setProperty('--canvas-width', widthOf(width, parameters['width']));
  return story();
};
