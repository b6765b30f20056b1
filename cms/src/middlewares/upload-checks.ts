import { checkFile } from '../uploads/check-file';
import { checkWhole } from '../uploads/check-whole';
import { filesOf } from '../uploads/files-of';

export default () => checkUploads;

/**
 * Holds every file of a request against the rules for uploads. Stands behind the part of Strapi that receives files, in
 * `config/middlewares.ts`, and so before whatever would keep them.
 *
 * @throws ValidationError at the first file that can't be kept.
 */
async function checkUploads({ request }: { request: object }, next: () => Promise<unknown>): Promise<void> {
  for (const file of filesOf(request)) {
    await checkWhole(file);
    await checkFile(file);
  }
  await next();
}
