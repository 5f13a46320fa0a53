import type { Picture } from '../article.js';
import { readDigitalSourceType } from '../disclosure.js';
import { alt, count, image, language, object, text, type Kind } from '../kinds.js';
import { safeSrcset } from '../srcset.js';
import type { FieldTable } from './table.js';

const srcset: Kind<string> = (value, path, { base, problems }) => {
  const safe = safeSrcset(value, base);
  if (!safe) problems.push({ path, message: 'holds no picture address: dropped' });
  return safe;
};

const digitalSourceType: Kind<NonNullable<Picture['digitalSourceType']>> = (value, path, { problems }) => {
  const type = readDigitalSourceType(value);
  if (!type) problems.push({ path, message: 'is an origin that needs no label, or none that is known: dropped' });
  return type;
};

/** The cover, and the language of what is said of it. */
export const pictureFields: FieldTable = {
  inLanguage: language,
  image: object<Picture>(
    { url: image, alt, width: count, height: count, caption: text, creditText: text, srcset, digitalSourceType },
    ['url', 'digitalSourceType'],
    'url',
  ),
};
