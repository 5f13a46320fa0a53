import type { Content } from './content.js';
import type { ContentElement } from './element.js';
import { linesOf } from './lines.js';
import { pictureIn } from './picture.js';

/** A picture, with its caption and who made it. */
export function figure(root: ContentElement): Content {
  const lines = linesOf(root);
  const found = pictureIn(lines, undefined, false, true);
  const { picture, read } = found.picture ? found : pictureIn(lines, () => true, true, true);
  return { fields: picture ? { image: picture } : {}, read };
}
