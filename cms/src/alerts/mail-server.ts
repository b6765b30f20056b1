/** Where the newsroom hands its mail to, and in whose name. */
export interface MailServer {
  /** For example `smtps://user:password@mail.example.org`. */
  url: string;
  from: string;
}

/**
 * Reads SMTP_URL and MAIL_FROM.
 *
 * @returns null when no mail server is set: then the newsroom sends no mail.
 * @throws One sentence for the operator, when a setting is no such thing. It does not repeat SMTP_URL, which holds a password.
 */
export function mailServer(): MailServer | null {
  const url = process.env.SMTP_URL?.trim();
  if (!url) return null;
  if (!/^smtps?:\/\/[^/]/.test(url) || !URL.canParse(url)) {
    throw new Error(
      'SMTP_URL has to be the address of a mail server, such as smtps://user:password@mail.example.org. Change it in settings.env.',
    );
  }
  const from = process.env.MAIL_FROM?.trim();
  if (!from?.includes('@')) {
    throw new Error(
      'SMTP_URL is set, so MAIL_FROM has to say in whose name mail is sent, such as newsroom@example.org. Add it to settings.env.',
    );
  }
  return { url, from };
}
