import type { Core } from '@strapi/strapi';
import { isRow, numberOf, type Row, textOf, textsOf } from '../site-content/row';
import type { KnownLink } from './judge';
import { outcomes } from './read-report';

export const outsideLinks = 'api::outside-link.outside-link';

/** Everything that is remembered: the outside addresses that were not as they should be, by address. */
export async function readKnownLinks(strapi: Core.Strapi): Promise<Map<string, KnownLink>> {
  const rows: unknown[] = await strapi.db.query(outsideLinks).findMany({ orderBy: { id: 'asc' } });
  return new Map(rows.filter(isRow).map((row) => [textOf(row, 'address') ?? '', readKnown(row)]));
}

/**
 * The outside addresses at which readers find nothing, each with the day since when.
 *
 * Here one asks whether an address is known to be dead: before something is published, as much as for the export.
 */
export async function readDeadLinks(strapi: Core.Strapi): Promise<ReadonlyMap<string, string>> {
  const select = ['address', 'deadSince'];
  const rows: unknown[] = await strapi.db
    .query(outsideLinks)
    .findMany({ select, where: { deadSince: { $notNull: true } }, orderBy: { id: 'asc' } });
  return new Map(rows.filter(isRow).map((row) => [textOf(row, 'address') ?? '', textOf(row, 'deadSince') ?? '']));
}

function readKnown(row: Row): KnownLink {
  return {
    address: textOf(row, 'address') ?? '',
    outcome: outcomes.find((outcome) => outcome === row.outcome) ?? 'unsure',
    says: textOf(row, 'says') ?? '',
    movedTo: textOf(row, 'movedTo'),
    items: textsOf(row, 'items'),
    since: textOf(row, 'since') ?? '',
    failedDays: numberOf(row, 'failedDays') ?? 0,
    lastFailedOn: textOf(row, 'lastFailedOn'),
    deadSince: textOf(row, 'deadSince'),
  };
}
