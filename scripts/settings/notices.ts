import { OperatorError } from '../terminal/operator-error.ts';

/**
 * Looks at the settings that say whom the newsroom tells of trouble and of changes. All of them can be left out. Strapi uses
 * them; here they are looked at before anything starts.
 *
 * @param chosen Gives the value of a setting.
 * @throws {OperatorError} when one can't be used; what is secret in it is not repeated
 */
export function checkNotices(chosen: (name: string) => string | undefined): void {
  const [email, webhook] = [chosen('ALERT_EMAIL'), chosen('ALERT_WEBHOOK')];
  const [server, from] = [chosen('SMTP_URL'), chosen('MAIL_FROM')];
  if (email && !/^[^@\s,]+@[^@\s,]+$/.test(email)) {
    refuse(`ALERT_EMAIL is "${email}", but it has to be one e-mail address, such as board@example.org.`);
  }
  if (email && !server) {
    refuse('ALERT_EMAIL is set, but no mail server to send with. Add SMTP_URL and MAIL_FROM, or take ALERT_EMAIL out.');
  }
  if (server && !(/^smtps?:\/\/[^/]/.test(server) && URL.canParse(server))) {
    refuse('SMTP_URL has to be the address of a mail server, such as smtps://user:password@mail.example.org.');
  }
  if (server && !from?.includes('@')) {
    refuse('SMTP_URL is set, so MAIL_FROM has to say in whose name mail is sent, such as newsroom@example.org.');
  }
  if (chosen('GITHUB_DISPATCH_TOKEN') && !/^[\w.-]+\/[\w.-]+$/.test(chosen('GITHUB_REPOSITORY') ?? '')) {
    refuse('GITHUB_DISPATCH_TOKEN is set, so GITHUB_REPOSITORY has to name the repository, such as owner/name.');
  }
  if (webhook && !/^https?:$/.test(URL.parse(webhook)?.protocol ?? '')) {
    refuse('ALERT_WEBHOOK has to be a whole web address, such as https://hooks.example.org/newsroom.');
  }
}

function refuse(sentence: string): never {
  throw new OperatorError(`${sentence} Change it and start again.`);
}
