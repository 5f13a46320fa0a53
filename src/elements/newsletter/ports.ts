import type { NewsletterWords, SignupWords } from '../../i18n/words.js';
import type { FormSettings } from '../../newsletter/markup.js';

/** What a form is told by its attributes. */
export interface SignupSettings extends FormSettings {
  readonly consentRecord?: string | undefined;
  readonly contact?: string | undefined;
  readonly optIn?: string | undefined;
}

/** What the widget around tells. */
export interface Ports {
  readonly settings: SignupSettings;
  /** The words of the page's language, as far as they are here. */
  readonly words: () => Partial<SignupWords & NewsletterWords>;
  /** A BCP 47 language tag. */
  readonly lang: () => string;
  /** When the form came, in milliseconds since the page did. */
  readonly since: () => number;
}
