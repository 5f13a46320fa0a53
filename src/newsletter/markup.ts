import type { FormWords } from '../i18n/words.js';
import { safeUrl } from '../model/url.js';
import type { Provider } from './providers/provider.js';
import { addressOf, providerOf } from './providers/table.js';
import { readChoices, readFields, readHidden, type FormField } from './settings.js';

/** What stands in a form: a text, or an element with its attributes and what is in it. */
export type Markup = string | readonly [tag: string, attributes: Readonly<Record<string, string | undefined>>, ...inside: Markup[]];

/** A form as its publisher describes it: the attributes of `<lede-newsletter>`, by the names of its properties. */
export interface FormSettings {
  readonly action?: string | undefined;
  readonly provider?: string | undefined;
  readonly nameField?: string | undefined;
  readonly fields?: unknown;
  readonly newsletters?: unknown;
  readonly hiddenValues?: unknown;
  readonly consent?: string | undefined;
  readonly consentName?: string | undefined;
  readonly policy?: string | undefined;
}

/** Where a form is sent, and under which name the email address; the provider's own name unless given. */
export interface FormTarget {
  readonly action: string;
  readonly emailName: string | undefined;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value.trim() : undefined);

const spoken = (words: string): Markup => ['span', {}, words];
const box = (attributes: Record<string, string | undefined>, ...words: Markup[]): Markup => [
  'label',
  { 'data-lede-box': '' },
  ['input', { type: 'checkbox', ...attributes }],
  ['span', {}, ...words],
];
const required = (is: boolean | undefined): string | undefined => (is ? '' : undefined);

function fieldMarkup({ name, label, type = 'text', required: must, options = [] }: FormField, { choose }: FormWords): Markup {
  if (type === 'checkbox') return box({ name, value: 'yes', required: required(must) }, label);
  if (type === 'select') {
    const all = options.map((option): Markup => ['option', { value: option }, option]);
    return ['label', {}, spoken(label), ['select', { name, required: required(must) }, ['option', { value: '' }, choose], ...all]];
  }
  return [
    'label',
    {},
    spoken(label),
    ['input', { type, name, required: required(must), ...(type === 'number' && { step: 'any' }), ...(type === 'text' && { maxlength: '500' }) }],
  ];
}

/** What 1Password, LastPass, Bitwarden, Dashlane and Proton Pass read of a field that they are not to fill in. */
const unfilled = { 'data-1p-ignore': '', 'data-lpignore': 'true', 'data-bwignore': 'true', 'data-form-type': 'other', 'data-protonpass-ignore': 'true' };

/** A field that people never meet: out of sight, out of the Tab key's way, unknown to screen readers and to autofill. */
function decoyMarkup(provider: Provider, url: URL | undefined, { decoy }: FormWords): Markup {
  const name = url && provider.decoy?.(url);
  // a provider that has none of its own never gets ours: it belongs to no form
  const owner = name ? {} : { form: '' };
  return [
    'div',
    { 'data-lede-decoy': '', hidden: '', 'aria-hidden': 'true' },
    ['label', {}, decoy, ['input', { type: 'text', name: name ?? 'website', tabindex: '-1', autocomplete: 'off', ...unfilled, ...owner }]],
  ];
}

/** Every field of a form, in the reader's order. The one description from which the page's writer and the server's both write. */
export function formMarkup(settings: FormSettings, { action, emailName }: FormTarget, words: FormWords): Markup {
  const url = addressOf(action);
  const provider = providerOf(text(settings.provider), url);
  // a provider's own page must not take the place of the publisher's
  const away = provider.name !== 'plain' && url?.hostname !== 'lede.invalid' ? { target: '_blank', rel: 'noopener' } : {};
  const button: Markup = ['button', { type: 'submit' }, words.subscribe];
  if (provider.transport === 'embed') {
    const query = [...(url?.searchParams ?? [])].map(([name, value]): Markup => ['input', { type: 'hidden', name, value }]);
    return ['form', { 'data-lede-form': '', method: 'get', action, ...away }, ...query, button];
  }
  const person = settings.nameField === undefined ? undefined : (text(settings.nameField) ?? provider.person ?? 'name');
  const newsletters = readChoices(settings.newsletters);
  const hidden = Object.entries({ ...provider.hidden, ...readHidden(settings.hiddenValues) });
  const consent = text(settings.consent);
  const policy = safeUrl(settings.policy);
  return [
    'form',
    { 'data-lede-form': '', method: 'post', action, ...away },
    ...(person
      ? [['label', {}, spoken(words.yourName), ['input', { type: 'text', name: person, autocomplete: 'name', maxlength: '64', 'data-lede-name': '' }]] as const]
      : []),
    // the first of its kind: a further one may be among the publisher's own
    ['label', {}, spoken(words.email), ['input', { type: 'email', required: '', autocomplete: 'email', name: text(emailName) ?? provider.email }]],
    ...readFields(settings.fields).map((field) => fieldMarkup(field, words)),
    ...(newsletters.length
      ? [
          [
            'fieldset',
            { 'data-lede-newsletters': '' },
            ['legend', {}, words.chooseNewsletters],
            ...newsletters.map(({ value, label }) => box({ name: provider.lists ?? 'list', value }, label)),
          ] as const,
        ]
      : []),
    ...(consent
      ? [
          box(
            { name: text(settings.consentName) ?? 'consent', value: 'yes', required: '', 'data-lede-consent': '' },
            consent,
            ...(policy ? [' ', ['a', { href: policy, target: '_blank', rel: 'noopener' }, words.policy] as const] : []),
          ),
        ]
      : []),
    ...hidden.map(([name, value]): Markup => ['input', { type: 'hidden', name, value }]),
    button,
    decoyMarkup(provider, url, words),
  ];
}
