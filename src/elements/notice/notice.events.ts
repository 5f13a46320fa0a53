import { shownStory } from '../../controllers/story.js';
import { finishedOf } from '../../dom/finished.js';
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
  const report = new LedeReportEvent(link.href, finishedOf(root.host)?.state ?? shownStory(root.host));
  if (!root.host.dispatchEvent(report)) event.preventDefault();
}

/** A report names the whole address of the story, which its server may not have known. */
export function makeAddressWhole(root: ParentNode, url: unknown): void {
  const link = root.querySelector('a[part~="report"]');
  const mail = link?.getAttribute('href');
  if (!link || !mail) return;
  const line = encodeURIComponent(pageOf(url));
  // one that was moved or copied has it already
  if (mail.includes(line)) return;
  // the second line of the mail
  const [before, after] = typeof url === 'string' ? [encodeURIComponent(url), line] : ['%0D%0A', `%0D%0A${line}%0D%0A`];
  link.setAttribute(
    'href',
    mail.replace(before, () => after),
  );
}

/** A story's whole address; the page's own where it has none. */
export function pageOf(url: unknown): string {
  if (typeof url !== 'string') return location.href;
  // a page that has no address of its own makes none whole
  return URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : url;
}
