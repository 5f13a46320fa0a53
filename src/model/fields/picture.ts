import type { Picture } from '../article.js';
import { readDigitalSourceType, tellsNoOrigin } from '../disclosure.js';
import { alt, image, language, object, pixels, text, type Kind } from '../kinds.js';
import { safeSrcset } from '../srcset.js';
import type { FieldTable } from './table.js';

const srcset: Kind<string> = (value, path, { base, problems }) => {
  const safe = safeSrcset(value, base);
  if (!safe) problems.push({ path, message: 'holds no picture address: dropped' });
  return safe;
};

const digitalSourceType: Kind<NonNullable<Picture['digitalSourceType']>> = (value, path, { problems }) => {
  const type = readDigitalSourceType(value);
  if (type || tellsNoOrigin(value)) return type;
  problems.push({ path, message: "is none of IPTC's digital source types: labelled as perhaps made by AI" });
  return 'unknown';
};

/** The cover, and the language of what is said of it. */
export const pictureFields: FieldTable = {
  inLanguage: language,
  image: object<Picture>(
    { url: image, alt, width: pixels, height: pixels, caption: text, creditText: text, srcset, digitalSourceType },
    ['url', 'digitalSourceType'],
    'url',
  ),
};
