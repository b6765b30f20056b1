import { createHash } from 'node:crypto';

/** Raise it when other files are made of an upload than before: all get new names and are made again. */
export const recipe = 2;

/**
 * The first part of a mirrored file's name: what the editor called it, and its content. Other content has another name, so
 * that a file can be kept by browsers for ever: `Outcome Letter.pdf` becomes `outcome-letter-1a2b3c4d`.
 */
export function mediaStem(name: string, bytes: Uint8Array): string {
  const words = name
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  const digest = createHash('sha256').update(`recipe ${recipe}\n`).update(bytes).digest('hex').slice(0, 8);
  return `${words || 'file'}-${digest}`;
}
