import type { ExportedType } from '../exported-type';
import { textOf } from '../row';

export const topic: ExportedType = {
  type: 'topic',
  uid: 'api::topic.topic',
  shown: {},
  populate: {},
  data: ({ row }) => ({
    name: textOf(row, 'name'),
    slug: textOf(row, 'slug'),
    description: textOf(row, 'description'),
    updatedAt: textOf(row, 'updatedAt'),
  }),
};
