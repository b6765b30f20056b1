import type { Core } from '@strapi/strapi';
import { publicData } from '../newsroom/exported-data';
import { modelOf } from '../newsroom/model';
import { type ExportedType, itemKey } from '../site-content/exported-type';
import { type Row, textOf, textsOf } from '../site-content/row';
import { actAsTakeDown, type Why } from './acting';

/** What is to become of what was taken down. */
export type Fate = 'keep' | 'delete';

/** One item, by the names that everything else knows it by. */
export interface Item {
  type: ExportedType;
  id: string;
}

const hidden: Row = { showOnSite: false };

/**
 * Takes one item off the website: the one way for people and for the schedule.
 *
 * @param fate `keep`: it becomes a draft again, or is hidden, and nothing puts it back by itself. `delete`: for ever.
 * @throws ValidationError with what the rules refuse it with; then nothing has changed.
 */
export async function takeDown(strapi: Core.Strapi, { type, id }: Item, fate: Fate, why: Why): Promise<void> {
  await strapi.db.transaction(async () => {
    const seen = (await publicData(strapi, type, id)) ?? {};
    const what = {
      key: itemKey(type.type, id),
      title: textOf(seen, modelOf(strapi, type).nameField),
      topicIds: textsOf(seen, 'topicIds'),
      inspectionId: textOf(seen, 'inspectionId'),
    };
    await actAsTakeDown({ ...why, ...what }, () => remove(strapi, { type, id }, fate));
  });
}

async function remove(strapi: Core.Strapi, { type, id }: Item, fate: Fate): Promise<void> {
  const documents = strapi.documents(type.uid);
  if (fate === 'delete') {
    await documents.delete({ documentId: id });
    return;
  }
  const { attributes, hasDrafts } = modelOf(strapi, type);
  if (!hasDrafts) {
    await documents.update({ documentId: id, data: hidden });
    return;
  }
  await documents.unpublish({ documentId: id });
  if (!('goLiveAt' in attributes)) return;
  await strapi.db.query(type.uid).updateMany({
    where: { documentId: id, publishedAt: null },
    data: { goLiveAt: null, takeDownAt: null, takeDownReason: null },
  });
}
