import { isFetchError } from '@strapi/strapi/admin';
import { isRow, numberOf, textOf } from '../site-content/row';

const notAnswering =
  'The newsroom is not answering. Check your connection to the internet, then try again. What you wrote is still here.';
const broken =
  'Something went wrong inside the newsroom. Try again; if it happens twice, tell whoever looks after the newsroom.';

/** The newsroom has no room to write anything down, and says so itself. */
const diskFull = 507;

/**
 * What to tell an editor when the server did not do what it was asked: its own sentence, where it gave one.
 *
 * @param error What a request threw.
 */
export function serverSentence(error: unknown): string {
  const answer: unknown = isFetchError(error) ? error.response?.data.error : error;
  const status = isRow(answer) ? numberOf(answer, 'status') : null;
  if (!isRow(answer) || status === null || textOf(answer, 'name') === 'UnknownError') return notAnswering;
  return status >= 500 && status !== diskFull ? broken : (textOf(answer, 'message') ?? broken);
}
