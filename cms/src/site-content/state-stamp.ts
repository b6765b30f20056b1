import type { Core } from '@strapi/strapi';
import { isRow } from './row';

type Database = Core.Strapi['db'];
type Connection = Database['connection'];

/**
 * Names the state that the current transaction sees: the same stamp means the same content.
 *
 * It may change without need (someone signed in, another table was written): then the export is read again and turns
 * out the same. It never stays the same when something was committed:
 * - SQLite counts what this connection changed (`total_changes`) and notices every commit of another connection
 *   (`data_version`); the connection's random epoch tells apart the counts of two connections.
 * - PostgreSQL names its snapshot by the transactions that are visible in it; the start of the server is there for a
 *   server that was put back to an earlier state.
 *
 * @param transaction The transaction that reads the content. On PostgreSQL it has to be `repeatable read`.
 */
export async function readStateStamp(database: Database, transaction: Connection): Promise<string> {
  const answer: unknown = await transaction.raw(isPostgres(database) ? postgresStamp : sqliteStamp);
  const rows = isRow(answer) ? answer.rows : answer;
  const row: unknown = Array.isArray(rows) ? rows[0] : undefined;
  if (!isRow(row) || typeof row.stamp !== 'string') {
    throw new Error('The database did not say which state it is in, so the site content cannot be read safely.');
  }
  return row.stamp;
}

/** Makes all queries of a transaction see one state. SQLite does so by itself. Call it before any other query. */
export async function seeOneState(database: Database, transaction: Connection): Promise<void> {
  if (isPostgres(database)) await transaction.raw('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
}

const sqliteStamp = `
  SELECT epoch || '/' || total_changes() || '/' || (SELECT data_version FROM pragma_data_version) AS stamp
  FROM temp.connection_epoch`;

const postgresStamp = `SELECT pg_current_snapshot()::text || '/' || pg_postmaster_start_time()::text AS stamp`;

function isPostgres({ dialect }: Database): boolean {
  return dialect.client === 'postgres';
}
