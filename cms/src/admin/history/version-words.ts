import { whatHappened } from '../record/entry-words';
import { londonWhen } from '../record/london-when';
import { ways } from '../ways';
import type { Version } from './history';
import { present } from './history-address';

/** `Published by Alex Example, today at 12:04.` */
export function whatWasDone(version: Version, uid: string, now: Date): string {
  return whatHappened({ ...version, uid, reason: null }, now);
}

/** What is in the form now, as it was last saved. */
export function presentName(uid: string): string {
  return ways.get(uid) === 'publish' ? 'the draft' : 'what it says now';
}

/** A version in a sentence: `the version of 13 May 2026 at 12:04`, `the draft`. */
export function versionName(id: string, versions: readonly Version[], uid: string, now: Date): string {
  if (id === present) return presentName(uid);
  const version = versions.find((one) => one.id === id);
  return version === undefined ? 'a version' : `the version of ${londonWhen(version.at, now).replace(/^on /, '')}`;
}
