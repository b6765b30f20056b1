import { type Answer, at } from '../harness/account';
import { uidOf } from '../harness/desk';
import * as samples from '../harness/samples';
import { type Chance, type ContentType, contentTypes, firstFields, moreFields, type World } from './random-fields';

type Edit = (world: World, chance: Chance) => Promise<Answer | undefined>;

/** Every kind of change an editor can make. Some are refused now and then: a refusal is a case too. */
export const edits: Record<string, Edit> = {
  async create(world, chance) {
    const type = chance.one(contentTypes) ?? 'topic';
    const answer = await world.desk.create(type, { ...firstFields(type, chance), ...moreFields(type, world, chance) });
    const id = at(answer.body, 'data', 'documentId');
    if (typeof id === 'string') world.ids[type].push(id);
    return answer;
  },
  async changeFields(world, chance) {
    return onSome(world, chance, (type, id) => world.desk.save(type, id, firstFields(type, chance)));
  },
  async changeRelationsAndComponents(world, chance) {
    return onSome(world, chance, (type, id) => world.desk.save(type, id, moreFields(type, world, chance)));
  },
  async publish(world, chance) {
    return onDraftable(world, chance, (type, id) => world.desk.publish(type, id, firstFields(type, chance)));
  },
  async publishAsItIs(world, chance) {
    return onDraftable(world, chance, (type, id) => world.desk.bulk('Publish', type, [id]));
  },
  async takeDown(world, chance) {
    return onDraftable(world, chance, async (type, id) => {
      await world.desk.publish(type, id, firstFields(type, chance));
      return world.desk.takeDown(type, id, { reason: 'other', words: chance.text() });
    });
  },
  async replace(world, chance) {
    return onDraftable(world, chance, async (type, id) => {
      const documentId = chance.one(world.ids[type].filter((other) => other !== id)) ?? id;
      for (const either of [id, documentId]) await world.desk.publish(type, either, firstFields(type, chance));
      return world.desk.takeDown(type, id, { reason: 'out-of-date', replacement: { uid: uidOf(type), documentId } });
    });
  },
  async erase(world, chance) {
    return onSome(world, chance, (type, id) => {
      forget(world, type, [id]);
      return world.desk.takeDown(type, id, { reason: 'personal-information' });
    });
  },
  async discard(world, chance) {
    return onDraftable(world, chance, async (type, id) => {
      await world.desk.publish(type, id, firstFields(type, chance));
      await world.desk.save(type, id, firstFields(type, chance));
      return world.desk.request(
        'POST',
        `/content-manager/collection-types/api::${type}.${type}/${id}/actions/discard`,
        {},
      );
    });
  },
  async changeAddress(world, chance) {
    const withPage = contentTypes.filter((type) => type !== 'glossary-term');
    const slug = chance.text().toLowerCase().replace(' ', '-');
    return onOneOf(withPage, world, chance, (type, id) => world.desk.save(type, id, { slug }));
  },
  async show(world, chance) {
    return onSwitched(world, chance, (type, id) => world.desk.save(type, id, { showOnSite: true }));
  },
  async hide(world, chance) {
    return onSwitched(world, chance, (type, id) => world.desk.takeDown(type, id));
  },
  async copy(world, chance) {
    return onSome(world, chance, async (type, id) => {
      const answer = await world.desk.duplicate(type, id, firstFields(type, chance));
      const copy = at(answer.body, 'data', 'documentId');
      if (typeof copy === 'string') world.ids[type].push(copy);
      return answer;
    });
  },
  async remove(world, chance) {
    return onSome(world, chance, (type, id) => {
      forget(world, type, [id]);
      return world.desk.takeDown(type, id, { deletes: true });
    });
  },
  async removeDraft(world, chance) {
    return onDraftable(world, chance, (type, id) => world.desk.remove(type, id));
  },
  async takeDownOrRemoveSeveral(world, chance) {
    const type = chance.one(['news-item', 'page'] as const) ?? 'page';
    const several = chance.some(world.ids[type]).slice(0, 2);
    if (chance.yes()) return world.desk.takeDown(type, several);
    forget(world, type, several);
    return world.desk.takeDown(type, several, { deletes: true });
  },
  async upload(world, chance) {
    const answer = await world.desk.upload(`${chance.text()}.png`, 'image/png', samples.png);
    const id = at(answer.body, 0, 'id');
    if (typeof id === 'number') world.pictures.push(id);
    return answer;
  },
  async renameFile(world, chance) {
    const id = chance.one(world.pictures);
    if (id === undefined) return undefined;
    const form = new FormData();
    form.append('fileInfo', JSON.stringify({ name: `${chance.text()}.png` }));
    return world.desk.request('POST', `/upload?id=${id}`, form);
  },
  async removeFile(world, chance) {
    const id = chance.one(world.pictures);
    if (id === undefined) return undefined;
    world.pictures = world.pictures.filter((picture) => picture !== id);
    return world.desk.request('DELETE', `/upload/files/${id}`);
  },
  async settings(world, chance) {
    return world.administrator.saveSettings({ ...samples.settings, tagline: chance.text() });
  },
};

function forget({ ids }: World, type: ContentType, gone: readonly string[]): void {
  ids[type] = ids[type].filter((id) => !gone.includes(id));
}

type OnOne<Type extends ContentType> = (type: Type, id: string) => Promise<Answer>;

function onOneOf<Type extends ContentType>(types: readonly Type[], { ids }: World, chance: Chance, edit: OnOne<Type>) {
  const type = chance.one(types);
  const id = type && chance.one(ids[type]);
  return type === undefined || id === undefined ? Promise.resolve(undefined) : edit(type, id);
}

function onSome(world: World, chance: Chance, edit: OnOne<ContentType>) {
  return onOneOf(contentTypes, world, chance, edit);
}

function onDraftable(world: World, chance: Chance, edit: OnOne<'news-item' | 'page'>) {
  return onOneOf(['news-item', 'page'] as const, world, chance, edit);
}

function onSwitched(world: World, chance: Chance, edit: OnOne<'partner' | 'inspection-document' | 'inspection'>) {
  return onOneOf(['partner', 'inspection-document', 'inspection'] as const, world, chance, edit);
}
