import { copyFileSync, linkSync, statSync, utimesSync } from 'node:fs';

/**
 * Gives a file a second name: no bytes are copied, and a server that goes by file time or number sees no change. Where a
 * disk can't do that (or has no room for one more name of this file), it is copied with its time.
 */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!cannotLink(error)) throw error;
    copyFileSync(from, to);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}

const reasons: ReadonlySet<unknown> = new Set(['EPERM', 'ENOTSUP', 'EXDEV', 'EMLINK', 'ENOSYS']);

function cannotLink(error: unknown): boolean {
  return error instanceof Error && 'code' in error && reasons.has(error.code);
}
