import { readlinkSync } from 'node:fs';
import path from 'node:path';
import { isMissing } from '../files/read-if-there.ts';
import type { Places } from '../settings/places.ts';

/** A place where the newsroom keeps things, and what to do about something that should not be there. */
export interface Store {
  name: string;
  /** Who can take it out, and how. */
  mend: string;
}

const takeDown =
  'Editor: take down what holds it as "Contains personal information", or change the text and publish it; delete drafts.';

export const databaseRows: Store = { name: 'The database', mend: takeDown };

const databaseFile: Store = {
  name: 'The bytes of the database, where rows that are gone can leave something behind',
  mend: 'First mend what is found in its rows, if anything is. Operator: if it is only here, close the newsroom (Ctrl-C) and open it again (npm start), and search once more.',
};
const uploads: Store = {
  name: 'Uploaded files',
  mend: 'Editor: delete the file in the Media Library. One that only this item uses goes by itself when that is taken down as "Contains personal information".',
};
const exported: Store = {
  name: 'What Strapi last handed to the site',
  mend: 'It is written anew after the next change. Operator: the folder can be emptied at any time.',
};
const live: Store = { name: 'The site that readers see', mend: takeDown };
const versions: Store = {
  name: 'Earlier versions of the site, kept to go back to',
  mend: 'They go by themselves soon after a take-down as "Contains personal information" is live. Operator: or delete such a folder; never the one that "live" points to.',
};
const memory: Store = {
  name: 'What the publisher remembers',
  mend: 'It goes by itself soon after a take-down as "Contains personal information" is live. If it stays, operator: logs/publisher.log says why.',
};
const mirror: Store = {
  name: 'The publisher’s copies of uploaded files',
  mend: 'They go by themselves soon after a take-down as "Contains personal information" is live. Operator: or delete the file; what is still shown is fetched again.',
};
const logs: Store = {
  name: 'Logs',
  mend: 'Operator: close the newsroom and delete the file.',
};
const backups: Store = {
  name: 'Backups, which nothing reaches into',
  mend: 'Operator: delete the backup, or keep it knowingly: who restores it brings this back. Take it down again then.',
};
const elsewhere: Store = {
  name: 'Other files of the newsroom',
  mend: 'Operator: look at the file and delete it if it is not needed.',
};

/** What was built here; nobody but you sees it, and each build replaces the one before. */
export const builds: Store = {
  name: 'What was built on this machine (npm run site:build, tests)',
  mend: 'Operator: delete the folder site/dist; it is made again when it is needed.',
};

/** A newsroom that a restore has moved aside. */
export const movedAside: Store = {
  name: 'A newsroom that was moved aside when a backup was restored',
  mend: 'Operator: delete that folder, or keep it knowingly.',
};

/**
 * Which store a file in the data folder belongs to.
 *
 * @param file absolute path
 */
export function storeOf(file: string, places: Places): Store {
  const inside = (folder: string): boolean => file.startsWith(folder + path.sep);
  const inData = (...parts: string[]): boolean => inside(path.join(places.data, ...parts));
  if (inside(places.backups) || file.endsWith('.tar.gz') || /^backup-/.test(path.relative(places.data, file)))
    return backups;
  if (inside(path.dirname(places.database))) return databaseFile;
  if (inside(places.uploads)) return uploads;
  if (inData('exports')) return exported;
  if (inside(places.site)) return inside(inPlace(places)) ? live : versions;
  if (inData('publisher')) return memory;
  if (inData('mirror')) return mirror;
  if (inside(places.logs)) return logs;
  return elsewhere;
}

/** The version that readers get. */
function inPlace({ site }: Places): string {
  try {
    return path.resolve(site, readlinkSync(path.join(site, 'live')));
  } catch (error) {
    if (isMissing(error)) return path.join(site, 'live');
    throw error;
  }
}
