import type { Row } from '../site-content/row';
import { resetCopy } from './copies';
import { endGoLive } from './end-go-live';
import { fillPublishedOn } from './published-on';
import { clearUnusedSource } from './rules/file-or-link';
import { forgetAnswer } from './rules/replaced-file';
import { fillSlug } from './rules/slug';
import { type Save, writesContent } from './save';
import { turnOffShowNamed } from './show-named/turn-off';
import { tidyText } from './tidy-text';

/** In this order: an address is made from a title that is tidy already. */
const steps: readonly ((save: Save) => Row | Promise<Row>)[] = [
  tidyText,
  resetCopy,
  clearUnusedSource,
  forgetAnswer,
  fillSlug,
  fillPublishedOn,
  endGoLive,
  turnOffShowNamed,
];

/**
 * Completes what comes from the form: what an editor need not do by hand.
 *
 * @returns The fields to save.
 */
export async function fillIn(save: Save): Promise<Row> {
  let { data } = save;
  if (!writesContent(save)) return data;
  for (const step of steps) data = await step({ ...save, data });
  return data;
}
