import { pages } from './pages.js';
import type { Count, SignUpData, Store, Subscriber } from './store.js';

/** What asks PostgreSQL: a `Pool` of `pg`, or anything with its `query`. */
export interface PostgresPool {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: unknown[] }>;
}

const schema = [
  'CREATE TABLE IF NOT EXISTS lede_sign_ups (id text PRIMARY KEY, person text NOT NULL, expires_at text NOT NULL, data jsonb NOT NULL)',
  'CREATE INDEX IF NOT EXISTS lede_sign_ups_person ON lede_sign_ups (person)',
  'CREATE INDEX IF NOT EXISTS lede_sign_ups_end ON lede_sign_ups (expires_at)',
  'CREATE TABLE IF NOT EXISTS lede_subscribers (person text, list text, confirmed_at text NOT NULL, data jsonb NOT NULL, PRIMARY KEY (person, list))',
  'CREATE UNLOGGED TABLE IF NOT EXISTS lede_counts (key text PRIMARY KEY, count int NOT NULL, until bigint NOT NULL)',
];
const page = 500;

// each is one statement, and so all or nothing
const add = `
  WITH added AS (INSERT INTO lede_sign_ups VALUES ($1, $2, $3, $4::jsonb))
  SELECT count(*)::int AS n FROM lede_subscribers WHERE person = $2 AND list IN (SELECT jsonb_array_elements_text($4::jsonb -> 'lists'))`;
const confirm = `
  WITH found AS (SELECT person, data FROM lede_sign_ups WHERE id = $1 AND expires_at > $2),
  kept AS (
    INSERT INTO lede_subscribers SELECT person, list, $2, data FROM found, jsonb_array_elements_text(data -> 'lists') AS list
    ON CONFLICT DO NOTHING
  )
  SELECT count(*)::int AS n FROM found`;
const remove = `
  WITH forgotten AS (DELETE FROM lede_sign_ups WHERE person = $1 AND ($2::text IS NULL OR data -> 'lists' ? $2))
  DELETE FROM lede_subscribers WHERE person = $1 AND ($2::text IS NULL OR list = $2)`;
const expire = `
  WITH old AS (DELETE FROM lede_sign_ups WHERE expires_at <= $1 RETURNING 1), past AS (DELETE FROM lede_counts WHERE until <= $2)
  SELECT count(*)::int AS n FROM old`;
const count = `
  INSERT INTO lede_counts AS now VALUES ($1, 1, $2::bigint + $3) ON CONFLICT (key) DO UPDATE SET
    count = CASE WHEN now.until > $2 THEN now.count + 1 ELSE 1 END,
    until = CASE WHEN now.until > $2 THEN now.until ELSE excluded.until END
  RETURNING count, until`;
const find = 'SELECT * FROM lede_subscribers WHERE person = $1 ORDER BY list';
const next = 'SELECT * FROM lede_subscribers WHERE (person, list) > ($1, $2) ORDER BY person, list LIMIT $3';

interface Row {
  readonly person: string;
  readonly list: string;
  readonly confirmed_at: string;
  readonly data: SignUpData;
}

const subscriberOf = ({ person, list, confirmed_at, data }: Row): Subscriber => ({ person, list, confirmedAt: confirmed_at, data });

/**
 * A store in PostgreSQL, for more than one machine: they share the list and the limits. It makes its tables, whose names begin
 * with `lede_`, at the first use.
 *
 * @param pool - `new Pool({ connectionString })` of `pg`. You close it.
 */
export function postgresStore(pool: PostgresPool): Store {
  let ready: Promise<void> | undefined;

  /** Machines that start together may make a table at the same moment: the second time it is there. */
  async function prepare(): Promise<void> {
    for (const statement of schema) await pool.query(statement).catch(() => pool.query(statement));
  }

  async function ask(statement: string, ...values: unknown[]): Promise<unknown[]> {
    ready ??= prepare();
    await ready.catch((error: unknown) => {
      ready = undefined;
      throw error;
    });
    return (await pool.query(statement, values)).rows;
  }

  const number = async (statement: string, ...values: unknown[]): Promise<number> => ((await ask(statement, ...values)) as { n: number }[])[0]?.n ?? 0;

  return {
    add: async ({ id, person, expiresAt, data }) => (await number(add, id, person, expiresAt, JSON.stringify(data))) === data.lists.length,
    confirm: async (id, now) => (await number(confirm, id, now)) > 0,
    remove: async (person, list) => {
      await ask(remove, person, list ?? null);
    },
    find: async (person) => ((await ask(find, person)) as Row[]).map(subscriberOf),
    export: () => pages(async (person, list) => ((await ask(next, person, list, page)) as Row[]).map(subscriberOf)),
    expire: (now) => number(expire, now, Date.parse(now)),
    count: async (key, now, span) => {
      const [found] = (await ask(count, key, now, span)) as { count: number; until: string | number }[];
      // a bigint comes as text
      return { count: found?.count ?? 1, until: Number(found?.until ?? now + span) } satisfies Count;
    },
  };
}
