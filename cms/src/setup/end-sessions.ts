import type { Core } from '@strapi/strapi';
import { isRow } from '../site-content/row';

/**
 * Ends every session of somebody who gets a new password or whose account is switched off, whoever does it and however.
 * Strapi itself does so only for those who change their own password or are deleted; otherwise a stolen session would
 * outlive the very step that is meant to end it.
 */
export function endSessionsOfLockedOut(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    async afterUpdate({ params, result }) {
      if (!isRow(result) || !locksOut(params.data)) return;
      await strapi.sessionManager('admin').invalidateRefreshToken(String(result.id));
    },
  });
}

function locksOut(changes: unknown): boolean {
  return isRow(changes) && ('password' in changes || changes.isActive === false);
}
