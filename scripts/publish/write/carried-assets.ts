import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { linkOrCopy } from '../../files/link-or-copy.ts';
import { listFiles } from '../../files/list-files.ts';
import { readIfThere } from '../../files/read-if-there.ts';
import { writeWhole } from '../../files/write-whole.ts';

/** Folders whose file names change with their content: an old file and its new version can stand side by side. */
export const assetFolders = ['_astro', 'media'] as const;

/** How long a file that is no longer used stays: longer than anyone keeps a page open before they look at its pictures. */
const carriedForMs = 60 * 60 * 1000;

/** Asset path → ISO instant since which no page uses it. */
const unusedShape = z.record(z.string(), z.iso.datetime());
type Unused = z.infer<typeof unusedShape>;

export interface CarryOptions {
  /** Absolute paths: the site in place, the one being made, and the publisher's memory of each. */
  previous: string;
  folder: string;
  previousMemory: string;
  memory: string;
  /** Something was taken down: then its pictures must leave at once too, so no media is carried. */
  takenDown: boolean;
  now: Date;
}

/**
 * A reader may have opened a page a minute ago: its style sheet and the pictures further down must still load after the
 * swap. So assets of the previous site that the new one does not use stay for an hour.
 */
export async function carryAssets(options: CarryOptions): Promise<void> {
  const before = await readRecord(options.previousMemory);
  const carried: Unused = {};
  for (const asset of unusedAssets(options)) {
    const unusedSince = before[asset] ?? options.now.toISOString();
    // A clock that was put back must not keep a file for ever, hence `abs`.
    if (Math.abs(options.now.getTime() - Date.parse(unusedSince)) > carriedForMs) continue;
    const target = join(options.folder, asset);
    mkdirSync(dirname(target), { recursive: true });
    linkOrCopy(join(options.previous, asset), target);
    carried[asset] = unusedSince;
  }
  await writeWhole(recordIn(options.memory), JSON.stringify(carried));
}

function unusedAssets({ previous, folder, takenDown }: CarryOptions): string[] {
  return assetFolders.flatMap((name) => {
    if (takenDown && name === 'media') return [];
    const used = new Set(listFiles(folder, name));
    return listFiles(previous, name).filter((asset) => !used.has(asset));
  });
}

async function readRecord(memory: string): Promise<Unused> {
  const text = await readIfThere(recordIn(memory));
  try {
    return unusedShape.parse(JSON.parse(text ?? '{}'));
  } catch {
    // Damaged: every unused file counts as unused from now on.
    return {};
  }
}

function recordIn(memory: string): string {
  return join(memory, 'carried-assets.json');
}
