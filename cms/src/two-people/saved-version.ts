import type { Core } from '@strapi/strapi';
import { groupOf, modelOf } from '../newsroom/model';
import { rowInForm } from '../newsroom/save';
import type { ExportedType } from '../site-content/exported-type';
import { textOf } from '../site-content/row';
import { lastSave } from './last-save';
import type { OtherVersion } from './other-version';
import { revisionField } from './revision-field';
import { type SavedField, savedFields, wholePopulate } from './saved-field';

/** An item as it is saved now, for somebody who has written another version of it. */
export interface SavedVersion extends OtherVersion {
  revision: string | null;
  fields: SavedField[];
}

/**
 * @param ability What Strapi lets the person do: fields that they may not see are left out.
 * @returns null when it is not there any more
 */
export async function savedVersion(
  strapi: Core.Strapi,
  type: ExportedType,
  id: string,
  ability: unknown,
): Promise<SavedVersion | null> {
  const model = modelOf(strapi, type);
  const groups = (uid: string) => groupOf(strapi, uid);
  const row = await rowInForm(strapi, type, id, wholePopulate(model, groups));
  if (row === null) return null;
  const may = strapi.plugin('content-manager').service('permission-checker').create({
    userAbility: ability,
    model: type.uid,
  });
  // Of a group of fields, a role names each field within it.
  const mayRead = (name: string): boolean => {
    const { component } = model.attributes[name] ?? {};
    const names =
      component === undefined ? [name] : Object.keys(groups(component).attributes).map((one) => `${name}.${one}`);
    return names.some((one) => may.can.read(row, one));
  };
  return {
    ...(await lastSave(strapi, type, id)),
    revision: textOf(row, revisionField),
    fields: savedFields(model, row, groups).filter(({ name }) => mayRead(name)),
  };
}
