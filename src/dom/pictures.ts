const isBroken = (image: HTMLImageElement): boolean => image.complete && !image.naturalWidth && Boolean(image.src);

/** A picture that broke while nobody listened is told of once more. One that was moved with its element is only about to be fetched again. */
export function breakAgain(root: ShadowRoot): void {
  for (const image of root.querySelectorAll('img'))
    if (isBroken(image))
      queueMicrotask(() => {
        if (isBroken(image)) image.dispatchEvent(new Event('error'));
      });
}
