import type { Subscriber } from './store.js';

/** All subscribers, from a store that gives some after a person and a list, in their order: the list may be longer than the memory. */
export async function* pages(next: (person: string, list: string) => Promise<readonly Subscriber[]>): AsyncGenerator<Subscriber> {
  let page = await next('', '');
  while (page.length) {
    yield* page;
    const { person, list } = page.at(-1)!;
    page = await next(person, list);
  }
}
