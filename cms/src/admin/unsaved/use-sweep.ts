import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { copiesOf, removeCopy } from './unsaved-copy';

/** Removes what must not be kept any longer: what is a week old, and what belongs to items that are gone. */
export function useSweep(owner: string | null): void {
  const { get } = useFetchClient();
  useEffect(() => {
    if (owner === null) return;
    for (const [key, { model, documentId }] of copiesOf(owner, new Date())) {
      if (documentId === null) continue;
      get(`/newsroom/saved-version/${model}/${documentId}`).catch((error: unknown) => {
        if (isFetchError(error) && error.response?.data.error?.status === 404) removeCopy(key);
      });
    }
  }, [get, owner]);
}
