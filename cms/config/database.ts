import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { requiredSetting } from '../src/setup/required-setting';

const database = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  if (client === 'sqlite') return sqlite(path.join(requiredSetting('NEWSROOM_DATA'), 'database', 'newsroom.db'));
  if (client === 'postgres') return postgres(requiredSetting('DATABASE_URL'));
  throw new Error(
    `DATABASE_CLIENT is "${client}", but the newsroom keeps its content in "sqlite" (the default) or "postgres" only. Change it in settings.env.`,
  );
};

export default database;

/** What the database refuses goes into the log: its statement does too, but not the content that was to be saved. */
const compileSqlOnError = false;

function sqlite(filename: string): Core.Config.Database<'sqlite'> {
  return {
    connection: {
      client: 'sqlite',
      connection: { filename },
      useNullAsDefault: true,
      compileSqlOnError,
      pool: {
        afterCreate(connection, done) {
          if (!canExecute(connection)) return done(new Error('This is not a connection to SQLite.'));
          // Readers and the one writer do not wait for each other, and a backup can be taken at any time.
          connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
          // Where something was deleted, zeros are left instead of its bytes.
          connection.exec('PRAGMA secure_delete = ON;');
          // SQLite counts changes for each connection: with a random name for the connection, a count is never taken for
          // the same count of an earlier one. The export's state stamp reads both.
          connection.exec(
            'CREATE TEMP TABLE IF NOT EXISTS connection_epoch AS SELECT lower(hex(randomblob(16))) AS epoch;',
          );
          done(undefined, connection);
        },
      },
    },
  };
}

function postgres(connectionString: string): Core.Config.Database<'postgres'> {
  const { hostname, port, username, password, pathname, searchParams } = new URL(connectionString);
  return {
    connection: {
      client: 'postgres',
      compileSqlOnError,
      connection: {
        connectionString,
        host: hostname,
        port: Number(port) || 5432,
        user: decodeURIComponent(username),
        password: decodeURIComponent(password),
        database: decodeURIComponent(pathname.slice(1)),
        schema: searchParams.get('schema') ?? 'public',
      },
    },
  };
}

function canExecute(connection: unknown): connection is { exec(sql: string): void } {
  return typeof connection === 'object' && connection !== null && 'exec' in connection;
}
