import { hostOf } from '../../dom/host.js';

/**
 * Follows a `#fragment` link inside a shadow root, where browsers look for fragments in the page only. Elsewhere, and for other
 * addresses, the browser does what it always does.
 */
export function goToFragment(event: Event, link: HTMLAnchorElement): void {
  const fragment = link.getAttribute('href') ?? '';
  const host = hostOf(link);
  if (!fragment.startsWith('#') || !host || !hostOf(host)) return;
  const target = (host.getRootNode() as ShadowRoot).getElementById(fragment.slice(1));
  if (!target) return;
  event.preventDefault();
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  // a paragraph takes the focus only when it is told that it may
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
