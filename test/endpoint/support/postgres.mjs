import { once } from 'node:events';
import { createServer } from 'node:net';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';

/** PostgreSQL in this process, spoken to over a socket by `pg` itself. */
export async function postgres() {
  const database = await PGlite.create();
  let turn = Promise.resolve();
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      turn = turn.then(async () => void socket.write(await database.execProtocolRaw(bytes)));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const pool = new pg.Pool({ host: '127.0.0.1', port: server.address().port, user: 'postgres', database: 'postgres', max: 1 });
  return {
    pool,
    async close() {
      await pool.end();
      server.close();
      await database.close();
    },
  };
}
