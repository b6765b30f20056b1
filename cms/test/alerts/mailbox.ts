import { SMTPServer } from 'smtp-server';
import { freePort } from '../harness/free-port';

/** A real mail server on this machine that keeps what it is given. */
export interface Mailbox {
  /** For SMTP_URL. */
  url: string;
  mails: Mail[];
  /** Turns every mail away while this is true. */
  isFull: boolean;
  stop(): Promise<void>;
}

export interface Mail {
  to: string[];
  subject: string;
  /** As it came, with its headers. */
  raw: string;
  text: string;
}

export async function startMailbox(): Promise<Mailbox> {
  const port = await freePort();
  const server = new SMTPServer({
    authMethods: ['PLAIN'],
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _, done) =>
      done(username === 'newsroom' && password === 'secret' ? null : new Error('Who are you?'), { user: username }),
    onData: (stream, session, done) => {
      stream.toArray().then(
        (chunks) => {
          if (mailbox.isFull) return done(new Error('The mailbox is full.'));
          mailbox.mails.push(read(Buffer.concat(chunks), session.envelope.rcptTo));
          return done();
        },
        (error: unknown) => done(new Error(String(error))),
      );
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const mailbox: Mailbox = {
    url: `smtp://newsroom:secret@127.0.0.1:${port}`,
    mails: [],
    isFull: false,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return mailbox;
}

function read(bytes: Buffer, to: readonly { address: string }[]): Mail {
  const raw = bytes.toString('utf8');
  const [, subject = ''] = /^Subject: (.*)$/m.exec(raw) ?? [];
  return { to: to.map(({ address }) => address), subject: subject.trim(), raw, text: firstText(raw) };
}

/** The plain text of a mail with a plain and an HTML part. */
function firstText(raw: string): string {
  const [, encoding = '', body = ''] =
    /Content-Type: text\/plain[\s\S]*?Content-Transfer-Encoding: (\S+)\r\n\r\n([\s\S]*?)\r\n--/.exec(raw) ?? [];
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body.replaceAll('\r\n', '\n');
  const bytes = body
    .replaceAll('=\r\n', '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n');
}
