import type { Core } from '@strapi/strapi';

/** What a role lets people do, as Strapi writes it down. */
export interface Permission {
  action: string;
  subject?: string | null;
  properties?: { fields?: string[] };
}

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

/** What decides when something goes on the website, or off it, and what goes with it: a contributor reads it only. */
const editorFields: readonly string[] = ['goLiveAt', 'takeDownAt', 'takeDownReason', 'showNamed', 'publishWithout'];

const explorer = 'plugin::content-manager.explorer';
const writingActions: readonly string[] = [`${explorer}.create`, `${explorer}.update`];

/** Everything about content and files, nothing about settings. */
export function editorPermissions(strapi: Core.Strapi): Permission[] {
  const content = contentPermissions(strapi).map((permission) =>
    withoutFields(permission, administratorFields[permission.subject ?? ''] ?? []),
  );
  return [...content, ...uploadActions.map((action) => ({ action }))];
}

/**
 * Reads everything, writes drafts, and adds files. What has no drafts is public as soon as it is saved, and to replace a
 * file changes every page that shows it: neither is for a contributor.
 */
export function contributorPermissions(strapi: Core.Strapi): Permission[] {
  const reads = (action: string) => action === `${explorer}.read`;
  const writesDrafts = (action: string, subject: string) =>
    writingActions.includes(action) && hasDrafts(strapi, subject);
  const content = contentPermissions(strapi)
    .filter(({ action, subject }) => reads(action) || writesDrafts(action, subject ?? ''))
    .map((permission) => withoutFields(permission, editorFields));
  const files = uploadActions.filter((action) => action !== 'plugin::upload.assets.update');
  return [...content, ...files.map((action) => ({ action }))];
}

/** Everything that can be done with content that people see in the admin. */
function contentPermissions(strapi: Core.Strapi): Permission[] {
  const actions: { section: string }[] = strapi.service('admin::permission').actionProvider.values();
  const hiddenTypes = Object.values(strapi.contentTypes)
    .filter(({ pluginOptions }) => pluginOptions?.['content-manager']?.visible === false)
    .map(({ uid }) => uid);
  return strapi.service('admin::content-type').getPermissionsWithNestedFields(
    actions.filter(({ section }) => section === 'contentTypes'),
    { restrictedSubjects: hiddenTypes },
  );
}

function hasDrafts(strapi: Core.Strapi, subject: string): boolean {
  return Object.values(strapi.contentTypes).some(
    ({ uid, options }) => uid === subject && options?.draftAndPublish === true,
  );
}

/** Takes fields out of what may be written; what may be read stays. */
function withoutFields(permission: Permission, reserved: readonly string[]): Permission {
  const fields = permission.properties?.fields;
  if (fields === undefined || !writingActions.includes(permission.action)) return permission;
  return { ...permission, properties: { fields: fields.filter((field) => !reserved.includes(field)) } };
}
