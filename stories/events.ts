import { action } from 'storybook/actions';
import { LedeFailedEvent } from '../src/events/failed.js';
import { LedeLoadedEvent } from '../src/events/loaded.js';
import { LedeOpenEvent } from '../src/events/open.js';
import { LedeReportEvent } from '../src/events/report.js';
import { LedeSubscribeEvent } from '../src/events/subscribe.js';
import { LedeFocusedEvent } from '../src/events/focused.js';
import { LedeInvalidEvent } from '../src/events/invalid.js';
import { LedeSubmittedEvent } from '../src/events/submitted.js';
import { LedeSubscribedEvent } from '../src/events/subscribed.js';
import { LedeViewedEvent } from '../src/events/viewed.js';

const events = [
  LedeOpenEvent,
  LedeSubscribeEvent,
  LedeReportEvent,
  LedeLoadedEvent,
  LedeFailedEvent,
  LedeViewedEvent,
  LedeFocusedEvent,
  LedeInvalidEvent,
  LedeSubmittedEvent,
  LedeSubscribedEvent,
];

/** Shows every event of ours in the Actions panel; what a reader means to do is cancelled, or the canvas would leave its story. */
export function logEvents(canvas: HTMLElement): () => void {
  const listening = new AbortController();
  for (const { eventName } of events)
    canvas.addEventListener(
      eventName,
      (event) => {
        event.preventDefault();
        action(eventName)(Object.assign({}, event));
      },
      { signal: listening.signal },
    );
  return () => {
    listening.abort();
  };
}
