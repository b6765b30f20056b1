import { type ExportedType, identity, switchedOn } from '../exported-type';
import type { FileIndex } from '../file-index';
import type { Links } from '../links';
import { markdownOf } from '../markdown';
import { type Row, rowsOf, textOf } from '../row';

export const inspection: ExportedType = {
  type: 'inspection',
  uid: 'api::inspection.inspection',
  shown: switchedOn,
  populate: {
    areasOfWeakness: { populate: { checkpoints: { populate: { document: identity } } } },
    milestones: { populate: { document: identity } },
  },
  data: ({ row, links, files }) => ({
    title: textOf(row, 'title'),
    slug: textOf(row, 'slug'),
    area: textOf(row, 'area'),
    framework: textOf(row, 'framework'),
    startedOn: textOf(row, 'startedOn'),
    endedOn: textOf(row, 'endedOn'),
    outcome: textOf(row, 'outcome'),
    summary: markdownOf(row, 'summary', files),
    areasOfWeakness: rowsOf(row, 'areasOfWeakness').map((area) => areaOfWeakness(area, links, files)),
    milestones: rowsOf(row, 'milestones').map((milestone) => ({
      on: textOf(milestone, 'happensOn'),
      title: textOf(milestone, 'title'),
      kind: textOf(milestone, 'kind'),
      revisedOn: textOf(milestone, 'revisedOn'),
      revisedReason: textOf(milestone, 'revisedReason'),
      documentId: links.one(milestone, 'document', 'inspection-document'),
    })),
    updatedAt: textOf(row, 'updatedAt'),
  }),
};

function areaOfWeakness(area: Row, links: Links, files: FileIndex) {
  return {
    title: textOf(area, 'title'),
    found: markdownOf(area, 'found', files),
    checkpoints: rowsOf(area, 'checkpoints').map((checkpoint) => ({
      on: textOf(checkpoint, 'checkedOn'),
      status: textOf(checkpoint, 'finding'),
      note: textOf(checkpoint, 'note'),
      documentId: links.one(checkpoint, 'document', 'inspection-document'),
    })),
  };
}
