import type { Core } from '@strapi/strapi';
import { mailServer } from '../src/alerts/mail-server';
import { kinds } from '../src/uploads/kinds';
import { mostBytes } from '../src/uploads/size-limit';

/** What an editor may upload, in Strapi's words. Our own checks say more, and stand before these. */
const allowedTypes = kinds.flatMap(({ mime, bytes }) => (bytes === undefined ? [mime] : [mime, bytes]));

/**
 * What a browser would run or open as a page of the admin. Strapi holds these against the ending of a file's name; for the
 * list above it is enough that the first bytes are those of a picture, whatever the ending by which the file is served.
 */
const deniedTypes = ['text/*', '*xml', '*javascript', '*ecmascript'];

const plugins = (): Core.Config.Plugin => ({
  upload: {
    config: {
      sizeLimit: mostBytes,
      security: { allowedTypes, deniedTypes },
    },
  },
  email: { config: emailConfig() },
});

export default plugins;

/** Mail goes to the server that SMTP_URL names, and nowhere else. */
function emailConfig() {
  const server = mailServer();
  if (server === null) {
    // The newsroom sends no mail. Left alone, Strapi would ask the open network for the mail server of whoever has
    // forgotten a password, and send it the link to a new one. Port 9 of this machine is where nobody listens.
    return { providerOptions: { devHost: '127.0.0.1', devPort: 9 } };
  }
  return {
    provider: 'nodemailer',
    // A mail server that says nothing must not keep the next look waiting.
    providerOptions: { url: server.url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 },
    settings: { defaultFrom: server.from, defaultReplyTo: server.from },
  };
}
