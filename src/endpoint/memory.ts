import { Counts } from './counts.js';
import { pages } from './pages.js';
import type { SignUp, Store, Subscriber } from './store.js';

/** A store in memory, for tests and first tries: it forgets everything when the process ends. */
export function memoryStore(): Store {
  const signUps = new Map<string, SignUp>();
  const subscribers = new Map<string, Subscriber>();
  const counts = new Counts();
  const nameOf = (person: string, list: string): string => `${person} ${list}`;

  return {
    add: (signUp) => {
      signUps.set(signUp.id, signUp);
      return Promise.resolve(signUp.data.lists.every((list) => subscribers.has(nameOf(signUp.person, list))));
    },
    confirm: (id, now) => {
      const signUp = signUps.get(id);
      if (!signUp || signUp.expiresAt <= now) return Promise.resolve(false);
      const { person, data } = signUp;
      for (const list of data.lists) {
        const name = nameOf(person, list);
        if (!subscribers.has(name)) subscribers.set(name, { person, list, confirmedAt: now, data });
      }
      return Promise.resolve(true);
    },
    remove: (person, list) => {
      const meant = (lists: readonly string[]): boolean => list === undefined || lists.includes(list);
      for (const [id, { person: whose, data }] of signUps) if (whose === person && meant(data.lists)) signUps.delete(id);
      for (const [name, subscriber] of subscribers) {
        if (subscriber.person === person && meant([subscriber.list])) subscribers.delete(name);
      }
      return Promise.resolve();
    },
    find: (person) => Promise.resolve([...subscribers.values()].filter((subscriber) => subscriber.person === person)),
    // one page holds them all
    export: () => pages((person) => Promise.resolve(person ? [] : [...subscribers.values()])),
    expire: (now) => {
      const old = [...signUps.values()].filter(({ expiresAt }) => expiresAt <= now);
      for (const { id } of old) signUps.delete(id);
      counts.expire(Date.parse(now));
      return Promise.resolve(old.length);
    },
    count: (key, now, span) => Promise.resolve(counts.count(key, now, span)),
  };
}
