import type { Allowed } from './fields.js';
import { known } from './fields.js';
import type { Mailer } from './mail.js';
import type { EndpointOptions, Limit } from './options.js';
import type { Store } from './store.js';
import { isLine } from './text.js';
import { Signer } from './tokens.js';
import { Phrasebook } from './words/find.js';

/** The options, looked at once. */
export interface Settings<Context> extends Allowed {
  /** Without a slash at its end. */
  readonly url: string;
  readonly path: string;
  readonly name: string;
  readonly signer: Signer;
  readonly store: Store;
  readonly mailer: Mailer;
  /** Where forms come from and redirects may lead. */
  readonly origins: ReadonlySet<string>;
  readonly clientIp: (request: Request, context: Context | undefined) => string | undefined;
  readonly perIp: Limit;
  readonly perAddress: Limit;
  readonly confirmHours: number;
  readonly exportSecret: string | undefined;
  readonly home: string | undefined;
  readonly phrasebook: Phrasebook;
  readonly background: (work: Promise<void>, context: Context | undefined) => void;
  readonly onError: (error: unknown) => void;
  readonly now: () => number;
}

const shortest = 32;
const listName = /^[\w.-]{1,64}$/;
const fieldName = /^[\w.-]{1,64}$/;

/**
 * Looks at the options.
 *
 * @throws A `TypeError` that says which one is wrong.
 */
export function settingsOf<Context>(options: EndpointOptions<Context>): Settings<Context> {
  const { url, name, secret, store, mailer, lists = ['newsletter'], fields = [], origins = [], home } = options;
  const { perIp = { count: 30, seconds: 600 }, perAddress = { count: 3, seconds: 3600 }, confirmHours = 48, exportSecret } = options;
  const secrets = typeof secret === 'string' ? [secret] : secret;
  const address = addressOf(url, 'url');
  want(name.trim() !== '' && isLine(name), 'name is one line of text');
  want(secrets.length > 0 && secrets.every((text) => text.length >= shortest), `secret has ${String(shortest)} characters or more`);
  want(exportSecret === undefined || exportSecret.length >= shortest, `exportSecret has ${String(shortest)} characters or more`);
  want(lists.length > 0 && lists.every((list) => listName.test(list)), 'lists are short names of letters, digits, "_", "." and "-"');
  want(
    fields.every((field) => fieldName.test(field) && !(known as readonly string[]).includes(field)),
    'fields are short names, and none that every form has',
  );
  want(
    origins.every((origin) => addressOf(origin, 'origins').origin === origin),
    'origins are exact, without a path: "https://news.example"',
  );
  want(
    [perIp, perAddress].every(({ count, seconds }) => count > 0 && seconds > 0),
    'limits are above 0',
  );
  want(confirmHours > 0, 'confirmHours is above 0');
  return {
    url: address.href.replace(/\/$/, ''),
    path: address.pathname.replace(/\/$/, ''),
    name,
    signer: new Signer(secrets),
    store,
    mailer,
    lists,
    fields,
    consentRequired: options.consentRequired ?? false,
    origins: new Set([address.origin, ...origins]),
    clientIp: options.clientIp ?? (() => undefined),
    perIp,
    perAddress,
    confirmHours,
    exportSecret,
    home: home === undefined ? undefined : addressOf(home, 'home').href,
    phrasebook: new Phrasebook(options.words),
    background: options.background ?? (() => undefined),
    onError: quiet(options.onError),
    now: options.now ?? Date.now,
  };
}

/** Who is told of an error must not make another. */
function quiet(tell: (error: unknown) => void = () => undefined): (error: unknown) => void {
  return (error) => {
    try {
      tell(error);
    } catch {
      // there is nobody left to tell
    }
  };
}

function want(fits: boolean, sentence: string): void {
  if (!fits) throw new TypeError(`lede-elements/endpoint: ${sentence}`);
}

function addressOf(text: string, name: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) throw new TypeError(`lede-elements/endpoint: ${name} is an absolute address`);
  return url;
}
