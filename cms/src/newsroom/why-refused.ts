import { errors } from '@strapi/utils';
import { isRow, rowsOf, textOf } from '../site-content/row';
import { diskFull, isDiskFull } from './full-disk';

/** Words for what Strapi or the database threw. */
export function whyRefused(error: unknown): string {
  if (isDiskFull(error)) return diskFull;
  if (!(error instanceof errors.ApplicationError)) {
    return `Something is wrong in the newsroom itself; tell whoever looks after it. It says: ${error}.`;
  }
  const details: unknown = error.details;
  const sentences = isRow(details) ? rowsOf(details, 'errors').map((one) => textOf(one, 'message')) : [];
  return sentences.filter((sentence) => sentence !== null).join(' ') || error.message;
}
