import { rm } from 'node:fs/promises';
import { filesOf } from '../uploads/files-of';

export default () => removeLeftovers;

/**
 * Removes the files of a request from disk once it is answered. Strapi puts down what anybody sends to any address, and
 * leaves it there when the request is refused or the field has another name than its own: strangers could fill the disk.
 * Stands behind the part of Strapi that receives files, in `config/middlewares.ts`.
 */
async function removeLeftovers({ request }: { request: object }, next: () => Promise<unknown>): Promise<void> {
  const files = filesOf(request);
  try {
    await next();
  } finally {
    await Promise.all(files.map(({ filepath }) => rm(filepath, { force: true })));
  }
}
