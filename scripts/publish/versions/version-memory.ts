import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { SiteFile } from '../../../site/src/content/types.ts';
import { content, type RedirectLine, type RemovalLine } from '../../../site/src/strapi/lines.ts';
import { siteFile } from '../../../site/src/strapi/media/mirror-index.ts';
import { readBytesIfThere, readIfThere } from '../../files/read-if-there.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { type Folders, memoryOf } from '../folders.ts';

/** What Strapi's answer said besides the items and files, when a version was made. */
export interface Known {
  /** Strapi's own, also under a hold. */
  version: string;
  asOf: string;
  redirects: RedirectLine[];
  removals: RemovalLine[];
}

/** What is kept with a version, so that it can be shown again, and its items be fallen back on, without asking Strapi. */
export interface VersionMemory {
  /** NDJSON of the lines that readers see. */
  lines: Buffer;
  known: Known;
  /** The files that readers see, as the mirror made them then. */
  files: SiteFile[];
  /**
   * Under a hold: NDJSON of the lines that readers saw before it. They are what an item at fault falls back on once the hold is
   * lifted, also one that the held version does not have.
   */
  linesBeforeHold: Buffer | null;
}

/** Writes it before the version is put in place; each file is whole or not there. */
export async function remember(folders: Folders, version: number, memory: VersionMemory): Promise<void> {
  const { version: exported, asOf, redirects, removals } = memory.known;
  const known: z.infer<typeof knownShape> = { version: exported, asOf, lines: [...redirects, ...removals] };
  const beforeHold = memoryFile(folders, version, 'linesBeforeHold');
  // A publish of the same number that was interrupted may have left some.
  if (memory.linesBeforeHold === null) await rm(beforeHold, { force: true });
  else await writeWhole(beforeHold, memory.linesBeforeHold);
  await writeWhole(memoryFile(folders, version, 'files'), JSON.stringify(memory.files));
  await writeWhole(memoryFile(folders, version, 'known'), JSON.stringify(known));
  await writeWhole(memoryFile(folders, version, 'lines'), memory.lines);
}

/** The lines that readers of a version see, or `null` when they are not kept. */
export async function rememberedLines(folders: Folders, version: number): Promise<Buffer | null> {
  return readBytesIfThere(memoryFile(folders, version, 'lines'));
}

/** The lines that readers saw before the hold that a version was made under; `null` for a version of no hold. */
export async function rememberedBeforeHold(folders: Folders, version: number): Promise<Buffer | null> {
  return readBytesIfThere(memoryFile(folders, version, 'linesBeforeHold'));
}

/** `null` when it is not kept, or damaged. */
export async function rememberedKnown(folders: Folders, version: number): Promise<Known | null> {
  const known = knownShape.safeParse(parsed(await readIfThere(memoryFile(folders, version, 'known')))).data;
  if (known === undefined) return null;
  return {
    version: known.version,
    asOf: known.asOf,
    redirects: known.lines.filter((line) => line.line === 'redirect'),
    removals: known.lines.filter((line) => line.line === 'removal'),
  };
}

const names = {
  lines: 'last-good.ndjson',
  known: 'known.json',
  files: 'files.json',
  linesBeforeHold: 'before-hold.ndjson',
} as const satisfies Record<keyof VersionMemory, string>;

/** Where a part of it is. Absolute path. */
export function memoryFile(folders: Folders, version: number, part: keyof VersionMemory): string {
  return join(memoryOf(folders, version), names[part]);
}

const knownShape = z.object({ version: z.string(), asOf: z.iso.date(), lines: z.array(content) });

/** The text of a `files` part; `null` when it is damaged. */
export function parseFiles(text: string | null): SiteFile[] | null {
  return z.array(siteFile).safeParse(parsed(text)).data ?? null;
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
