import { shownStory } from '../../controllers/story.js';
import { LedeReportEvent } from '../../events/report.js';

/** Listens to a notice's shadow root from now on; a second time is none. */
export function listenToNotice(root: EventTarget): void {
  root.addEventListener('click', tell);
}

/** Tells the page of a report, which may take it by itself. */
function tell(event: Event): void {
  const root = event.currentTarget as ShadowRoot;
  const target = event.target as Element;
  // what stands inside the notice is the page's own
  const link = root.contains(target) ? target.closest<HTMLAnchorElement>('a[part~="report"]') : null;
  if (!link) return;
  const report = new LedeReportEvent(link.href, shownStory(root.host));
  if (!root.host.dispatchEvent(report)) event.preventDefault();
}
