import { afterAll, beforeAll, expect, it } from 'vitest';
import { at } from './harness/account';
import { joinAs } from './harness/colleague';
import { type Newsroom, startNewsroom } from './harness/newsroom';

let newsroom: Newsroom;
beforeAll(async () => {
  const first = await startNewsroom();
  const { id }: { id: number } = await first.strapi.db.query('admin::role').findOne({ where: { name: 'Contributor' } });
  await first.strapi.service('admin::role').deleteByIds([id]);
  await first.strapi.service('admin::role').create({ name: 'Contributor', description: 'Ours.' });
  await joinAs(first, 'Contributor', 'Robin');
  await first.stop({ keepData: true });
  newsroom = await startNewsroom(first.settings);
});
afterAll(() => newsroom.stop());

it('makes the role Contributor anew, and leaves one that was made by hand to its people, under another name', async () => {
  const { body } = await (await newsroom.administrator()).request('GET', '/admin/roles');
  const roles = at(body, 'data');
  const told = Array.isArray(roles) ? roles.map((role) => `${at(role, 'name')}: ${at(role, 'usersCount')}`) : [];
  expect(told.sort()).toEqual(['Administrator: 1', 'Contributor (made by hand): 1', 'Contributor: 0', 'Editor: 1']);
});
