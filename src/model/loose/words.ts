import type { Access, LiveStatus, Maker, Media, Submitter } from '../article.js';
import { squeezed } from '../attributes.js';

type Patterns<W extends string> = Readonly<Partial<Record<W, RegExp>>>;

interface Synonyms {
  readonly media: Patterns<Media>;
  readonly liveStatus: Patterns<LiveStatus>;
  readonly access: Patterns<Access>;
  readonly madeBy: Patterns<Maker>;
  readonly by: Patterns<Submitter>;
}
export type Field = keyof Synonyms;

/** What else may stand for the words of a field, in small letters without blanks and hyphens. The first that fits is meant. */
const synonyms: Synonyms = {
  media: {
    video: /^(?:video|movie|film|clip)/,
    audio: /^audio|podcast|radio/,
    gallery: /photos|slide|pictures|gallery/,
    live: /^live|ticker/,
    newsletter: /^newsletter|^mail/,
    article: /^(?:news|text|story|blog|post)/,
  },
  liveStatus: {
    soon: /upcoming|soon|schedul|start/,
    live: /^(?:live|true|yes|1$|ongoing|running|breaking|now|on$)/,
    closed: /^(?:end|over|clos|finish|past|done)/,
  },
  access: {
    free: /^(?:true|free|open|public|all|every|none|unlock)/,
    registered: /regist|login|signin|account/,
    premium: /subscri|paid|pay|member|premium|abo|false|lock/,
  },
  madeBy: {
    'ai-assisted': /assist|help|hybrid|partly|human.*ai|ai.*human/,
    ai: /^(?:ai|ki|ia|gen)|ai$|machine|automat|bot|gpt|computer/,
    person: /human|people|person|editor|journal|staff|author|writer|news|desk|^no|false/,
  },
  by: {
    agency: /agenc|wire/,
    sponsor: /sponsor|advert|brand|partner|paid/,
    reader: /reader|user|communit|contribut|guest/,
    staff: /staff|editor|news|desk|journal|report/,
  },
};

/** The word of a field that another one stands for. */
export function looseWord(field: Field, value: unknown): string | undefined {
  const found = squeezed(value);
  return found ? Object.entries<RegExp>(synonyms[field]).find(([, pattern]) => pattern.test(found))?.[0] : undefined;
}
