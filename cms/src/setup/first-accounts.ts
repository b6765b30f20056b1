import type { Core } from '@strapi/strapi';
import { administratorCode, editorCode } from './roles';

/**
 * Creates the first administrator and the first editor from settings, on a database without any account. As soon as
 * there is one, these settings mean nothing: nobody comes back by a restart, and a changed password stays.
 */
export async function createFirstAccounts(strapi: Core.Strapi): Promise<void> {
  if (await strapi.service('admin::user').exists()) return;
  await createAccount(strapi, administratorCode, 'Administrator', 'FIRST_ADMIN');
  await createAccount(strapi, editorCode, 'Editor', 'FIRST_EDITOR');
}

async function createAccount(strapi: Core.Strapi, roleCode: string, firstname: string, setting: string): Promise<void> {
  const email = process.env[`${setting}_EMAIL`];
  const password = process.env[`${setting}_PASSWORD`];
  if (!email || !password) return;
  const role: { id: number } = await strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
  await strapi.service('admin::user').create({
    email: email.toLowerCase(),
    password,
    firstname,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
}
