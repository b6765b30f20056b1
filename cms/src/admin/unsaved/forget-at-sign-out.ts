import { adminApi } from '@strapi/strapi/admin';
import { owner } from './owner';
import { removeCopiesOf } from './unsaved-copy';

/** The part of Strapi's own definition of signing out that this file adds to. */
interface Definition {
  onQueryStarted?: () => void;
}

/** Removes what somebody has not saved when they sign out: others may use the same browser. A session that ends by itself removes nothing. */
export function forgetAtSignOut(): void {
  adminApi.enhanceEndpoints({
    endpoints: {
      logout(definition: Definition): void {
        definition.onQueryStarted = () => removeCopiesOf(owner.id);
      },
    },
  });
}
