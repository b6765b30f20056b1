import type { Core } from '@strapi/strapi';

const storeKeys = [
  'plugin_content_manager_configuration_content_types::api::',
  'plugin_content_manager_configuration_components::',
];

/**
 * Makes labels, hints, list columns and forms those of the `config` block in each schema file.
 *
 * Strapi reads that block only when a type is new and keeps its own copy afterwards. Without our copy it reads it again:
 * what is in git holds, and a change made by hand in the admin ends with the next start.
 */
export async function applyLayouts(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query('strapi::core-store').deleteMany({
    where: { $or: storeKeys.map((key) => ({ key: { $startsWith: key } })) },
  });
  const contentManager = strapi.plugin('content-manager');
  await contentManager.service('components').syncConfigurations();
  await contentManager.service('content-types').syncConfigurations();
}
