import type { SiteSettings } from '../../context/site.js';
import { unquote, wordOf } from '../../model/attributes.js';
import { safeUrl } from '../../model/url.js';
import { linkTargets, relOf } from './direct-links.js';

/** What a site says by its attributes. */
export interface SiteAttributes {
  readonly linkTarget?: unknown;
  readonly linkRel?: unknown;
  readonly newsletterAction?: unknown;
  readonly newsletterEmailName?: string | undefined;
}

/** The settings of a site, setting by setting before those of a site around. */
export function settingsOf(site: SiteAttributes, around: SiteSettings | undefined): SiteSettings {
  const action = safeUrl(unquote(site.newsletterAction));
  return {
    newsletter: action ? { action, emailName: site.newsletterEmailName } : around?.newsletter,
    link: { target: wordOf(site.linkTarget, linkTargets) ?? around?.link?.target, rel: relOf(site.linkRel) ?? around?.link?.rel },
  };
}
