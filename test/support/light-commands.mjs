import { lightCases } from '../embed/support/light.mjs';
import { markup, widgets } from '../embed/support/widgets.mjs';

/** Every element with its record, in every layout: `{ name, html }`. */
const told = widgets.flatMap((widget) =>
  (widget.layouts.length ? widget.layouts : [undefined]).map((layout) => ({
    name: `<${widget.tag}> ${layout ?? ''} with a record`,
    // where the test server has the pictures
    html: markup(widget, { attributes: layout ? { layout } : {} }).replaceAll('"/pictures/', '"/stories/pictures/'),
  })),
);

/** 'every-widget': what may stand in a page, as `{ written, told }`: content that needs no script, and records. */
export function lightCommands() {
  return {
    name: 'every-widget-command',
    executeCommand: ({ command }) => (command === 'every-widget' ? { written: lightCases, told } : undefined),
  };
}
