import type { Settings } from '../settings/settings.ts';
import { OperatorError } from '../terminal/operator-error.ts';

/**
 * Backup and restore handle the database file. PostgreSQL has tools of its own, which know it better.
 * @throws {OperatorError} with the commands to use instead
 */
export function requireSqlite({ usesSqlite, places }: Settings): void {
  if (usesSqlite) return;
  throw new OperatorError(
    `This newsroom keeps its content in PostgreSQL, which has tools of its own. Back up both the database and the files; they hold secrets, so only you may read what is made. DATABASE_URL is in ${places.settings}:

    umask 077
    DATABASE_URL=…
    pg_dump --format=custom --file=newsroom.dump "$DATABASE_URL"
    tar -czf newsroom-files.tar.gz -C ${places.data} public/uploads settings.env

and put them back, into an empty database and a new folder, with:

    pg_restore --clean --if-exists --dbname="$DATABASE_URL" newsroom.dump
    tar -xzf newsroom-files.tar.gz -C ${places.data}`,
  );
}
