/** Every text fixture, by name. */
export const textFixtures = ['ferry', 'reordered', 'markdown', 'german', 'wrapped', 'chinese'] as const;
/** Every JSON fixture, by name. */
export const jsonFixtures = ['story', 'feed'] as const;

/** Every feed fixture, by its file. */
export const feedFixtures = ['news.xml', 'podcast.xml', 'old.xml', 'rdf.xml', 'atom.xml', 'atom03.xml', 'broken.xml', 'feed.json'] as const;

async function fixture(path: string): Promise<string> {
  const response = await fetch(new URL(`../fixtures/${path}`, import.meta.url));
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response.text();
}

/** Every JSON-LD fixture that is valid, by name. */
export const jsonLdFixtures = ['story', 'graph', 'list'] as const;
/** One story in JSON-LD, spoiled in every known way, by name. */
export const dirtyFixtures = [
  'bad-escapes',
  'bare-names',
  'cdata',
  'cdata-one-line',
  'comments',
  'control-characters',
  'curly-quotes',
  'entities',
  'extra-brackets',
  'html-comment',
  'missing-bracket',
  'missing-commas',
  'missing-quote',
  'script',
  'several',
  'single-quotes',
  'trailing-commas',
  'unescaped-quotes',
] as const;
/** Every page, by name. */
export const pageFixtures = ['news', 'opengraph', 'microdata', 'plain', 'broken-data', 'theme', 'listing', 'front'] as const;
/** Pages that servers send in place of a story, by what they look like; those of no name look like nothing. */
export const strangerFixtures = {
  'a check for robots': ['challenge', 'check-de', 'cloudflare-blocked', 'cloudflare-check', 'datadome', 'interruption', 'perimeterx', 'sucuri'],
  'a page that refuses the reader': ['akamai-denied', 'cloudflare-522', 'forbidden-nginx', 'region'],
  'a page that was not found': [
    'drupal-not-found',
    'ghost-not-found',
    'joomla-error',
    'not-found',
    'not-found-de',
    'not-found-es',
    'not-found-fr',
    'not-found-og',
    'wordpress-not-found-with-recent',
  ],
  'a page to log in': ['ghost-private', 'login', 'login-saas', 'paywall-limit', 'paywall-login', 'paywall-story', 'wordpress-login'],
  'a question for consent': ['consent', 'consent-en', 'consent-fr', 'consent-it', 'consent-long-de', 'consent-nl'],
  'a page of a server at work, or out of order': [
    'bad-gateway',
    'downtime',
    'maintenance',
    'maintenance-de',
    'maintenance-long',
    'wordpress-database',
    'wordpress-maintenance',
  ],
  'a page of a server without a site': ['account-suspended', 'apache-default', 'for-sale', 'index-of', 'nginx-welcome', 'parked'],
  'a page of a network that wants to be signed in to': ['captive-portal', 'captive-train'],
  '': ['drupal-error', 'heading-only', 'incapsula', 'recaptcha-traffic', 'script-only', 'wordpress-critical'],
} as const;
/** Short stories that say of themselves nothing but their text, with their headlines. */
export const briefFixtures = {
  'about-cookies': 'Court: no tracking cookies without consent',
  'about-maintenance': 'Bridge temporarily closed for maintenance',
  'about-not-found': 'Diver not found after second day',
  'about-passwords': 'Harbour office leaked passwords of 300 anglers',
  arabic: 'العبارة تبحر من جديد',
  'byline-and-one-line': 'Boat sinks at its mooring',
  divs: 'Market moves indoors',
  german: 'Fähre fährt wieder',
  japanese: '渡し船が再開',
  'line-ends': 'Pier closes for a week',
  'link-preview': 'Mill belongs to its workers',
  numbers: '404 metres above the sea',
  'one-short-line': 'Mill reopens',
  'one-form': 'Library lends tools',
  thai: 'เรือข้ามฟากกลับมาแล้ว',
  'two-paragraphs': 'Ferry sails again',
  'with-login-and-cookies': 'Lamp is lit again',
} as const;
/** What WordPress and Ghost answer. */
export const answerFixtures = ['wordpress/posts', 'wordpress/error', 'ghost/posts', 'ghost/error'] as const;

/** The text of a fixture of test/fixtures/text. */
export function textFixture(name: (typeof textFixtures)[number]): Promise<string> {
  return fixture(`text/${name}.txt`);
}

/** The text of a fixture of test/fixtures/json. */
export function jsonFixture(name: (typeof jsonFixtures)[number]): Promise<string> {
  return fixture(`json/${name}.json`);
}

/** The text of a fixture of test/fixtures/feeds. */
export function feedFixture(name: (typeof feedFixtures)[number]): Promise<string> {
  return fixture(`feeds/${name}`);
}

export function jsonLdFixture(name: (typeof jsonLdFixtures)[number]): Promise<string> {
  return fixture(`json-ld/${name}.json`);
}

export function dirtyFixture(name: (typeof dirtyFixtures)[number]): Promise<string> {
  return fixture(`json-ld/dirty/${name}.txt`);
}

export function pageFixture(name: (typeof pageFixtures)[number]): Promise<string> {
  return fixture(`pages/${name}.html`);
}

/** A page that is no story, or a very short one. */
export function shortPageFixture(folder: 'no-story' | 'brief', name: string): Promise<string> {
  return fixture(`pages/${folder}/${name}.html`);
}

export function answerFixture(name: (typeof answerFixtures)[number]): Promise<string> {
  return fixture(`${name}.json`);
}

/** A text cut at so many places, spread evenly from its start to its end. */
export function cuts(text: string, places = 200): string[] {
  return Array.from({ length: places }, (_, i) => text.slice(0, Math.floor((text.length * i) / places)));
}
