/** A card that takes its headline as a property. */
export const update = (root, list) => {
  let i = 0;
  for (const card of root.children) card.headline = list[i++].headline;
};
