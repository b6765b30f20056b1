import { z } from 'zod';
import { waitUntil } from '../../processes/wait-until.ts';
import type { Settings } from '../../settings/settings.ts';

const statusShape = z.object({
  publishing: z.boolean(),
  hold: z.object({ version: z.number() }).nullable(),
  versions: z.array(z.object({ version: z.number(), inPlace: z.boolean() })),
  faults: z.array(z.object({ message: z.string() })),
  problem: z.object({ message: z.string() }).nullable(),
});
export type HoldStatus = z.infer<typeof statusShape>;

/** The running publisher, asked and told as the admin does it. */
export interface PublisherAtWork {
  status(): Promise<HoldStatus>;
  /** Number of the version that readers get. */
  inPlace(): Promise<number>;
  /** Sets a hold, and waits until that version is in place. */
  goBack(version: number): Promise<void>;
  liftHold(): Promise<void>;
  /** Waits until it is done with what it is doing. */
  rest(): Promise<void>;
}

export function publisherAt({ publisherUrl, environment }: Settings): PublisherAtWork {
  const headers = { authorization: `Bearer ${environment.PUBLISHER_SECRET}`, 'content-type': 'application/json' };
  const status = async (): Promise<HoldStatus> =>
    statusShape.parse(await (await fetch(`${publisherUrl}/status`, { headers })).json());
  const tell = async (path: string, body: object): Promise<void> => {
    const answer = await fetch(`${publisherUrl}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (answer.status !== 202) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  };
  const until = async (is: (status: HoldStatus) => boolean): Promise<void> => {
    let last: HoldStatus | undefined;
    const ask = async (): Promise<true | undefined> => {
      last = await status();
      return (is(last) && !last.publishing) || undefined;
    };
    const patience = { milliseconds: 20_000, otherwise: 'not so', every: 25 };
    await waitUntil(ask, patience).catch(() => {
      throw new Error(`The publisher did not get there. It says: ${JSON.stringify(last)}`);
    });
  };
  return {
    status,
    inPlace: async () => (await status()).versions.find(({ inPlace }) => inPlace)?.version ?? 0,
    async goBack(version) {
      await tell('/go-back', { version, who: 'A test', why: 'To see what it does.' });
      await until(({ hold }) => hold?.version === version);
    },
    async liftHold() {
      await tell('/lift-hold', { who: 'A test' });
      await until(({ hold }) => hold === null);
    },
    rest: () => until(() => true),
  };
}
