import { adminApi } from '@strapi/strapi/admin';

/** What to fetch again. */
interface Stale {
  uid: string;
  /** Undefined for the only item of its type. */
  documentId: string | undefined;
}

/** Lets Strapi fetch an item again, and its form follow it. */
export const { useFetchAfreshMutation } = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'Relations'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      fetchAfresh: builder.mutation<null, Stale>({
        queryFn: () => ({ data: null }),
        invalidatesTags: (_result, _error, { uid, documentId }) => [
          { type: 'Document' as const, id: documentId === undefined ? uid : `${uid}_${documentId}` },
          'Relations',
        ],
      }),
    }),
  });
