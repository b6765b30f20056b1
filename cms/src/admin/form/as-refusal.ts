import { isRow } from '../../site-content/row';
import { serverSentence } from '../server-sentence';

/**
 * Has Strapi take every failure of a save for a refusal. Of anything else it believes that the form is saved: it locks
 * "Save", asks nobody who leaves, and what was typed is lost when the connection breaks or the disk is full. The reason is
 * told in our own words.
 *
 * @param error What the server, or the browser for it, answered.
 */
export function asRefusal(error: unknown): unknown {
  if (!isRow(error) || error.name === 'ValidationError') return error;
  const message = serverSentence(error);
  return {
    ...error,
    message,
    name: 'ValidationError',
    details: { ...(isRow(error.details) && error.details), errors: [] },
  };
}
