import { errors } from '@strapi/utils';
import { itemKey } from '../site-content/exported-type';
import { isRow, type Row, textOf } from '../site-content/row';
import { exportedTypes } from '../site-content/types';
import type { Why } from './acting';
import { isTakeDownReason, mostWords, takeDownReasons } from './reasons';
import type { Fate, Item } from './take-down';

/** What somebody asks to have taken down. */
export interface Request {
  items: readonly Item[];
  fate: Fate;
  why: Why;
  /** The item behind `why.replacement`. */
  replacement: Item | null;
}

/**
 * Reads the body of `POST /newsroom/take-down`.
 *
 * @throws ValidationError with a sentence, when there is something wrong with the whole of it.
 */
export function readRequest(body: unknown): Request {
  const asked: Row = isRow(body) ? body : {};
  const items = readItems(Array.isArray(asked.items) ? asked.items : []);
  const { then: fate } = asked;
  if (fate !== 'keep' && fate !== 'delete') {
    throw new errors.ValidationError('Say what is to become of it: keep it as a draft or hidden, or delete it.');
  }
  const replacement =
    asked.replacement === undefined || asked.replacement === null ? null : readItem(asked.replacement);
  const why = readWhy(asked, replacement);
  return { items, fate: why.reason === 'personal-information' ? 'delete' : fate, why, replacement };
}

/** A list in the admin shows no more on a page: each item takes a moment, and nobody reads the names of more. */
const most = 100;

/**
 * Reads a list of items, each once.
 *
 * @throws ValidationError when there is none, or there are too many, or something is none.
 */
export function readItems(listed: readonly unknown[]): Item[] {
  if (listed.length === 0) throw new errors.ValidationError('Nothing was chosen. Choose what to take down.');
  if (listed.length > most) {
    const message = `At most ${most} items can be taken down at once, and ${listed.length} were chosen. Take them down in several steps.`;
    throw new errors.ValidationError(message);
  }
  const items = listed.map(readItem);
  return [...new Map(items.map((item) => [itemKey(item.type.type, item.id), item])).values()];
}

/**
 * Reads an item as the admin names it.
 *
 * @throws ValidationError when it is nothing that could ever be on the website.
 */
function readItem(value: unknown): Item {
  const named: Row = isRow(value) ? value : {};
  const type = exportedTypes.find(({ uid }) => uid === named.uid);
  const id = textOf(named, 'documentId');
  if (type === undefined || id === null)
    throw new errors.ValidationError('Nothing of this type is ever on the website.');
  return { type, id };
}

function readWhy(asked: Row, replacement: Item | null): Why {
  const { reason } = asked;
  if (!isTakeDownReason(reason)) {
    throw new errors.ValidationError(`Choose why it is taken down, one of: ${takeDownReasons.join(', ')}.`);
  }
  const words = textOf(asked, 'words')?.trim() || null;
  if (reason === 'other') {
    if (words === null) throw new errors.ValidationError('Tell readers in a sentence why it is taken down.');
    if (words.length > mostWords) {
      const message = `The words for readers have ${words.length} characters; at most ${mostWords} fit.`;
      throw new errors.ValidationError(message);
    }
  } else if (words !== null) {
    throw new errors.ValidationError(
      'Readers are told the reason that you chose. Empty your own words, or choose “other”.',
    );
  }
  if (reason === 'out-of-date' && replacement === null) {
    throw new errors.ValidationError('Choose the page that replaces it, or another reason.');
  }
  if (reason !== 'out-of-date' && replacement !== null) {
    throw new errors.ValidationError(
      'Only something that is out of date is replaced. Choose that reason, or no other page.',
    );
  }
  return { reason, words, replacement: replacement === null ? null : itemKey(replacement.type.type, replacement.id) };
}
