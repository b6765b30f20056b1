import { isRow } from '../site-content/row';

/** What to tell people when there was no room to write something down. */
export const diskFull =
  'The newsroom’s disk is full, so this was not done. Tell whoever looks after the newsroom to make room on it.';

/**
 * How the system and the databases say that there is no room: none on the disk, none for this user, none for one file as
 * large, SQLite, PostgreSQL.
 */
const codes = ['ENOSPC', 'EDQUOT', 'EFBIG', 'SQLITE_FULL', '53100'];

/** Whether something was thrown because there was no room on the disk. */
export function isDiskFull(error: unknown): boolean {
  return isRow(error) && typeof error.code === 'string' && codes.includes(error.code);
}

/** There was no room on the disk, although nobody said so. */
export class NoRoom extends Error {
  readonly code = 'ENOSPC';
}
