import { adminApi } from '@strapi/strapi/admin';
import { isRow, rowsOf, textOf } from '../../site-content/row';
import type { TakeDownReason } from '../../taking-down/reasons';
import { readItemId } from './consequences';
import type { ItemId } from './item-id';

/** What the server is asked to do. */
export interface TakeDown {
  items: ItemId[];
  /** What becomes of them in the newsroom. */
  then: 'keep' | 'delete';
  reason: TakeDownReason;
  words?: string;
  replacement?: ItemId;
}

/** What came of it, item by item. */
export interface Outcome {
  taken: (ItemId & { title: string })[];
  refused: (ItemId & { title: string; message: string })[];
}

/** Takes items down, and lets Strapi fetch afresh whatever it shows of them. */
export const { useTakeDownMutation } = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'Relations', 'RecentDocumentList', 'CountDocuments'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      takeDown: builder.mutation<Outcome, TakeDown>({
        query: (data) => ({ url: '/newsroom/take-down', method: 'POST', data }),
        transformResponse: readOutcome,
        invalidatesTags: (outcome) => [
          ...(outcome?.taken ?? []).flatMap(({ uid, documentId }) => [
            { type: 'Document' as const, id: `${uid}_LIST` },
            { type: 'Document' as const, id: `${uid}_${documentId}` },
          ]),
          'Relations',
          'RecentDocumentList',
          'CountDocuments',
        ],
      }),
    }),
  });

function readOutcome(answer: unknown): Outcome {
  if (!isRow(answer)) throw new Error('The newsroom did not say what it has taken down.');
  return {
    taken: rowsOf(answer, 'taken').map((row) => ({ ...readItemId(row), title: textOf(row, 'title') ?? 'An item' })),
    refused: rowsOf(answer, 'refused').map((row) => ({
      ...readItemId(row),
      title: textOf(row, 'title') ?? 'An item',
      message: textOf(row, 'message') ?? 'The newsroom gave no reason.',
    })),
  };
}
