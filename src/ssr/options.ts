/** How widgets are rendered. */
export interface RenderOptions {
  /**
   * `inline` writes the styles into each widget. An address, of the folder with the style sheets (`cdn/styles/` in the package),
   * links to them instead: the page has one copy of them, and they obey `style-src 'self'`.
   */
  readonly styles?: string;
  /** The page's language, a BCP 47 tag; English unless given. Import its words too: `import 'lede-elements/locales/de'`. */
  readonly lang?: string;
}
