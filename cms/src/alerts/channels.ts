import type { Core } from '@strapi/strapi';
import { alertAddresses } from './addresses';
import type { Notice } from './notice';

/** A way to tell somebody. */
export interface Channel {
  name: 'email' | 'webhook';
  /** How many notices go into one message: a person gets one mail, a program one call for each. */
  most: number;
  /** @throws when it could not be sent. */
  send(notices: readonly Notice[]): Promise<void>;
}

/** The ways for which an address is set. */
export function openChannels(strapi: Core.Strapi): Channel[] {
  const { email, webhook } = alertAddresses();
  return [...(email === null ? [] : [byEmail(strapi, email)]), ...(webhook === null ? [] : [byWebhook(webhook)])];
}

function byEmail(strapi: Core.Strapi, to: string): Channel {
  return {
    name: 'email',
    most: 50,
    async send(notices) {
      const isMended = notices.every(({ state }) => state === 'mended');
      const about = new URL(strapi.config.get<string>('newsroom.siteUrl')).host;
      await strapi
        .plugin('email')
        .service('email')
        .send({
          to,
          subject: isMended ? `Mended: ${about}` : `Needs a hand: ${about}`,
          text: `${notices.map(({ sentence, address }) => `${sentence}\n${address}`).join('\n\n')}\n\n${isMended ? '' : 'You get one more message when it is mended. '}The newsroom sent this by itself.\n`,
        });
    },
  };
}

const patienceMs = 10_000;

function byWebhook(url: URL): Channel {
  return {
    name: 'webhook',
    most: 1,
    async send(notices) {
      for (const { kind, state, sentence, address, since } of notices) {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          // Chat services show the field "text".
          body: JSON.stringify({ kind, state, text: sentence, address, since: since.toISOString() }),
          // A redirect would send it to somebody who was not meant.
          redirect: 'manual',
          signal: AbortSignal.timeout(patienceMs),
        });
        await response.body?.cancel();
        if (!response.ok) throw new Error(`The webhook answered ${response.status}.`);
      }
    },
  };
}
