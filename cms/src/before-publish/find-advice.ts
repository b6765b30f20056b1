import type { Core } from '@strapi/strapi';
import { readKnownLinks } from '../links/known-links';
import { londonDate } from '../site-content/london-date';
import { isRow, type Row, textOf } from '../site-content/row';
import { inspectionDocument } from '../site-content/types/inspection-document';
import type { AdviceLookUps, DeadLink, LookUps } from './look-ups';
import { outsideAddress } from './rules/link-dead';

/** Fields whose values are short forms or names that the website explains, or that are somebody's own. */
const naming: readonly { uid: `api::${string}.${string}`; fields: readonly string[] }[] = [
  { uid: 'api::glossary-term.glossary-term', fields: ['term'] },
  { uid: 'api::partner.partner', fields: ['name', 'shortName'] },
  { uid: 'api::site-settings.site-settings', fields: ['organisationName', 'shortName'] },
];

/**
 * Looks up what advice is given from.
 *
 * @param mayReadDocuments Whether the person may know of documents that readers can't see.
 */
export async function findAdvice(
  strapi: Core.Strapi,
  lookUps: LookUps,
  mayReadDocuments: boolean,
): Promise<AdviceLookUps> {
  const knownNames: string[] = [];
  for (const { uid, fields } of naming) {
    const rows: Row[] = await strapi.db.query(uid).findMany({ select: [...fields] });
    for (const row of rows) knownNames.push(...fields.flatMap((field) => textOf(row, field) ?? []));
  }
  return {
    ...lookUps,
    today: londonDate(new Date()),
    knownNames,
    documents: mayReadDocuments ? await documentsOf(strapi) : [],
    deadLinks: await deadLinksOf(strapi),
  };
}

async function documentsOf(strapi: Core.Strapi): Promise<AdviceLookUps['documents']> {
  const rows: unknown[] = await strapi.db.query(inspectionDocument.uid).findMany({ select: ['documentId', 'title'] });
  return rows.filter(isRow).map((row) => ({ id: textOf(row, 'documentId') ?? '', title: textOf(row, 'title') ?? '' }));
}

async function deadLinksOf(strapi: Core.Strapi): Promise<Map<string, DeadLink>> {
  const known = [...(await readKnownLinks(strapi)).values()];
  return new Map(
    known.flatMap(({ address, says, deadSince }) =>
      deadSince === null ? [] : [[outsideAddress(address), { says, since: deadSince }] as const],
    ),
  );
}
