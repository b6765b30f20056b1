import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeSettings, readSettings } from '../../settings/settings.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const mail = { SMTP_URL: 'smtps://user:pass%40word@mail.example.org', MAIL_FROM: 'Newsroom <newsroom@example.org>' };

function newsroom(settings: Record<string, string>): { NEWSROOM_DATA: string } {
  const data = path.join(temporaryFolder(), 'newsroom');
  makeSettings({ NEWSROOM_DATA: data });
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(path.join(data, 'settings.env'), lines.join(''));
  return { NEWSROOM_DATA: data };
}

describe('where notices of trouble go', () => {
  test('can be left out', () => {
    expect(readSettings(newsroom({})).environment).not.toHaveProperty('ALERT_EMAIL');
  });

  test('reaches Strapi from the settings file', () => {
    const wanted = { ...mail, ALERT_EMAIL: 'board@example.org', ALERT_WEBHOOK: 'https://hooks.example.org/x?y=z' };
    expect(readSettings(newsroom(wanted)).environment).toMatchObject(wanted);
  });

  test.each([
    [{ ALERT_EMAIL: 'the board', ...mail }, 'ALERT_EMAIL is "the board", but it has to be one e-mail address'],
    [{ ALERT_EMAIL: 'a@example.org,b@example.org', ...mail }, 'one e-mail address'],
    [{ ALERT_EMAIL: 'a@example.org' }, 'ALERT_EMAIL is set, but no mail server to send with.'],
    [{ SMTP_URL: 'mail.example.org', MAIL_FROM: mail.MAIL_FROM }, 'SMTP_URL has to be the address of a mail server'],
    [{ SMTP_URL: 'https://example.org', MAIL_FROM: mail.MAIL_FROM }, 'SMTP_URL has to be'],
    [{ SMTP_URL: mail.SMTP_URL }, 'MAIL_FROM has to say in whose name mail is sent'],
    [{ SMTP_URL: mail.SMTP_URL, MAIL_FROM: 'us' }, 'MAIL_FROM has to say'],
    [{ ALERT_WEBHOOK: 'hooks.example.org' }, 'ALERT_WEBHOOK has to be a whole web address'],
    [{ GITHUB_DISPATCH_TOKEN: 'x' }, 'GITHUB_REPOSITORY has to name the repository'],
    [{ GITHUB_DISPATCH_TOKEN: 'x', GITHUB_REPOSITORY: 'name' }, 'such as owner/name'],
    [{ ALERT_WEBHOOK: 'mailto:a@example.org' }, 'ALERT_WEBHOOK has to be a whole web address'],
  ])('is refused with a sentence when it can’t be used: %j', (settings, sentence) => {
    // GitHub’s own runners set it.
    expect(() => readSettings({ GITHUB_REPOSITORY: '', ...newsroom(settings) })).toThrow(sentence);
  });

  test('a refusal does not repeat what is secret', () => {
    const secret = newsroom({ SMTP_URL: 'smtp:user:SECRET@example.org', MAIL_FROM: mail.MAIL_FROM });
    expect(() => readSettings(secret)).toThrow(/^(?!.*SECRET)/s);
  });
});
