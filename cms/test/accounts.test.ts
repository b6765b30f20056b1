import dns from 'node:dns/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Account, at, requestAs, signIn } from './harness/account';
import { createDesk, type Desk, idIn } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { newsItem } from './harness/samples';
import { signInWithCookie } from './harness/session';

let newsroom: Newsroom;
let administrator: Account & Desk;
beforeAll(async () => {
  newsroom = await startNewsroom();
  administrator = await newsroom.administrator();
});
afterAll(() => newsroom.stop());

const password = 'A long passphrase 1';

/** Invites somebody as the admin's form does, and lets them choose a password as the page behind the link does. */
async function join(email: string): Promise<{ id: unknown; account: Account & Desk }> {
  const roles = at((await administrator.request('GET', '/admin/roles')).body, 'data');
  const editorRole = Array.isArray(roles) ? roles.find((role) => at(role, 'code') === 'strapi-editor') : undefined;
  const invitation = await administrator.request('POST', '/admin/users', {
    email,
    firstname: 'Alex',
    lastname: 'Example',
    roles: [at(editorRole, 'id')],
  });
  expect(invitation.status).toBe(201);
  const registrationToken = at(invitation.body, 'data', 'registrationToken');
  const userInfo = { firstname: 'Alex', lastname: 'Example', password };
  const registered = await requestAs(newsroom.url, undefined, 'POST', '/admin/register', {
    registrationToken,
    userInfo,
  });
  expect(registered.status).toBe(200);
  const account = await signIn(newsroom.url, email, password);
  return { id: at(invitation.body, 'data', 'id'), account: { ...account, ...createDesk(account) } };
}

it('lets an administrator invite a colleague by a link, without a mail server', async () => {
  const { account } = await join('invited@example.org');
  expect((await account.create('news-item', { title: 'My first item' })).status).toBe(201);
  expect((await account.request('GET', '/admin/users')).status).toBe(403);
});

it('lets nobody register without an invitation', async () => {
  const answer = await requestAs(newsroom.url, undefined, 'POST', '/admin/register', {
    registrationToken: 'made-up',
    userInfo: { firstname: 'Eve', password },
  });
  expect(answer.status).toBe(400);
  const first = await requestAs(newsroom.url, undefined, 'POST', '/admin/register-admin', {
    email: 'eve@example.org',
    firstname: 'Eve',
    password,
  });
  expect(first.status).toBe(400);
});

it('lets an administrator give a colleague a new password', async () => {
  const { id } = await join('forgetful@example.org');
  const newPassword = 'Another passphrase 2';
  expect((await administrator.request('PUT', `/admin/users/${id}`, { password: newPassword })).status).toBe(200);
  await expect(signIn(newsroom.url, 'forgetful@example.org', password)).rejects.toThrow('could not sign in');
  expect((await signIn(newsroom.url, 'forgetful@example.org', newPassword)).token).not.toBe('');
});

it('ends the session of a leaver at once, and keeps what they wrote', async () => {
  const { id, account } = await join('leaver@example.org');
  const session = await signInWithCookie(newsroom.url, 'leaver@example.org', password);
  const item = idIn(await account.create('news-item', { ...newsItem, title: 'Written by a leaver' }));
  await account.publish('news-item', item);

  expect((await administrator.request('DELETE', `/admin/users/${id}`)).status).toBe(200);
  expect((await account.request('GET', '/admin/users/me')).status).toBe(401);
  expect((await account.save('news-item', item, { title: 'One more thing' })).status).toBe(401);
  expect(await session.renew()).toBe(401);
  await expect(signIn(newsroom.url, 'leaver@example.org', password)).rejects.toThrow('could not sign in');

  expect((await administrator.read('news-item', item)).body).toMatchObject({ data: { title: 'Written by a leaver' } });
  const records: { who: string }[] = await newsroom.strapi.db
    .query('api::publication.publication')
    .findMany({ where: { targetId: item } });
  expect(records).toMatchObject([{ who: 'Alex Example (leaver@example.org)' }]);
});

it('ends the sessions of a colleague who is given a new password', async () => {
  const { id, account } = await join('robbed@example.org');
  const session = await signInWithCookie(newsroom.url, 'robbed@example.org', password);
  const change = { password: 'Another passphrase 2' };
  expect((await administrator.request('PUT', `/admin/users/${id}`, change)).status).toBe(200);
  expect((await account.request('GET', '/admin/users/me')).status).toBe(401);
  expect(await session.renew()).toBe(401);
});

it('keeps the sessions of a colleague of whom anything else is changed', async () => {
  const { id, account } = await join('renamed@example.org');
  const session = await signInWithCookie(newsroom.url, 'renamed@example.org', password);
  const change = { firstname: 'Sam', isActive: true };
  expect((await administrator.request('PUT', `/admin/users/${id}`, change)).status).toBe(200);
  expect((await account.request('GET', '/admin/users/me')).status).toBe(200);
  expect(await session.renew()).toBe(200);
});

it('ends the sessions of an account that is switched off, for good', async () => {
  const { id, account } = await join('away@example.org');
  const session = await signInWithCookie(newsroom.url, 'away@example.org', password);
  const me = async () => (await account.request('GET', '/admin/users/me')).status;
  expect((await administrator.request('PUT', `/admin/users/${id}`, { isActive: false })).status).toBe(200);
  expect([await me(), await session.renew()]).toEqual([401, 401]);

  expect((await administrator.request('PUT', `/admin/users/${id}`, { isActive: true })).status).toBe(200);
  expect([await me(), await session.renew()]).toEqual([401, 401]);
  expect((await signIn(newsroom.url, 'away@example.org', password)).token).not.toBe('');
});

it('ends the other sessions of somebody who changes their own password', async () => {
  const { account } = await join('careful@example.org');
  const elsewhere = await signInWithCookie(newsroom.url, 'careful@example.org', password);
  const change = { currentPassword: password, password: 'Another passphrase 2' };
  expect((await account.request('PUT', '/admin/users/me', change)).status).toBe(200);
  expect(await elsewhere.renew()).toBe(401);
});

it('sends no mail to anybody who says that they forgot their password, and asks no other machine', async () => {
  const question = vi.spyOn(dns, 'resolveMx');
  const answer = await requestAs(newsroom.url, undefined, 'POST', '/admin/forgot-password', {
    email: 'editor@example.org',
  });
  expect(answer.status).toBe(204);
  const mail = { to: 'editor@example.org', subject: 'A link', text: 'To a new password.' };
  await expect(newsroom.strapi.plugin('email').service('email').send(mail)).rejects.toThrow('Failed to deliver');
  expect(question).not.toHaveBeenCalled();
});

it('stops somebody who tries one password after another', async () => {
  const attempt = () =>
    requestAs(newsroom.url, undefined, 'POST', '/admin/login', { email: 'editor@example.org', password: 'wrong' });
  const statuses: number[] = [];
  for (let number = 1; number <= 6; number += 1) statuses.push((await attempt()).status);
  expect(statuses).toEqual([400, 400, 400, 400, 400, 429]);
});
