import type { Core } from '@strapi/strapi';
import { isRow } from '../site-content/row';

/** Strapi's way to have the server fetch a file from whatever address somebody names. */
const fetching = '/actions/upload-from-urls';

/**
 * Takes that way away: this server calls no address that a visitor chooses, and such a file would pass by the checks of
 * uploads. The admin does not use it. Call it before Strapi makes its routes.
 */
export function refuseFetching(strapi: Core.Strapi): void {
  for (const router of Object.values(strapi.plugin('upload').routes)) {
    if (!('routes' in router)) continue;
    router.routes = router.routes.filter((route: unknown) => !isRow(route) || route.path !== fetching);
  }
}
