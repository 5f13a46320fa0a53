import { html, nothing, type TemplateResult } from 'lit';
import type { NewsletterWords } from '../../i18n/words.js';
import { heading, levelOf } from '../../templates/heading.js';
import type { StoryData, ViewContext } from '../../templates/view.js';

/** What a publisher says of a newsletter form, beside its words. */
export type NewsletterSettings = Readonly<Record<'headingLevel', unknown>>;

/** How far a newsletter form is. */
export interface NewsletterState {
  /** There is a form, or an address for one. */
  readonly hasForm: boolean;
  /** The page has written a heading of its own inside. */
  readonly hasHeading: boolean;
  /** The page has written a sentence of its own inside. */
  readonly hasPitch: boolean;
  /** Its words are awaited: a form that is there before them would be pushed down. */
  readonly waits?: boolean;
  /** Its form is on its way. */
  readonly comes?: boolean;
}

/** What stands around a newsletter form; the form itself stands in the page. */
export function newsletterView(
  { story }: StoryData,
  settings: NewsletterSettings,
  { hasForm, hasHeading, hasPitch, waits, comes }: NewsletterState,
  { locale }: Pick<ViewContext<NewsletterWords>, 'locale'>,
): TemplateResult {
  if (!hasForm) return html`<slot></slot>`;
  const said = story?.newsletter;
  const title = said?.heading ?? locale.words.newsletter;
  const pitch = said?.pitch;
  return html`<section part="newsletter" class="root" aria-label=${title}>
    <div class="box ${waits ? 'skeleton' : comes ? 'room' : ''}">
      ${hasHeading ? nothing : heading(levelOf(settings, 2), 'heading', title)}
      ${hasPitch || !pitch ? nothing : html`<p part="pitch" class="pitch" dir="auto">${pitch}</p>`}
      <slot></slot><slot name="captcha"></slot>
      <div part="outcome" tabindex="-1" hidden></div>
    </div>
  </section>`;
}
