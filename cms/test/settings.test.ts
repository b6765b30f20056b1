import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startNewsroom } from './harness/newsroom';

let data: string;
beforeEach(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'newsroom-'));
});
afterEach(() => rm(data, { recursive: true, force: true }));

it.each([
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'CMS_URL',
  'SITE_URL',
  'SITE_CONTENT_TOKEN',
  'LINK_REPORT_TOKEN',
  'PREVIEW_URL',
  'PREVIEW_TOKEN',
  'PREVIEW_KEY',
])('does not start without %s, and says so', async (name) => {
  await expect(startNewsroom({ NEWSROOM_DATA: data, [name]: undefined })).rejects.toThrow(
    `The setting ${name} is missing, so the newsroom cannot start. "npm start" makes every setting and keeps it in settings.env; to start Strapi by itself, load that file first.`,
  );
  expect(existsSync(`${data}/database`)).toBe(false);
});

it('does not start without a folder for what it keeps', async () => {
  await expect(startNewsroom({ NEWSROOM_DATA: '' })).rejects.toThrow('The setting NEWSROOM_DATA is missing');
});

it.each(['example.org', 'https://example.org/news', 'file:///srv/site/'])(
  'does not start with %s as the address of the website',
  async (address) => {
    await expect(startNewsroom({ NEWSROOM_DATA: data, SITE_URL: address })).rejects.toThrow(
      `SITE_URL is "${address}", but it has to be the whole address of the website with a slash at its end, such as https://example.org/news/. Change it in settings.env.`,
    );
  },
);

it('does not start on a database that it can’t vouch for', async () => {
  await expect(startNewsroom({ NEWSROOM_DATA: data, DATABASE_CLIENT: 'mysql' })).rejects.toThrow(
    'DATABASE_CLIENT is "mysql", but the newsroom keeps its content in "sqlite" (the default) or "postgres" only. Change it in settings.env.',
  );
  await expect(
    startNewsroom({ NEWSROOM_DATA: data, DATABASE_CLIENT: 'postgres', DATABASE_URL: undefined }),
  ).rejects.toThrow('The setting DATABASE_URL is missing');
});
