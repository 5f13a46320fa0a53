import { warn } from '#warn';
import type { Article } from '../../model/article.js';
import { registerShown, shownByOthers } from '../../related/dedupe.js';
import { diversityRules } from '../../related/diversify.js';
import type { Identity } from '../../related/identity.js';
import { pickRelated, type Rule } from '../../related/pick.js';
import { linkedAddresses, namesItself, ownAddress, ownNames, siteName } from '../../sources/page/links.js';

type Story = Partial<Article>;

/** What a rail is to choose from, and how. */
export interface Wishes {
  /** The story that is being read, where the rail was told of it. */
  readonly told: Story | undefined;
  readonly stories: readonly Article[];
  /** Has an editor listed them? */
  readonly ordered: boolean;
  /** May they be brought into another order? */
  readonly ranks: boolean;
  /** At most so many. */
  readonly limit: number;
  /** Fewer are none. */
  readonly min: number;
  /** Days; 0 is any number of them. */
  readonly maxAge: number;
  readonly allowRepeats: boolean;
  /** The places of the page, as a selector, whose plain links lead to stories that are not to be shown. */
  readonly skipLinked: string | undefined;
  /** The language of the page. */
  readonly lang: string;
}

/** Stories in the order in which a rail may choose from them. */
interface Order {
  readonly current: Story;
  /** The same under other addresses. */
  readonly also?: readonly Story[];
  readonly stories: readonly Article[];
  /** How they are diversified, from the strictest rules to none. */
  readonly rules?: readonly (readonly Rule[])[];
  readonly subjectOf?: (story: Article) => string | undefined;
}

/** An order that was asked for. */
interface Job extends Pick<Wishes, 'told' | 'stories' | 'ranks' | 'lang'> {
  order?: Order;
}

/** A year's feed is not ranked whole while a reader waits: it begins with the newest. */
const mostRanked = 400;
const day = 86_400_000;

/** Chooses the stories that a rail shows: never the one that is read, none that the page shows already. */
export class Choice {
  /** The stories to show; none where there are fewer than are wanted. */
  picked: readonly Article[] = [];
  /** Has an editor listed them? */
  ordered = false;
  /** An order is awaited. */
  waits = false;
  readonly #rail: HTMLElement;
  readonly #arrived: () => void;
  #job: Job | undefined;
  #order: Order | undefined;

  /** @param arrived - Is called when an order that was awaited is there. */
  constructor(rail: HTMLElement, arrived: () => void) {
    this.#rail = rail;
    this.#arrived = arrived;
  }

  /** Chooses anew. */
  choose(wishes: Wishes): void {
    const { maxAge } = wishes;
    const order = this.#orderOf(wishes);
    // what links there are is known once the page is there
    const early = wishes.skipLinked !== undefined && document.readyState === 'loading';
    if (early) document.addEventListener('DOMContentLoaded', this.#arrived, { once: true });
    this.waits = !order || early;
    // what is shown stays until the new order is there
    if (!order || early) return;
    this.#order = order;
    this.ordered = wishes.ordered;
    const picked = pickRelated(order.current, order.stories, {
      limit: wishes.limit,
      rules: order.rules,
      base: this.#rail.baseURI,
      site: siteName(),
      taken: [...(order.also ?? []), ...this.#takenFrom(wishes)],
      since: maxAge ? Date.now() - maxAge * day : undefined,
    });
    this.picked = picked.length < wishes.min ? [] : picked;
    registerShown(this.#rail, wishes.allowRepeats || !this.#rail.isConnected ? [] : this.picked);
  }

  /** Leaves the page: its stories may be shown elsewhere, and it may come back to another page. */
  leave(): void {
    this.#job = undefined;
    registerShown(this.#rail, []);
  }

  /** What a story has in common with the one that is read, in a word, where that is why it is shown: "trade". */
  subjectOf(story: Article): string | undefined {
    return this.#order?.subjectOf?.(story);
  }

  /** What the page shows already; the story that is read is never a suggestion. */
  #takenFrom({ told, allowRepeats, skipLinked }: Wishes): Identity[] {
    const own = ownNames();
    return [
      ...(told ? own.map(({ url }) => ({ url })) : own),
      ...(allowRepeats ? [] : shownByOthers(this.#rail)),
      ...(skipLinked === undefined ? [] : this.#linkedIn(skipLinked)),
    ];
  }

  #linkedIn(places: string): Identity[] {
    try {
      return linkedAddresses(places).map((url) => ({ url }));
    } catch {
      warn(`skip-linked="${places}" is no selector: the whole page is looked at`, this.#rail);
      return this.#linkedIn('*');
    }
  }

  #orderOf({ told, stories, ranks, lang }: Wishes): Order | undefined {
    // the page's data may say what its address does not
    if (!stories.length || (!ranks && (told ?? namesItself()))) return { current: told ?? { url: ownAddress() }, stories };
    const last = this.#job;
    if (last?.told === told && last?.stories === stories && last.ranks === ranks) return last.order;
    this.#job = { told, stories, ranks, lang };
    void this.#arrange(this.#job);
    return undefined;
  }

  async #arrange(job: Job): Promise<void> {
    const [own, ...also] = job.told ? [] : await namesOfPage();
    const current = job.told ?? { url: ownAddress(), ...own };
    job.order = { also, ...(job.ranks ? await rank(current, job) : { current, stories: job.stories }) };
    if (job === this.#job) this.#arrived();
  }
}

/** What of this code cannot be had is done without. */
async function namesOfPage(): Promise<Story[]> {
  try {
    const { namesOf } = await import('../../sources/page.js');
    return namesOf(document);
  } catch {
    return [];
  }
}

async function rank(current: Story, { stories, lang }: Job): Promise<Order> {
  const diverse = { current, stories, rules: diversityRules };
  // next to no story none is nearer than others
  if (!current.headline) return diverse;
  try {
    const { loadLanguage, rankRelated, sharedSubject } = await import('../../related/ranker.js');
    const language = await loadLanguage(current.inLanguage ?? lang);
    const ranked = rankRelated(current, stories.slice(0, mostRanked), { limit: Infinity, now: Date.now(), language });
    return { ...diverse, stories: [...ranked, ...stories.slice(mostRanked)], subjectOf: (story) => sharedSubject(current, story) };
  } catch {
    return diverse;
  }
}
