import { mailServer } from './mail-server';

/** Where notices of trouble go. */
export interface AlertAddresses {
  email: string | null;
  webhook: URL | null;
}

/**
 * Reads ALERT_EMAIL and ALERT_WEBHOOK.
 *
 * @throws One sentence for the operator, when a setting can't be used. It does not repeat ALERT_WEBHOOK, which is a secret
 * with most services.
 */
export function alertAddresses(): AlertAddresses {
  const email = process.env.ALERT_EMAIL?.trim() || null;
  const webhook = process.env.ALERT_WEBHOOK?.trim() || null;
  if (email !== null && !/^[^@\s,]+@[^@\s,]+$/.test(email)) {
    throw new Error(`ALERT_EMAIL is "${email}", but it has to be one e-mail address. Change it in settings.env.`);
  }
  if (email !== null && mailServer() === null) {
    throw new Error(
      'ALERT_EMAIL is set, but no mail server to send with. Add SMTP_URL and MAIL_FROM to settings.env, or take ALERT_EMAIL out.',
    );
  }
  if (webhook === null) return { email, webhook: null };
  const url = URL.parse(webhook);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Error(
      'ALERT_WEBHOOK has to be a whole web address, such as https://hooks.example.org/newsroom. Change it in settings.env.',
    );
  }
  return { email, webhook: url };
}
