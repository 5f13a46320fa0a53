/** Listens to a figure's shadow root from now on; a second time is none. */
export function listenToFigure(root: EventTarget): void {
  // an error does not bubble
  root.addEventListener('error', breaks, true);
}

/** A picture cannot be shown: its figure is told of the address. */
function breaks({ currentTarget, target }: Event): void {
  const root = currentTarget as ShadowRoot;
  const picture = target as Element;
  // one that stands inside the figure is the page's own
  if (!root.contains(picture) || !picture.matches('[part~="image"]')) return;
  Object.assign(root.host, { brokenImage: picture.getAttribute('src') ?? '' });
}
