import { accessLevels, liveStatuses, mediaTypes, type Article, type Sponsor } from '../article.js';
import { bareObject } from '../bare.js';
import { guarded, image, link, object, oneOf, text, type Kind } from '../kinds.js';
import type { FieldTable } from './table.js';

const company = object<Sponsor>({ name: text, url: link, logo: image }, ['name', 'url', 'logo'], 'name');
const yes = /^(?:true|yes|1|paid|sponsored)$/i;
const no = /^(?:false|no|0|none|off|null|undefined|n\/?a|-)$/i;

/** Who paid: that somebody did is never lost, though the name may be. */
const sponsor: Kind<Sponsor> = guarded((value, path, reading) => {
  const said = typeof value === 'boolean' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (no.test(said)) return undefined;
  const found =
    yes.test(said) || (value as Partial<Sponsor> | null)?.name === ''
      ? (bareObject() as Sponsor)
      : (company(Array.isArray(value) ? value[0] : value, path, reading) ?? nameless(value));
  return found && !found.name ? Object.assign(found, { name: hostOf(found.url) }) : found;
});

/** Somebody, where anything is said of them at all. */
function nameless(value: unknown): Sponsor | undefined {
  const isSaid =
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).some((said) => (typeof said === 'string' ? said.trim() : said && typeof said === 'object'));
  return isSaid ? (bareObject() as Sponsor) : undefined;
}

/** "lantern.example", of an address. */
const hostOf = (url = ''): string => /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(url)?.[1] ?? '';

/** What a story is, beside what it tells: paid for, live, for some readers only, to be read or watched. */
export const badgeFields: FieldTable = {
  sponsor,
  media: oneOf(mediaTypes, 'media'),
  liveStatus: oneOf(liveStatuses, 'liveStatus'),
  access: oneOf(accessLevels, 'access', 'premium'),
};

/** The same story for a widget beside one that has told what it is. */
export const withoutBadges = (story: Partial<Article>): Partial<Article> =>
  Object.fromEntries(Object.entries(story).filter(([name]) => !Object.hasOwn(badgeFields, name)));
