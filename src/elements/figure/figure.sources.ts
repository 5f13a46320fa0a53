import { pictureFields } from '../../model/fields/picture.js';
import type { Sources } from '../../model/fields/sources.js';

/** What the attributes of a figure tell of its picture. */
export interface FigureAttributes {
  readonly image?: string | undefined;
  readonly imageAlt?: string | undefined;
  readonly imageOrigin?: string | undefined;
  readonly srcset?: string | undefined;
  readonly width?: string | number | undefined;
  readonly height?: string | number | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

/** Where a figure finds its picture. */
export const figureSources: Sources<FigureAttributes> = {
  fields: pictureFields,
  main: ['image'],
  attributes: (figure) => ({
    image: {
      url: figure.image,
      alt: figure.imageAlt,
      digitalSourceType: figure.imageOrigin,
      srcset: figure.srcset,
      width: figure.width,
      height: figure.height,
      caption: figure.caption,
      creditText: figure.credit,
    },
  }),
};
