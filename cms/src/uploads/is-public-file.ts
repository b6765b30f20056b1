import type { Core } from '@strapi/strapi';
import { siteContentOf } from '../site-content/register';

/**
 * Whether readers see a file on the website now. The smaller sizes that Strapi makes are for the admin alone.
 *
 * @param path `/uploads/…`, exactly as the media library has it.
 */
export async function isPublicFile(strapi: Core.Strapi, path: string): Promise<boolean> {
  return (await siteContentOf(strapi).current()).files.has(path);
}
