import { adminApi } from '@strapi/strapi/admin';
import { isRow, textsOf } from '../../site-content/row';
import type { ItemId } from '../taking-down/item-id';
import { historyPath } from './history-address';

interface Asked {
  item: ItemId;
  /** Number of the version. */
  version: string;
}

/** Brings a version back into the draft, and lets Strapi fetch afresh whatever it shows of it. */
export const { useBringBackMutation } = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'Relations', 'RecentDocumentList'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      /** Answers with what could not come back, in sentences. */
      bringBack: builder.mutation<string[], Asked>({
        query: ({ item, version }) => ({ url: historyPath(item, version, 'bring-back'), method: 'POST', data: {} }),
        transformResponse: (answer: unknown) => (isRow(answer) ? textsOf(answer, 'missing') : []),
        invalidatesTags: (_missing, _error, { item: { uid, documentId } }) => [
          { type: 'Document' as const, id: `${uid}_LIST` },
          { type: 'Document' as const, id: `${uid}_${documentId}` },
          'Relations',
          'RecentDocumentList',
        ],
      }),
    }),
  });
