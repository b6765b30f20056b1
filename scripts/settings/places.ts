import path from 'node:path';

/** The folder of this repository. */
export const repository = path.resolve(import.meta.dirname, '../..');

/** Where everything is that the newsroom remembers; all of it inside one folder. */
export interface Places {
  data: string;
  settings: string;
  signIn: string;
  lock: string;
  database: string;
  uploads: string;
  logs: string;
  /** Holds `versions/<n>/` and `live`, a link to the version that readers see. */
  site: string;
  backups: string;
}

/**
 * The places in the data folder: `NEWSROOM_DATA` when it is given (from where the command runs when it is not
 * absolute), `.newsroom` in the repository otherwise.
 */
export function places(given: NodeJS.ProcessEnv): Places {
  const chosen = given.NEWSROOM_DATA?.trim();
  const data = chosen ? path.resolve(chosen) : path.join(repository, '.newsroom');
  return {
    data,
    settings: path.join(data, 'settings.env'),
    signIn: path.join(data, 'sign-in.txt'),
    lock: path.join(data, 'running.lock'),
    database: path.join(data, 'database', 'newsroom.db'),
    uploads: path.join(data, 'public', 'uploads'),
    logs: path.join(data, 'logs'),
    site: path.join(data, 'site'),
    backups: path.join(data, 'backups'),
  };
}
