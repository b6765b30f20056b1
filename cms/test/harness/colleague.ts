import { type Account, signIn } from './account';
import { createDesk, type Desk } from './desk';
import type { Newsroom } from './newsroom';

/** Somebody who has joined the newsroom in a role. */
export interface Colleague extends Account, Desk {
  readonly email: string;
  readonly password: string;
}

/**
 * Gives somebody an account and signs them in.
 *
 * @param role Its name, such as `Contributor`.
 * @param firstname Colleagues know them by it; their e-mail address is made from it.
 */
export async function joinAs({ strapi, url }: Newsroom, role: string, firstname: string): Promise<Colleague> {
  const { id }: { id: number } = await strapi.db.query('admin::role').findOne({ where: { name: role } });
  const email = `${firstname.toLowerCase()}@example.org`;
  const password = 'Aa1-something-long';
  const person = { firstname, email, password, isActive: true, registrationToken: null, roles: [id] };
  await strapi.service('admin::user').create(person);
  const account = await signIn(url, email, password);
  return { email, password, ...account, ...createDesk(account) };
}
