import { beforeEach, describe, expect, it } from 'vitest';
import { alertAddresses } from '../src/alerts/addresses';
import { mailServer } from '../src/alerts/mail-server';
import { tellsWhom } from '../src/alerts/tells-whom';

const names = ['ALERT_EMAIL', 'ALERT_WEBHOOK', 'SMTP_URL', 'MAIL_FROM'] as const;
const mail = { SMTP_URL: 'smtps://user:pass%40word@mail.example.org', MAIL_FROM: 'Newsroom <newsroom@example.org>' };

function set(settings: Partial<Record<(typeof names)[number], string>>): void {
  for (const name of names) {
    delete process.env[name];
    const value = settings[name];
    if (value !== undefined) process.env[name] = value;
  }
}
beforeEach(() => set({}));

describe('where notices go', () => {
  it('nowhere, when nothing is set, and the card says who can change that', () => {
    expect(alertAddresses()).toEqual({ email: null, webhook: null });
    expect(mailServer()).toBeNull();
    expect(tellsWhom()).toMatch(
      /^No address is set, so nobody is told.*ALERT_EMAIL or ALERT_WEBHOOK in settings\.env\.$/,
    );
  });

  it('to an e-mail address', () => {
    set({ ...mail, ALERT_EMAIL: 'board@example.org' });
    expect(tellsWhom()).toBe('When something goes wrong for longer, a notice goes by e-mail to board@example.org.');
    expect(mailServer()).toEqual({ url: mail.SMTP_URL, from: mail.MAIL_FROM });
  });

  it('to a webhook, of which the card says only the host: the rest is a secret', () => {
    set({ ...mail, ALERT_EMAIL: 'board@example.org', ALERT_WEBHOOK: 'https://hooks.example.org/services/SECRET' });
    expect(tellsWhom()).toBe(
      'When something goes wrong for longer, a notice goes by e-mail to board@example.org and to hooks.example.org.',
    );
  });
});

describe('a setting that can’t be used is refused at the start', () => {
  it.each([
    [{ ALERT_EMAIL: 'the board', ...mail }, /^ALERT_EMAIL is "the board", but it has to be one e-mail address\./],
    [{ ALERT_EMAIL: 'a@example.org, b@example.org', ...mail }, /has to be one e-mail address/],
    [
      { ALERT_EMAIL: 'a@example.org' },
      /^ALERT_EMAIL is set, but no mail server to send with\. Add SMTP_URL and MAIL_FROM/,
    ],
    [
      { ALERT_EMAIL: 'a@example.org', SMTP_URL: 'mail.example.org' },
      /^SMTP_URL has to be the address of a mail server/,
    ],
    [{ ALERT_EMAIL: 'a@example.org', SMTP_URL: 'https://example.org' }, /^SMTP_URL has to be/],
    [
      { ALERT_EMAIL: 'a@example.org', SMTP_URL: mail.SMTP_URL },
      /^SMTP_URL is set, so MAIL_FROM has to say in whose name/,
    ],
    [{ ALERT_WEBHOOK: 'hooks.example.org' }, /^ALERT_WEBHOOK has to be a whole web address/],
    [{ ALERT_WEBHOOK: 'ftp://hooks.example.org' }, /^ALERT_WEBHOOK has to be a whole web address/],
  ])('%j', (settings, sentence) => {
    set(settings);
    expect(alertAddresses).toThrow(sentence);
  });

  it('without repeating what is secret', () => {
    set({ SMTP_URL: 'smtp:/user:SECRET@example.org', ALERT_WEBHOOK: 'hooks.example.org/SECRET' });
    for (const read of [mailServer, alertAddresses]) expect(read).toThrow(/^(?!.*SECRET)/s);
  });
});
