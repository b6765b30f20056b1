import { z } from 'zod';
import type { Account } from '../../settings/first-accounts.ts';
import type { TestNewsroom } from '../newsroom.ts';

/**
 * Invites somebody into the newsroom as an administrator does, and lets them choose a password.
 *
 * @param role Its name, such as `Contributor`.
 * @param firstname Colleagues know them by it; their e-mail address is made from it.
 */
export async function inviteAs(
  { settings, accounts }: TestNewsroom,
  role: string,
  firstname: string,
): Promise<Account> {
  const send = async (method: string, path: string, body?: object, token?: string): Promise<unknown> => {
    const answer = await fetch(new URL(path, settings.cmsUrl), {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return answer.json();
  };
  const signedIn = await send('POST', '/admin/login', accounts.administrator);
  const { token } = z.object({ data: z.object({ token: z.string() }) }).parse(signedIn).data;
  const roles = z.object({ data: z.array(z.object({ id: z.number(), name: z.string() })) });
  const { data } = roles.parse(await send('GET', '/admin/roles', undefined, token));
  const roleId = data.find(({ name }) => name === role)?.id;
  const account = { email: `${firstname.toLowerCase()}@example.org`, password: 'A long passphrase 1' };
  const invitation = await send(
    'POST',
    '/admin/users',
    { email: account.email, firstname, lastname: 'Example', roles: [roleId] },
    token,
  );
  const { registrationToken } = z.object({ data: z.object({ registrationToken: z.string() }) }).parse(invitation).data;
  const userInfo = { firstname, lastname: 'Example', password: account.password };
  await send('POST', '/admin/register', { registrationToken, userInfo });
  return account;
}
