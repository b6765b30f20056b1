import { rmSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { firstAccounts } from '../../settings/first-accounts.ts';
import { places } from '../../settings/places.ts';
import { makeSettings } from '../../settings/settings.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a new newsroom gets an administrator and an editor, each with a password that Strapi takes', () => {
  const where = places({ NEWSROOM_DATA: temporaryFolder() });
  const { accounts, areNew } = firstAccounts(where, {});
  expect(areNew).toBe(true);
  for (const account of [accounts?.administrator, accounts?.editor]) {
    expect(account?.email).toMatch(/^(administrator|editor)@newsroom\.example$/);
    expect(account?.password).toMatch(/^[A-Z][a-z]{4}(-[a-z]{5}){3}-[0-9]{2}$/);
  }
  expect(accounts?.administrator.password).not.toBe(accounts?.editor.password);
});

test('only the owner can read the file with the passwords', () => {
  const where = places({ NEWSROOM_DATA: temporaryFolder() });
  firstAccounts(where, {});
  expect(statSync(where.signIn).mode & 0o777).toBe(0o600);
});

test('a later start finds the same accounts, and knows that they are not new', () => {
  const where = places({ NEWSROOM_DATA: temporaryFolder() });
  const first = firstAccounts(where, { FIRST_EDITOR_EMAIL: 'jo@example.org', FIRST_EDITOR_PASSWORD: 'Long enough 1' });
  expect(first.accounts?.editor).toEqual({ email: 'jo@example.org', password: 'Long enough 1' });
  expect(firstAccounts(where, {})).toEqual({ ...first, areNew: false });
});

test('once the operator has put the file away, no new accounts are made up', () => {
  const given = { NEWSROOM_DATA: temporaryFolder() };
  const where = places(given);
  firstAccounts(where, given);
  makeSettings(given);
  rmSync(where.signIn);
  expect(firstAccounts(where, given)).toEqual({ accounts: undefined, areNew: false });
});
