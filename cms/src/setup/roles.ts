import type { Core } from '@strapi/strapi';
import { contributorPermissions, editorPermissions, type Permission } from './role-permissions';

export const administratorCode = 'strapi-super-admin';
export const editorCode = 'strapi-editor';
const contributorCode = 'newsroom-contributor';
const authorCode = 'strapi-author';

/** A cart in the menu that leads to a shop on the internet. */
const shop = 'admin::marketplace.read';

interface Role {
  code: string;
  name: string;
  description: string;
}

const administrator: Role = {
  code: administratorCode,
  name: 'Administrator',
  description: 'Looks after accounts and settings, and may do everything.',
};

const editor: Role = {
  code: editorCode,
  name: 'Editor',
  description: 'Writes, publishes and takes down everything readers see.',
};

const contributor: Role = {
  code: contributorCode,
  name: 'Contributor',
  description: 'Writes drafts of news and pages. An editor publishes them.',
};

/**
 * The three roles of the newsroom, at each start as they are meant to be. Strapi's own role Author goes unless somebody
 * has it. The permissions of Administrator are given by Strapi itself: everything, but for the shop.
 */
export async function applyRoles(strapi: Core.Strapi): Promise<void> {
  await describe(strapi, administrator);
  await assign(strapi, await describe(strapi, editor), editorPermissions(strapi));
  await make(strapi, contributor);
  await assign(strapi, await describe(strapi, contributor), contributorPermissions(strapi));
  await strapi.db.query('admin::permission').deleteMany({ where: { action: shop } });
  await removeIfUnused(strapi, authorCode);
}

async function describe(strapi: Core.Strapi, { code, name, description }: Role): Promise<number> {
  const roles = strapi.db.query('admin::role');
  const role: (Role & { id: number }) | null = await roles.findOne({ where: { code } });
  if (role === null) throw new Error(`Strapi's role ${code} is missing from the database: restore it from a backup.`);
  if (role.name !== name) await roles.update({ where: { id: role.id }, data: { name, description } });
  return role.id;
}

/** A role that somebody has called the same by hand keeps its people and what they may do, under another name. */
async function make(strapi: Core.Strapi, role: Role): Promise<void> {
  const roles = strapi.db.query('admin::role');
  if ((await roles.count({ where: { code: role.code } })) > 0) return;
  await roles.updateMany({ where: { name: role.name }, data: { name: `${role.name} (made by hand)` } });
  await roles.create({ data: role });
}

async function assign(strapi: Core.Strapi, roleId: number, permissions: Permission[]): Promise<void> {
  await strapi.service('admin::role').assignPermissions(roleId, permissions);
}

async function removeIfUnused(strapi: Core.Strapi, code: string): Promise<void> {
  const role: { id: number } | null = await strapi.db.query('admin::role').findOne({ where: { code } });
  if (role === null) return;
  const holders = await strapi.db.query('admin::user').count({ where: { roles: { id: role.id } } });
  if (holders === 0) await strapi.service('admin::role').deleteByIds([role.id]);
}
