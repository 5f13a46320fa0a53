/** How widgets are rendered on a server. */
export interface RenderOptions {
  /**
   * `inline` writes the styles into each widget. An address, of the folder with the style sheets (`cdn/styles/` in the package),
   * links to them instead: the page has one copy of them, and they obey `style-src 'self'`.
   */
  readonly styles?: string;
  /**
   * `false` renders a print: without data, without markers, smaller. It can be read and used, but no script ever brings it to
   * life: no relative dates, no later changes.
   */
  readonly hydrate?: boolean;
  /** The page's language, a BCP 47 tag; English unless given. Import its words too: `import 'lede-elements/locales/de'`. */
  readonly lang?: string;
}

/** How a template, or what is inside it, is rendered. */
export interface Scope {
  readonly hydrate: boolean;
  /** The folder of the style sheets, with a slash at its end; `undefined` where they are written out. */
  readonly styles: string | undefined;
  readonly lang: string | undefined;
  /** The widget around. */
  readonly around: Element | undefined;
  /** Inside a shadow root: the widget around hands over the data. */
  readonly inShadow: boolean;
}

/** The scope of a page. */
export function pageScope({ styles = 'inline', hydrate = true, lang }: RenderOptions = {}): Scope {
  const folder = styles === 'inline' ? undefined : styles.replace(/\/?$/, '/');
  return { hydrate, styles: folder, lang, around: undefined, inShadow: false };
}
