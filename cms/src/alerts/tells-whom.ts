import { alertAddresses } from './addresses';

/** Where notices of trouble go, in one or two sentences for the card. Of the webhook only the host: the rest is a secret. */
export function tellsWhom(): string {
  const { email, webhook } = alertAddresses();
  const to = [
    ...(email === null ? [] : [`by e-mail to ${email}`]),
    ...(webhook === null ? [] : [`to ${webhook.host}`]),
  ];
  if (to.length === 0) {
    return 'No address is set, so nobody is told when something goes wrong. Whoever looks after the newsroom can set one: ALERT_EMAIL or ALERT_WEBHOOK in settings.env.';
  }
  return `When something goes wrong for longer, a notice goes ${to.join(' and ')}.`;
}
