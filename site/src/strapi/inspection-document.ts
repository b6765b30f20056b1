import { z } from 'zod';
import { documentKinds, type InspectionDocument } from '../content/types.ts';
import * as field from './fields.ts';
import { Absent, type Links } from './links.ts';

const shared = {
  title: field.requiredText,
  slug: field.slug,
  language: field.language,
  kind: z.enum(documentKinds),
  issuer: field.requiredText,
  issuedOn: field.day,
  archivedCopy: field.optionalUrl,
  archivedCopyDeadSince: field.optionalDay,
  plainSummary: field.requiredText,
  fileAccessible: z.boolean(),
  inspectionId: field.optionalId,
  changeNotes: field.changeNotes,
  updatedAt: field.instant,
};
const data = z.discriminatedUnion('source', [
  z.object({ ...shared, source: z.literal('file'), fileId: field.id }),
  z.object({ ...shared, source: z.literal('link'), link: field.requiredUrl, linkDeadSince: field.optionalDay }),
]);
type Exported = z.infer<typeof data>;

/**
 * An inspection document as Strapi exports it, in the site's words.
 * @throws {z.ZodError} when it does not fit
 * @throws {Absent} when there is no copy of its file
 */
export function inspectionDocument(id: string, exported: unknown, links: Links): InspectionDocument {
  const item = data.parse(exported);
  return {
    type: 'inspection-document',
    id,
    title: item.title,
    slug: item.slug,
    language: item.language,
    kind: item.kind,
    issuer: item.issuer,
    issuedOn: item.issuedOn,
    source: sourceOf(item, links),
    archivedCopy: item.archivedCopy,
    archivedCopyDeadSince: item.archivedCopyDeadSince,
    plainSummary: links.inMarkdown(item.plainSummary, ['plainSummary']),
    fileAccessible: item.fileAccessible,
    inspectionId: links.toItem('inspection', item.inspectionId, ['inspectionId']),
    changeNotes: item.changeNotes,
    updatedAt: item.updatedAt,
  };
}

function sourceOf(item: Exported, links: Links): InspectionDocument['source'] {
  if (item.source === 'link') return { kind: 'link', url: item.link, deadSince: item.linkDeadSince };
  const file = links.toFile(item.fileId, ['fileId']);
  if (file === null) throw new Absent();
  return { kind: 'file', file };
}
