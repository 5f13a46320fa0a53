import { createContext, type Context } from '@lit/context';
import type { LinkAttributes } from '../model/link.js';

/** Where the newsletter forms of a site are sent. */
export interface SiteNewsletter {
  /** The address that the newsletter provider names. */
  readonly action: string;
  /** The name of the email field, as the provider wants it. */
  readonly emailName: string | undefined;
}

/** What `<lede-site>` says to the widgets inside. */
export interface SiteSettings {
  readonly newsletter?: SiteNewsletter | undefined;
  /** What is said of links to other pages. */
  readonly link?: LinkAttributes | undefined;
}

/** The settings of the site around a widget. All copies of this major version on a page share the key. */
export const siteContext: Context<symbol, SiteSettings | undefined> = createContext<SiteSettings | undefined, symbol>(Symbol.for('lede-site-0'));
