import type { Core } from '@strapi/strapi';
import { modelOf } from '../newsroom/model';
import { rowInForm } from '../newsroom/save';
import { type Row, textOf } from '../site-content/row';
import { exportedTypes } from '../site-content/types';
import { mayRead } from '../taking-down/permissions';
import type { Name } from './read-field';

/** Looks up, each once, what things are called now. */
export interface Names {
  ofItem(uid: string, id: string): Promise<Name>;
  ofFile(id: string): Promise<Name>;
}

export function createNames(strapi: Core.Strapi, ability: unknown): Names {
  const known = new Map<string, Promise<string>>();
  const once = async (key: string, id: string, look: () => Promise<string>): Promise<Name> => {
    const name = known.get(key) ?? look();
    known.set(key, name);
    return { id, name: await name };
  };
  return {
    ofItem: (uid, id) => once(`${uid}:${id}`, id, () => itemName(strapi, ability, uid, id)),
    ofFile: (id) => once(`file:${id}`, id, () => fileName(strapi, id)),
  };
}

async function itemName(strapi: Core.Strapi, ability: unknown, uid: string, id: string): Promise<string> {
  const type = exportedTypes.find((candidate) => candidate.uid === uid);
  if (type === undefined || !mayRead(strapi, ability, type)) return 'Something that your role may not see';
  const { displayName, nameField } = modelOf(strapi, type);
  const row = await rowInForm(strapi, type, id, {});
  // What it was called may be what it was deleted for.
  if (row === null) return `${displayName} that has been deleted`;
  return textOf(row, nameField) ?? `${displayName} without a name`;
}

async function fileName(strapi: Core.Strapi, id: string): Promise<string> {
  const file: Row | null = await strapi.db.query('plugin::upload.file').findOne({ where: { documentId: id } });
  return (file && textOf(file, 'name')) ?? 'A file that has been deleted';
}
