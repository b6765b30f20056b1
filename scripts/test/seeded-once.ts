import { cpSync } from 'node:fs';
import path from 'node:path';
import { places } from '../settings/places.ts';
import { openTestNewsroom } from './newsroom.ts';

/** Names the data folder of a newsroom that was seeded for all test files; `seedOnce` sets it. */
const seededFolder = 'TESTS_SEEDED_NEWSROOM';

/** Vitest calls this once before the tests of the whole newsroom, and calls what it gives back after them. */
export default async function seedOnce(): Promise<() => Promise<void>> {
  const newsroom = await openTestNewsroom();
  await newsroom.close();
  process.env[seededFolder] = newsroom.settings.places.data;
  return newsroom.remove;
}

/** Puts the seeded newsroom, if there is one, into an empty data folder: its content and accounts, but nothing of its site. */
export function copySeeded(data: string): void {
  const seeded = process.env[seededFolder];
  if (seeded === undefined) return;
  const { settings, signIn, database, uploads } = places({ NEWSROOM_DATA: seeded });
  for (const part of [settings, signIn, path.dirname(database), uploads]) {
    cpSync(part, path.join(data, path.relative(seeded, part)), { recursive: true });
  }
}
