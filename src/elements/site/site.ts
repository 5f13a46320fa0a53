import { LitElement, html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LazyProvider } from '../../context/provide.js';
import { siteContext } from '../../context/site.js';
import { fetchFinished } from '../../controllers/fetch-finished.js';
import { SiteController } from '../../controllers/site.js';
import { updateBeforeClicks, type LinkTarget } from './direct-links.js';
import { settingsOf } from './site.settings.js';
import { styles } from './site.styles.js';

/**
 * Settings for all widgets inside, those that come later too: their language (`lang`, as HTML has it), their theme, how their
 * links open, where their newsletter forms are sent. Of two, one inside the other, the inner one wins, setting by setting; what a
 * widget says itself wins over both. It shows nothing of its own and has no box, and the page's own text and links inside are
 * left alone. A screen reader hears nothing of it.
 *
 * @slot - The page, or a part of it, with the widgets.
 */
export class LedeSite extends LitElement {
  static override styles: CSSResultGroup = [styles];
  /** @internal */
  static finished: typeof fetchFinished = fetchFinished;

  /** `light` or `dark` where the widgets must not follow the page's colour scheme. */
  @property({ reflect: true }) theme: 'light' | 'dark' | undefined;
  /** Where links of widgets to other pages open: `_self` or `_blank`; anything else leaves them as they are. */
  @property({ attribute: 'link-target' }) linkTarget: LinkTarget | undefined;
  /** What HTML's `rel` says of those links, with blanks between: `noopener`, `noreferrer`, `nofollow`, `sponsored`, `ugc`, `external`; other words are dropped. What opens in `_blank` is `noopener` in any case. */
  @property({ attribute: 'link-rel' }) linkRel: string | undefined;
  /** Where the newsletter forms are sent that name no address of their own. */
  @property({ attribute: 'newsletter-action' }) newsletterAction: string | undefined;
  /** The name of the email field at that address; "email" unless given. */
  @property({ attribute: 'newsletter-email-name' }) newsletterEmailName: string | undefined;

  readonly #provider = new LazyProvider(this, { context: siteContext });
  readonly #around = new SiteController(this);
  #said: string | undefined;

  constructor() {
    super();
    updateBeforeClicks(this);
  }

  protected override update(changed: PropertyValues): void {
    const settings = settingsOf(this, this.#around.settings);
    // who has come to ask makes an update too: those who have asked before need not hear the same again
    const said = JSON.stringify(settings);
    if (said !== this.#said) this.#provider.setValue(settings);
    this.#said = said;
    super.update(changed);
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lede-site': LedeSite;
  }
}
