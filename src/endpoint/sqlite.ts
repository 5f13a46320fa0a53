import Database from 'libsql';
import { Counts } from './counts.js';
import { Group } from './group.js';
import { pages } from './pages.js';
import type { SignUpData, Store, Subscriber } from './store.js';

const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA busy_timeout = 5000;
  CREATE TABLE IF NOT EXISTS sign_ups (id TEXT PRIMARY KEY, person TEXT NOT NULL, expires_at TEXT NOT NULL, data TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS sign_ups_person ON sign_ups (person);
  CREATE INDEX IF NOT EXISTS sign_ups_end ON sign_ups (expires_at);
  CREATE TABLE IF NOT EXISTS subscribers (
    person TEXT NOT NULL, list TEXT NOT NULL, confirmed_at TEXT NOT NULL, data TEXT NOT NULL, PRIMARY KEY (person, list)
  ) WITHOUT ROWID;
`;
const page = 500;

interface Row {
  readonly person: string;
  readonly list: string;
  readonly confirmed_at: string;
  readonly data: string;
}

const subscriberOf = ({ person, list, confirmed_at, data }: Row): Subscriber => ({
  person,
  list,
  confirmedAt: confirmed_at,
  data: JSON.parse(data) as SignUpData,
});

/** A store that is closed when the process ends well. */
export interface SqliteStore extends Store {
  /** Writes what waits, and closes the file. */
  close(): Promise<void>;
}

/**
 * A store in one file, by SQLite, for one machine. What it has answered is on the disk. Limits are counted in memory: they start
 * anew with the process, and each process has its own.
 *
 * @param path - The file, made where there is none; `:memory:` for none.
 */
export function sqliteStore(path: string): SqliteStore {
  const db = new Database(path);
  db.exec(schema);
  const group = new Group({ begin: () => db.exec('BEGIN IMMEDIATE'), commit: () => db.exec('COMMIT'), rollback: () => db.exec('ROLLBACK') });
  const counts = new Counts();
  const add = db.prepare('INSERT INTO sign_ups VALUES (?, ?, ?, ?)');
  const known = db.prepare('SELECT count(*) AS n FROM subscribers WHERE person = ? AND list IN (SELECT value FROM json_each(?))');
  const waiting = db.prepare('SELECT person, data FROM sign_ups WHERE id = ? AND expires_at > ?');
  const confirm = db.prepare('INSERT INTO subscribers VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING');
  const forget = db.prepare(`DELETE FROM sign_ups WHERE person = ?1 AND (?2 IS NULL OR EXISTS (SELECT 1 FROM json_each(data, '$.lists') WHERE value = ?2))`);
  const remove = db.prepare('DELETE FROM subscribers WHERE person = ?1 AND (?2 IS NULL OR list = ?2)');
  const find = db.prepare('SELECT * FROM subscribers WHERE person = ? ORDER BY list');
  const next = db.prepare('SELECT * FROM subscribers WHERE (person, list) > (?, ?) ORDER BY person, list LIMIT ?');
  const expire = db.prepare('DELETE FROM sign_ups WHERE expires_at <= ?');

  return {
    add: ({ id, person, expiresAt, data }) =>
      group.do(() => {
        add.run(id, person, expiresAt, JSON.stringify(data));
        return (known.get(person, JSON.stringify(data.lists)) as { n: number }).n === data.lists.length;
      }),
    confirm: (id, now) =>
      group.do(() => {
        const row = waiting.get(id, now) as { person: string; data: string } | undefined;
        if (!row) return false;
        const { lists } = JSON.parse(row.data) as SignUpData;
        for (const list of lists) confirm.run(row.person, list, now, row.data);
        return true;
      }),
    remove: (person, list) =>
      group.do(() => {
        forget.run(person, list ?? null);
        remove.run(person, list ?? null);
      }),
    find: (person) => Promise.resolve((find.all(person) as Row[]).map(subscriberOf)),
    export: () => pages((person, list) => Promise.resolve((next.all(person, list, page) as Row[]).map(subscriberOf))),
    expire: (now) => {
      counts.expire(Date.parse(now));
      return group.do(() => expire.run(now).changes);
    },
    count: (key, now, span) => Promise.resolve(counts.count(key, now, span)),
    close: async () => {
      await group.idle();
      db.close();
    },
  };
}
