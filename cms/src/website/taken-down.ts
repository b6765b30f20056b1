import type { Core } from '@strapi/strapi';
import { instantOf } from '../newsroom/instant';
import { londonMoment } from '../newsroom/london-moment';
import type { ExportedType } from '../site-content/exported-type';
import { isRow, type Row, textOf } from '../site-content/row';
import { takedownActions } from '../site-content/takedowns';
import type { WebsiteState } from './website-state';

/**
 * Adds to the state of an item that is not on the website that it was taken down, when, by whom and why.
 *
 * @param state What the website shows of it.
 */
export async function withTakeDown(
  strapi: Core.Strapi,
  { type }: ExportedType,
  id: string,
  state: WebsiteState,
): Promise<WebsiteState> {
  if (state.state !== 'not-published') return state;
  const newest: unknown = await strapi.db.query('api::publication.publication').findOne({
    select: ['action', 'at', 'who', 'reason'],
    where: { targetId: id, type },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  if (!isRow(newest) || !takedownActions.includes(textOf(newest, 'action') ?? '')) return state;
  return { ...state, message: words(newest) };
}

function words(record: Row): string {
  const at = instantOf(record, 'at');
  const when = at === null ? '' : ` on ${londonMoment(at)}`;
  const reason = reasons[textOf(record, 'reason') ?? ''];
  const why = reason === undefined ? '' : ` as ${reason}`;
  const sentence = `${textOf(record, 'who') ?? 'somebody'} took it off the website${when}${why}. Readers no longer see it.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** For personal information there are no words: nothing says of an item that it had any. */
const reasons: Readonly<Record<string, string>> = { mistake: 'published by mistake', 'out-of-date': 'out of date' };
