import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { secrets } from '../../settings/secrets.ts';
import { makeSettings, readSettings } from '../../settings/settings.ts';
import { changeSetting, readSettingsFile } from '../../settings/settings-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function newsroom(): { NEWSROOM_DATA: string; file: string } {
  const data = path.join(temporaryFolder(), 'newsroom');
  return { NEWSROOM_DATA: data, file: path.join(data, 'settings.env') };
}

describe('secrets', () => {
  test('each newsroom gets its own, and none is short', () => {
    const [one, another] = [newsroom(), newsroom()].map(({ file, ...given }) => {
      makeSettings(given);
      return readSettingsFile(file);
    });
    for (const name of Object.keys(secrets)) {
      expect(one?.[name]?.length).toBeGreaterThanOrEqual(43);
      expect(one?.[name]).not.toBe(another?.[name]);
    }
    expect(new Set(Object.keys(secrets).map((name) => one?.[name])).size).toBe(Object.keys(secrets).length);
  });

  test('only the owner can read the file and open the folder', () => {
    const { file, ...given } = newsroom();
    makeSettings(given);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(given.NEWSROOM_DATA).mode & 0o777).toBe(0o700);
  });

  test('a second start keeps them all', () => {
    const { file, ...given } = newsroom();
    makeSettings(given);
    const before = readFileSync(file, 'utf8');
    makeSettings(given);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('one that is missing is made, and what the operator wrote stays', () => {
    const { file, ...given } = newsroom();
    makeSettings(given);
    writeFileSync(file, '# Ours\nSITE_PORT=8080\nAPP_KEYS=\nPUBLISHER_SECRET=old\n', { mode: 0o644 });
    makeSettings(given);
    const kept = readSettingsFile(file);
    expect(kept).toMatchObject({ SITE_PORT: '8080', PUBLISHER_SECRET: 'old' });
    expect(kept.APP_KEYS?.length).toBeGreaterThan(80);
    expect(readFileSync(file, 'utf8')).toMatch(/^# Ours\n/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('every child process finds them in its environment', () => {
    const { file, ...given } = newsroom();
    const { environment } = makeSettings(given);
    expect(environment).toMatchObject(readSettingsFile(file));
  });
});

describe('addresses', () => {
  test('are on this machine when nobody says otherwise', () => {
    const { file: _, ...given } = newsroom();
    expect(makeSettings(given)).toMatchObject({
      ports: { cms: 1337, site: 4321, publisher: 1338, preview: 4322 },
      cmsUrl: 'http://127.0.0.1:1337',
      siteUrl: 'http://127.0.0.1:4321/',
      publisherUrl: 'http://127.0.0.1:1338',
      previewUrl: 'http://127.0.0.1:4322/',
    });
  });

  test('follow a port that is chosen for one start', () => {
    const { file: _, ...given } = newsroom();
    const { cmsUrl, environment } = makeSettings({ ...given, CMS_PORT: '1400' });
    expect([cmsUrl, environment.CMS_URL, environment.CMS_PORT]).toEqual([
      'http://127.0.0.1:1400',
      'http://127.0.0.1:1400',
      '1400',
    ]);
  });

  test('of the environment come before those of the file', () => {
    const { file, ...given } = newsroom();
    makeSettings(given);
    changeSetting(file, 'SITE_URL', 'https://from.the.file/');
    expect(readSettings(given).siteUrl).toBe('https://from.the.file/');
    expect(readSettings({ ...given, SITE_URL: 'https://example.org/news' })).toMatchObject({
      siteUrl: 'https://example.org/news/',
      environment: { SITE_URL: 'https://example.org/news/' },
    });
  });

  test('that are none are refused with a sentence', () => {
    const { file: _, ...given } = newsroom();
    expect(() => readSettings({ ...given, SITE_URL: 'www.example.org' })).toThrow(
      'SITE_URL is "www.example.org", but it must be a whole address, such as https://www.example.org/. Change it and start again.',
    );
    expect(() => readSettings({ ...given, CMS_PORT: '99999' })).toThrow(
      'CMS_PORT is "99999", but a port is a whole number from 1 to 65535. Change it and start again.',
    );
  });
});

test('where the site is built elsewhere, Strapi is told of no publisher', () => {
  const { file, ...given } = newsroom();
  expect(makeSettings(given)).toMatchObject({ hasPublisher: true });
  changeSetting(file, 'PUBLISHER', 'off');
  const { hasPublisher, environment } = readSettings(given);
  expect(hasPublisher).toBe(false);
  expect(environment).not.toHaveProperty('PUBLISHER_URL');
  expect(() => readSettings({ ...given, PUBLISHER: 'of' })).toThrow(
    'PUBLISHER is "of", but it can only be "on" or "off". Change it and start again.',
  );
});

test('reading the settings makes nothing', () => {
  const { file, ...given } = newsroom();
  const { wantsDemoContent } = readSettings(given);
  expect(wantsDemoContent).toBe(false);
  expect(() => statSync(file)).toThrow('ENOENT');
});

test('demo content is wanted by a new newsroom, until it is there', () => {
  const { file, ...given } = newsroom();
  expect(makeSettings(given).wantsDemoContent).toBe(true);
  changeSetting(file, 'DEMO_CONTENT', 'done');
  expect(makeSettings(given).wantsDemoContent).toBe(false);
});
