import type { Core } from '@strapi/strapi';

/** One thing that the admin asks of us. */
export type AdminRoute = Pick<Core.RouteInput, 'method' | 'path'> & { handler: Core.ControllerHandler };

/**
 * What our part of the admin asks, below one address. None of it answers anybody who is not signed in to the admin; what
 * somebody who is may see or do, each handler asks Strapi's roles.
 */
export function adminRoutes(prefix: `/newsroom${string}`, routes: readonly AdminRoute[]): Core.Router {
  const config = { policies: ['admin::isAuthenticatedAdmin'] };
  return {
    type: 'admin',
    prefix,
    routes: routes.map(({ method, path, handler }) => ({ method, path, handler, config, info: { type: 'admin' } })),
  };
}
