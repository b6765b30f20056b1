import type { Core } from '@strapi/strapi';
import { askPublisher, hasPublisher } from './publisher';
import type { PublisherStatus } from './publisher-status';
import { createWebsiteReader, type WebsiteReader } from './website-reader';

const readers = new WeakMap<Core.Strapi, WebsiteReader>();

/**
 * Asks whoever knows what the website shows: the publisher, or the website itself where it is built elsewhere.
 *
 * @returns null when nobody can tell, which is nobody's mistake here: the log says why, for whoever looks there.
 */
export async function howThingsStand(strapi: Core.Strapi): Promise<PublisherStatus | null> {
  try {
    return hasPublisher() ? await askPublisher() : await readerOf(strapi).read();
  } catch (error) {
    strapi.log.debug(`Nobody could say what the website shows. ${error}`);
    return null;
  }
}

function readerOf(strapi: Core.Strapi): WebsiteReader {
  const known = readers.get(strapi);
  if (known !== undefined) return known;
  const reader = createWebsiteReader(strapi.config.get('newsroom.siteUrl'));
  readers.set(strapi, reader);
  return reader;
}
