import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { linkOrCopy } from '../../files/link-or-copy.ts';
import { namesIn } from '../../files/names-in.ts';
import { isMissing, readIfThere } from '../../files/read-if-there.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { whileLocked } from '../../processes/lock.ts';
import type { Folders } from '../folders.ts';
import { memoryFile } from '../versions/version-memory.ts';
import { versionsToGoBackTo } from '../versions/versions.ts';

const holdShape = z.strictObject({
  schema: z.literal(1),
  /** The version that readers are to see, and what it said of itself. */
  version: z.int().positive(),
  publishedAt: z.iso.datetime(),
  contentVersion: z.string(),
  codeVersion: z.string(),
  who: z.string(),
  at: z.iso.datetime(),
  why: z.string(),
});
/** Nothing is published until a person lifts it, except removals. */
export type Hold = z.infer<typeof holdShape>;

/** There is a hold, but what it says can't be read. To publish in spite of it would be to lift it in silence. */
export class DamagedHold extends Error {
  override name = 'DamagedHold';
}

/**
 * Asked from disk each time, because a command may have set it beside a running publisher.
 *
 * @throws {DamagedHold}
 */
export async function readHold(folders: Folders): Promise<Hold | null> {
  const text = await readIfThere(noteIn(folders));
  if (text === null) return null;
  try {
    return holdShape.parse(JSON.parse(text));
  } catch {
    throw new DamagedHold(
      `The site is held, but the note of it is damaged (${noteIn(folders)}), so nothing is published. ${mend}`,
    );
  }
}

/** Who mends a hold that can't be obeyed, and how. */
export const mend =
  'Administrator: go back to a version again, or lift the hold with "npm run site:back -- --lift"; the live site stays as it is until then.';

/**
 * Holds the site at an earlier version. The version's lines get a place of their own (no bytes are copied), so that the hold
 * outlives the version's folder.
 *
 * @returns `null` when there is no such version to go back to
 */
export function setHold(folders: Folders, wish: { version: number; who: string; why: string }): Promise<Hold | null> {
  return alone(folders, async () => {
    const chosen = (await versionsToGoBackTo(folders)).find(({ version }) => version === wish.version);
    if (chosen === undefined) return null;
    const { publishedAt, contentVersion, codeVersion } = chosen.live;
    const at = new Date().toISOString();
    const hold: Hold = { schema: 1, ...wish, publishedAt, contentVersion, codeVersion, at };
    try {
      await mkdir(folders.hold, { recursive: true });
      for (const part of heldParts) {
        const place = heldFile(folders, wish.version, part);
        await rm(`${place}.next`, { force: true });
        linkOrCopy(memoryFile(folders, wish.version, part), `${place}.next`);
        await rename(`${place}.next`, place);
      }
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
    await writeWhole(noteIn(folders), JSON.stringify(hold));
    return hold;
  });
}

/** The present is published from now on. Also lifts a damaged hold. */
export function liftHold(folders: Folders): Promise<void> {
  return alone(folders, () => rm(noteIn(folders), { force: true }));
}

/** Takes away what holds before the present one have left. */
export function tidyHold(folders: Folders): Promise<void> {
  return alone(folders, async () => {
    const hold = await readHold(folders);
    const needed = hold ? heldParts.map((part) => heldFile(folders, hold.version, part)) : [];
    for (const name of await namesIn(folders.hold)) {
      const file = join(folders.hold, name);
      if (file !== noteIn(folders) && !needed.includes(file)) await rm(file, { force: true });
    }
  });
}

/** What of a version's memory a hold needs. */
const heldParts = ['lines', 'files'] as const;
export type HeldPart = (typeof heldParts)[number];

/** Where the hold keeps a part of the version's memory. Absolute path. */
export function heldFile(folders: Folders, version: number, part: HeldPart): string {
  return join(folders.hold, { lines: `${version}.ndjson`, files: `${version}-files.json` }[part]);
}

/** One change of the hold at a time, whoever makes it. Publishing has another lock, which may be held for minutes. */
export async function alone<T>(folders: Folders, work: () => Promise<T>): Promise<T> {
  await mkdir(folders.publisher, { recursive: true });
  return whileLocked(join(folders.publisher, 'hold.lock'), work);
}

function noteIn(folders: Folders): string {
  return join(folders.hold, 'hold.json');
}
