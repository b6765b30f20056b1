import type { Core } from '@strapi/strapi';

export const administratorCode = 'strapi-super-admin';
export const editorCode = 'strapi-editor';
const authorCode = 'strapi-author';

/** Files: everything but the settings of the media library. */
const uploadActions = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];

/** The lasting identity of the feed: an editor reads it and can't change it. */
const administratorFields: Readonly<Record<string, readonly string[]>> = {
  'api::site-settings.site-settings': ['tagAuthority', 'tagDate'],
};

/** A cart in the menu that leads to a shop on the internet. */
const shop = 'admin::marketplace.read';

const writingActions = ['plugin::content-manager.explorer.create', 'plugin::content-manager.explorer.update'];

interface Permission {
  action: string;
  subject?: string | null;
  properties?: { fields?: string[] };
}

/**
 * The two roles of the newsroom. Administrator: everything but the shop, given by Strapi itself at each start. Editor:
 * everything about content and files, nothing about settings. Strapi's third role, Author, goes unless somebody has it.
 */
export async function applyRoles(strapi: Core.Strapi): Promise<void> {
  await describe(
    strapi,
    administratorCode,
    'Administrator',
    'Looks after accounts and settings, and may do everything.',
  );
  const editorId = await describe(
    strapi,
    editorCode,
    'Editor',
    'Writes, publishes and takes down everything readers see.',
  );
  await strapi.service('admin::role').assignPermissions(editorId, editorPermissions(strapi));
  await strapi.db.query('admin::permission').deleteMany({ where: { action: shop } });
  await removeIfUnused(strapi, authorCode);
}

async function describe(strapi: Core.Strapi, code: string, name: string, description: string): Promise<number> {
  const roles = strapi.db.query('admin::role');
  const role: { id: number; name: string } | null = await roles.findOne({ where: { code } });
  if (role === null) throw new Error(`Strapi's role ${code} is missing from the database: restore it from a backup.`);
  if (role.name !== name) await roles.update({ where: { id: role.id }, data: { name, description } });
  return role.id;
}

function editorPermissions(strapi: Core.Strapi): Permission[] {
  const actions: { section: string }[] = strapi.service('admin::permission').actionProvider.values();
  const hiddenTypes = Object.values(strapi.contentTypes)
    .filter(({ pluginOptions }) => pluginOptions?.['content-manager']?.visible === false)
    .map(({ uid }) => uid);
  const content: Permission[] = strapi.service('admin::content-type').getPermissionsWithNestedFields(
    actions.filter(({ section }) => section === 'contentTypes'),
    { restrictedSubjects: hiddenTypes },
  );
  return [...content.map(withoutAdministratorFields), ...uploadActions.map((action) => ({ action }))];
}

function withoutAdministratorFields(permission: Permission): Permission {
  const reserved = administratorFields[permission.subject ?? ''];
  const fields = permission.properties?.fields;
  if (reserved === undefined || fields === undefined || !writingActions.includes(permission.action)) return permission;
  return { ...permission, properties: { fields: fields.filter((field) => !reserved.includes(field)) } };
}

async function removeIfUnused(strapi: Core.Strapi, code: string): Promise<void> {
  const role: { id: number } | null = await strapi.db.query('admin::role').findOne({ where: { code } });
  if (role === null) return;
  const holders = await strapi.db.query('admin::user').count({ where: { roles: { id: role.id } } });
  if (holders === 0) await strapi.service('admin::role').deleteByIds([role.id]);
}
