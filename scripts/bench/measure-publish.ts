import type { StrapiAdmin } from '../seed/strapi-admin.ts';
import type { Settings } from '../settings/settings.ts';
import type { Say } from '../terminal/progress.ts';
import { type Edit, publishEdit } from './edit.ts';
import { editToLive } from './edits-to-live.ts';
import { timed } from './timed.ts';

/** How long Publish takes to answer, in milliseconds. */
export interface PublishTimes {
  ours: number[];
  stock: number[];
}

/**
 * Presses Publish in our Strapi and in a stock one by turns, so that whatever else the machine does slows both. Ours is live
 * each time before the other’s turn comes.
 */
export async function measurePublish(
  settings: Settings,
  ours: StrapiAdmin,
  stock: StrapiAdmin,
  edits: readonly Edit[],
  say: Say,
): Promise<PublishTimes> {
  const times: PublishTimes = { ours: [], stock: [] };
  for (const edit of edits) {
    times.stock.push(await timed(() => publishEdit(stock, edit)));
    times.ours.push((await editToLive(settings, ours, edit)).publishMs);
    say(`${times.ours.length} of ${edits.length}`);
  }
  return times;
}
