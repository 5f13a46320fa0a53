export { update } from './headline.mjs';

/** Pixels beyond the window at which a card that a server wrote is taken over; the others rest until somebody wants them. */
const beyond = 400;

export async function ready(root) {
  await customElements.whenDefined('lede-card');
  const near = Array.from(root.children).filter((card) => card.getBoundingClientRect().top < innerHeight + beyond);
  await Promise.all(near.map((card) => card.updateComplete));
}
