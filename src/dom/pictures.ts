/** A picture that broke while nobody listened is told of now. */
export function breakAgain(root: ShadowRoot): void {
  for (const image of root.querySelectorAll('img')) if (image.complete && !image.naturalWidth && image.src) image.dispatchEvent(new Event('error'));
}
