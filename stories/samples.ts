import type { Article } from '../src/model/article.js';
import { cardFields } from '../src/model/fields/card.js';
import walk from './samples/a-walk-on-prescription.json' with { type: 'json' };
import loom from './samples/alter-webstuhl-webt-wieder.json' with { type: 'json' };
import ar from './samples/arabic.json' with { type: 'json' };
import stories from './samples/feed.json' with { type: 'json' };
import runners from './samples/five-runners-at-the-causeway.json' with { type: 'json' };
import de from './samples/german-long.json' with { type: 'json' };
import bridge from './samples/harbour-bridge-reopens.json' with { type: 'json' };
import ice from './samples/ice-cores-old-air.json' with { type: 'json' };
import ja from './samples/japanese.json' with { type: 'json' };
import mill from './samples/mill-belongs-to-its-workers.json' with { type: 'json' };
import islands from './samples/nine-islands-one-network.json' with { type: 'json' };
import marsh from './samples/salt-marsh-returns.json' with { type: 'json' };
import th from './samples/thai.json' with { type: 'json' };

/** A free story, sent in by a reader, with everything that a story can have. */
export const harbourBridge = bridge as Article;
/** Live coverage. */
export const marathon = runners as Article;
/** A film that editors have not checked, with the publisher's own wording of the notice. */
export const prescribedWalk = walk as Article;
/** A gallery, by a desk that has a page of its own. */
export const iceCores = ice as Article;
/** A story for subscribers, from an agency, by two desks. */
export const paperMill = mill as Article;
/** A story that a sponsor paid for. */
export const islandNetwork = islands as Article;
/** A story whose takeaways an editor wrote. */
export const saltMarsh = marsh as Article;
/** A story in German on any page. */
export const oldLoom = loom as Article;
/** Seven stories to choose from. */
export const feed = stories as readonly Article[];

/** Long compounds. */
export const german = de as Article;
/** From right to left. */
export const arabic = ar as Article;
/** No spaces between words, marks above and below the line. */
export const thai = th as Article;
/** No spaces between words, a square for each character. */
export const japanese = ja as Article;

/** Only these fields of a story, so that the source of a widget stays short. */
export const partOf = (story: Article, names: readonly string[]): Partial<Article> =>
  Object.fromEntries(Object.entries(story).filter(([name]) => names.includes(name)));

/** What a card shows of a story. */
export const cardOf = (story: Article): Partial<Article> => partOf(story, Object.keys(cardFields));
