import { adminApi } from '@strapi/strapi/admin';

/** The part of Strapi's own definition that this file takes away. */
interface Definition {
  onQueryStarted?: unknown;
}

/**
 * Keeps what somebody has written when the server refuses to save it.
 *
 * Strapi puts the new values into its store before the server has answered, and takes them out again when it refuses. The
 * form follows the store, so a refusal would throw away everything that was typed since the last save
 * (https://github.com/strapi/strapi/issues/22646). Without that step the store only ever holds what was saved.
 */
export function keepEditsOnRefusal(): void {
  adminApi.enhanceEndpoints({
    endpoints: {
      updateDocument(definition: Definition): void {
        delete definition.onQueryStarted;
      },
    },
  });
}
