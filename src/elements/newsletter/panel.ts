import { fill } from '../../i18n/registry.js';
import type { SignupWords } from '../../i18n/words.js';
import { isDone, type State } from '../../newsletter/reducer.js';
import { safeEmail } from '../../model/email.js';

/** What else the panel knows. */
export interface Details {
  readonly words: SignupWords;
  readonly lang: string;
  /** Whom a reader can write to. */
  readonly contact: string | undefined;
  /** Has the provider's page opened? */
  readonly opened: boolean;
  readonly now: number;
}

type Said = readonly [title: string, next: string] | undefined;

/** A wait in words: "2 minutes". */
function waitIn(lang: string, milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  const [count, unit] = seconds < 60 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

function sayingOf({ stage, until = 0 }: State, { words, lang, opened, now }: Details): Said {
  switch (stage) {
    case 'subscribed':
      return [words.subscribed, words.subscribedNext];
    case 'confirm':
      return [words.confirm, words.confirmNext];
    case 'already':
      return [words.already, words.alreadyNext];
    case 'unknown':
      return [words.unknown, opened ? words.openedNext : words.unknownNext];
    case 'limited':
      return [words.limited, fill(words.limitedNext, { time: waitIn(lang, until - now) })];
    case 'failed':
      return [words.failed, words.failedNext];
    case 'offline':
      return [words.offline, words.offlineNext];
    case 'sending':
      return [words.sending, ''];
    default:
      return undefined;
  }
}

const paragraph = (name: string, ...inside: (string | Node)[]): HTMLElement => {
  const element = document.createElement('p');
  element.className = name;
  element.append(...inside);
  return element;
};

/** A sentence with the address in the place of its name, as a link that writes a mail. */
function contactLine(sentence: string, email: string): HTMLElement {
  const [before = '', after = ''] = sentence.split('{email}', 2);
  const link = document.createElement('a');
  link.href = `mailto:${encodeURIComponent(email).replace('%40', '@')}`;
  link.textContent = email;
  return paragraph('contact', before, link, after);
}

/** Writes a state into the panel under the form: what has happened, and what comes next. */
export function fillPanel(panel: HTMLElement, state: State, details: Details): void {
  const said = sayingOf(state, details);
  panel.className = `outcome ${isDone(state) ? 'done' : state.stage}`;
  panel.hidden = !said;
  panel.replaceChildren();
  if (!said) return;
  const mark = document.createElement('span');
  mark.className = 'mark';
  mark.setAttribute('aria-hidden', 'true');
  mark.textContent = isDone(state) ? '✓' : '!';
  const [title, next] = said;
  // what is under way is no warning
  panel.append(paragraph('title', ...(state.stage === 'sending' ? [] : [mark]), title));
  if (next) panel.append(paragraph('next', next));
  const contact = state.stage === 'failed' && details.contact ? safeEmail(details.contact.trim()) : undefined;
  if (contact) panel.append(contactLine(details.words.writeTo, contact));
}
