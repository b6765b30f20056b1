import type { Core } from '@strapi/strapi';
import { londonDate } from '../site-content/london-date';
import { judge } from './judge';
import { outsideLinks, readKnownLinks } from './known-links';
import { keepLastLook } from './last-look';
import { type LinkReport, readLinkReport } from './read-report';

/**
 * Answers `POST /api/link-report`: somebody has looked at all outside addresses. Whoever looks needs no memory of their
 * own, so that it does not matter where they are; what is remembered is here.
 */
export function takeLinkReport(strapi: Core.Strapi): Core.ControllerHandler {
  return async (ctx) => {
    await keepReport(strapi, readLinkReport(ctx.request.body), new Date());
    ctx.status = 204;
  };
}

/**
 * Joins a look at the links with what was known. What is not in the report is as it should be or no longer on the
 * website, and is forgotten.
 */
export async function keepReport(strapi: Core.Strapi, { checked, links }: LinkReport, now: Date): Promise<void> {
  await strapi.db.transaction(async () => {
    const known = await readKnownLinks(strapi);
    const rows = strapi.db.query(outsideLinks);
    await rows.deleteMany({ where: {} });
    for (const link of links) {
      const data = judge(known.get(link.address), link, londonDate(now));
      await rows.create({ data });
    }
    await keepLastLook(strapi, { at: now.toISOString(), checked });
  });
}
