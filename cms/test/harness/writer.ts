import { type Account, signIn } from './account';
import { createDesk, type Desk, type TypeName, uidOf } from './desk';
import type { Newsroom } from './newsroom';

let writers = 0;

/**
 * Somebody who writes news items and looks after partners, but may not publish, delete, or see topics.
 *
 * @param onlyOwn Of news items they see only their own.
 */
export async function createWriter({ strapi, url }: Newsroom, onlyOwn = false): Promise<Account & Desk> {
  writers += 1;
  const name = `Writer ${writers}`;
  const role: { id: number } = await strapi.service('admin::role').create({ name, description: 'Writes.' });
  const allow = (action: string, type: TypeName) => {
    const subject = uidOf(type);
    const fields = Object.keys(strapi.contentType(subject).attributes);
    return { action: `plugin::content-manager.explorer.${action}`, subject, properties: { fields } };
  };
  await strapi
    .service('admin::role')
    .assignPermissions(role.id, [
      { ...allow('read', 'news-item'), conditions: onlyOwn ? ['admin::is-creator'] : [] },
      allow('create', 'news-item'),
      allow('update', 'news-item'),
      allow('read', 'partner'),
      allow('update', 'partner'),
    ]);
  const email = `writer-${writers}@example.org`;
  const password = 'Aa1-something-long';
  const person = { firstname: 'Writer', isActive: true, registrationToken: null, roles: [role.id] };
  await strapi.service('admin::user').create({ ...person, email, password });
  const account = await signIn(url, email, password);
  return { ...account, ...createDesk(account) };
}
