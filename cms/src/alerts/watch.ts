import type { Core } from '@strapi/strapi';
import { hasPublisher } from '../website/publisher';
import { type Channel, openChannels } from './channels';
import { noted, remember, untold } from './ledger';
import { lookForTrouble } from './look';
import { nameOf } from './matter';
import { createMemory, type Known } from './memory';
import { noticeOf } from './notice';
import { createPauses } from './pauses';

const minuteMs = 60_000;

/** How long something may be on its way. A website that is built elsewhere is renewed twice an hour, and takes its time. */
const lateAfterMs = { here: 10 * minuteMs, elsewhere: 90 * minuteMs };

/**
 * Looks for trouble, and tells each once, and once when it is mended.
 *
 * @param clock Gives the present moment.
 * @returns One look, to be called every minute.
 */
export function createWatch(strapi: Core.Strapi, clock: () => Date): () => Promise<void> {
  const memory = createMemory(strapi);
  const pauses = createPauses();

  return async () => {
    const channels = openChannels(strapi);
    if (channels.length === 0) return;
    const now = clock();
    const look = await lookForTrouble(strapi, now);
    const names = channels.map(({ name }) => name);
    const lateMs = hasPublisher() ? lateAfterMs.here : lateAfterMs.elsewhere;
    const silent = new Set(look.troubles.filter(({ isSilence }) => isSilence).map(({ matter }) => nameOf(matter)));
    let known = remember(await memory.read(), look, names, now);
    await memory.write(known);

    const tell = async (channel: Channel, state: 'trouble' | 'mended', these: readonly Known[]): Promise<void> => {
      const notices = these.map((one) => noticeOf(strapi, one, state, silent.has(nameOf(one.matter))));
      await channel.send(await Promise.all(notices));
      // After each message: whatever fails next, this one is not sent twice.
      known = noted(known, these, channel.name, state);
      await memory.write(known);
    };

    for (const channel of channels.filter(({ name }) => pauses.isOver(name, now))) {
      try {
        const { trouble, mended } = untold(known, channel.name, look, now, lateMs);
        for (const some of inParts(trouble, channel.most)) await tell(channel, 'trouble', some);
        for (const some of inParts(mended, channel.most)) await tell(channel, 'mended', some);
        pauses.succeeded(channel.name);
      } catch (error) {
        pauses.failed(channel.name, now);
        strapi.log.error(`A notice could not be sent by ${channel.name}; it is tried again. ${error}`);
      }
    }
    await memory.write(remember(known, look, names, now));
  };
}

function inParts<Thing>(things: readonly Thing[], most: number): Thing[][] {
  if (things.length === 0) return [];
  return [things.slice(0, most), ...inParts(things.slice(most), most)];
}
