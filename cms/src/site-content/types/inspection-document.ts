import { type ExportedType, identity, switchedOn } from '../exported-type';
import { markdownOf } from '../markdown';
import { flagOf, textOf } from '../row';

export const inspectionDocument: ExportedType = {
  type: 'inspection-document',
  uid: 'api::inspection-document.inspection-document',
  shown: switchedOn,
  populate: { file: { select: ['documentId'] }, inspection: identity },
  data: ({ row, links, files }) => {
    // Strapi keeps the field that the editor did not choose, so the choice decides and the other is none.
    const source = textOf(row, 'source');
    return {
      title: textOf(row, 'title'),
      slug: textOf(row, 'slug'),
      kind: textOf(row, 'kind'),
      issuer: textOf(row, 'issuer'),
      issuedOn: textOf(row, 'issuedOn'),
      source,
      fileId: source === 'file' ? files.inField(row, 'file') : null,
      link: source === 'link' ? textOf(row, 'link') : null,
      archivedCopy: textOf(row, 'archivedCopy'),
      plainSummary: markdownOf(row, 'plainSummary', files),
      fileAccessible: flagOf(row, 'fileAccessible'),
      inspectionId: links.one(row, 'inspection', 'inspection'),
      updatedAt: textOf(row, 'updatedAt'),
    };
  },
};
