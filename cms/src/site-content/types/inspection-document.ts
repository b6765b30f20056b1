import { changeNotesOf } from '../change-notes';
import { type ExportedType, identity, switchedOn } from '../exported-type';
import { languageOf } from '../language';
import { markdownOf } from '../markdown';
import { flagOf, textOf } from '../row';

export const inspectionDocument: ExportedType = {
  type: 'inspection-document',
  uid: 'api::inspection-document.inspection-document',
  shown: switchedOn,
  populate: { file: { select: ['documentId'] }, inspection: identity, changeNotes: true },
  data: ({ row, links, files, deadSince }) => {
    // Strapi keeps the field that the editor did not choose, so the choice decides and the other is none.
    const source = textOf(row, 'source');
    const link = source === 'link' ? textOf(row, 'link') : null;
    const archivedCopy = textOf(row, 'archivedCopy');
    return {
      title: textOf(row, 'title'),
      slug: textOf(row, 'slug'),
      language: languageOf(row),
      kind: textOf(row, 'kind'),
      issuer: textOf(row, 'issuer'),
      issuedOn: textOf(row, 'issuedOn'),
      source,
      fileId: source === 'file' ? files.inField(row, 'file') : null,
      link,
      linkDeadSince: deadSince(link),
      archivedCopy,
      archivedCopyDeadSince: deadSince(archivedCopy),
      plainSummary: markdownOf(row, 'plainSummary', files),
      fileAccessible: flagOf(row, 'fileAccessible'),
      inspectionId: links.one(row, 'inspection', 'inspection'),
      changeNotes: changeNotesOf(row),
      updatedAt: textOf(row, 'updatedAt'),
    };
  },
};
