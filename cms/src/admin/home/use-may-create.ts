import { useAuth } from '@strapi/strapi/admin';

/**
 * Tells of a type whether somebody's role lets them write a new item of it. The server asks again.
 *
 * @returns A question to ask with the name of a type, such as `api::page.page`.
 */
export function useMayCreate(): (uid: string) => boolean {
  const permissions = useAuth('MayCreate', (session) => session.permissions);
  return (uid) =>
    permissions.some(({ action, subject }) => action === 'plugin::content-manager.explorer.create' && subject === uid);
}
