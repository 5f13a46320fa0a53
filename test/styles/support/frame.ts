import { executeServerCommand } from '@web/test-runner-commands';
import { turn } from '../../elements/support.js';

interface Case {
  readonly name: string;
  readonly html: string;
}

/** Every element as pages have it: with what was `written` inside for readers without JavaScript, and `told` by a record. */
export const everyWidget = (): Promise<{ written: Case[]; told: Case[] }> => executeServerCommand('every-widget');

export interface Frame {
  readonly document: Document;
  /** Has the script come, and waits until every widget stands. */
  readonly upgrade: () => Promise<void>;
  readonly close: () => void;
}

/** Every element below a node, through shadow roots. */
export const inside = (node: ParentNode): HTMLElement[] =>
  [...node.querySelectorAll<HTMLElement>('*')].flatMap((element) => [element, ...(element.shadowRoot ? inside(element.shadowRoot) : [])]);

/** Waits until every widget shows what it has. */
async function settled(page: Document): Promise<void> {
  for (const widget of inside(page) as (HTMLElement & { updateComplete?: Promise<unknown> })[]) await widget.updateComplete;
}

/** A page of a width with the style sheet, as it is before the script comes. */
export async function openFrame(body: string, { width = 375, lang = 'en', dir = 'ltr', head = '' } = {}): Promise<Frame> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${String(width)}px; height: 800px; border: 0`;
  frame.srcdoc = `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>A page</title><link rel="stylesheet" href="/cdn/lede.css">${head}</head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const view = frame.contentWindow!;
  return {
    document: page,
    async upgrade() {
      const script = page.createElement('script');
      script.type = 'module';
      script.src = '/cdn/lede.js';
      const came = new Promise((resolve) => {
        script.addEventListener('load', resolve, { once: true });
      });
      page.head.append(script);
      await came;
      for (let round = 0; round < 3; round++) {
        await settled(page);
        await turn();
        // cards far from the window are whole on paper
        view.dispatchEvent(new Event('beforeprint'));
      }
      // a form and a rail fetch more of their code
      for (let rest = 0, last = ''; rest < 4;) {
        await new Promise((resolve) => setTimeout(resolve, 150));
        await settled(page);
        const now = `${String(page.body.scrollHeight)} ${String(view.performance.getEntriesByType('resource').length)}`;
        rest = now === last ? rest + 1 : 0;
        last = now;
      }
    },
    close() {
      frame.remove();
    },
  };
}
