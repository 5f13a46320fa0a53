import { goToFragment } from './fragment.js';

/** Listens to the shadow root of the takeaways from now on; a second time is none. */
export function listenToTakeaways(root: EventTarget): void {
  root.addEventListener('click', goToEvidence);
}

function goToEvidence(event: Event): void {
  const target = event.target as Element;
  // what stands inside the widget is the page's own
  const link = (event.currentTarget as ShadowRoot).contains(target) ? target.closest<HTMLAnchorElement>('a[part~="evidence"]') : null;
  if (link) goToFragment(event, link);
}
