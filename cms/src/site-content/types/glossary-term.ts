import type { ExportedType } from '../exported-type';
import { textOf } from '../row';

export const glossaryTerm: ExportedType = {
  type: 'glossary-term',
  uid: 'api::glossary-term.glossary-term',
  shown: {},
  populate: {},
  data: ({ row }) => ({
    term: textOf(row, 'term'),
    expansion: textOf(row, 'expansion'),
    meaning: textOf(row, 'meaning'),
    validFrom: textOf(row, 'validFrom'),
    validTo: textOf(row, 'validTo'),
    updatedAt: textOf(row, 'updatedAt'),
  }),
};
