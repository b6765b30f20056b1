import type { Core } from '@strapi/strapi';
import { type Attribute, groupOf, modelOf } from '../newsroom/model';
import { rowInForm } from '../newsroom/save';
import type { ExportedType } from '../site-content/exported-type';
import type { Row } from '../site-content/row';
import type { Fate, Item } from './take-down';

/** What Strapi's own roles let somebody do with the items of a type. */
interface Checker {
  cannot: Record<'create' | 'read' | 'update' | 'delete' | 'publish', (row?: Row, field?: string) => boolean>;
}

/** What Strapi's conditions look at: who has written an item, and in which role. */
const withCreator: Row = { createdBy: { populate: { roles: true } } };

/**
 * Whether somebody may take an item down: as Strapi would let them unpublish, hide or delete it.
 *
 * @param ability What Strapi lets the person do.
 */
export async function mayTakeDown(strapi: Core.Strapi, ability: unknown, item: Item, fate: Fate): Promise<boolean> {
  const { type, id } = item;
  const { cannot } = checkerOf(strapi, ability, type);
  // What is deleted already has no row of which conditions could be asked.
  const row = (await rowInForm(strapi, type, id, withCreator)) ?? undefined;
  const { attributes, hasDrafts } = modelOf(strapi, type);
  if (fate === 'keep' && hasDrafts) return !cannot.publish(row);
  if (fate === 'keep' && 'showOnSite' in attributes) return !cannot.update(row, 'showOnSite');
  return !cannot.delete(row);
}

/** Whether somebody may put items of a type with drafts on the website. */
export function mayPublish(strapi: Core.Strapi, ability: unknown, type: ExportedType): boolean {
  return !checkerOf(strapi, ability, type).cannot.publish();
}

/** Whether somebody may put an item of a type on the website by its switch. */
export function mayShow(strapi: Core.Strapi, ability: unknown, type: ExportedType, row?: Row): boolean {
  return !checkerOf(strapi, ability, type).cannot.update(row, 'showOnSite');
}

/** Whether somebody may write a new item of a type. */
export function mayCreate(strapi: Core.Strapi, ability: unknown, type: ExportedType): boolean {
  return !checkerOf(strapi, ability, type).cannot.create();
}

/** Whether somebody may see the items of a type in the admin. */
export function mayRead(strapi: Core.Strapi, ability: unknown, type: ExportedType): boolean {
  return !checkerOf(strapi, ability, type).cannot.read();
}

/** Whether somebody may see one item in the admin: a role can be limited to what a person has written. */
export async function mayReadItem(strapi: Core.Strapi, ability: unknown, { type, id }: Item): Promise<boolean> {
  const row = (await rowInForm(strapi, type, id, withCreator)) ?? undefined;
  return !checkerOf(strapi, ability, type).cannot.read(row);
}

/**
 * Which fields of an item somebody may see, or change.
 *
 * @returns Tells it of one field, by its name.
 */
export async function fieldsAllowed(
  strapi: Core.Strapi,
  ability: unknown,
  { type, id }: Item,
  what: 'read' | 'update',
): Promise<(field: string) => boolean> {
  const row = (await rowInForm(strapi, type, id, withCreator)) ?? undefined;
  const { cannot } = checkerOf(strapi, ability, type);
  const { attributes } = modelOf(strapi, type);
  // A role names a group of fields by what is in it.
  return (field) => namesOf(strapi, field, attributes[field]).some((name) => !cannot[what](row, name));
}

function namesOf(strapi: Core.Strapi, name: string, attribute: Attribute | undefined): string[] {
  if (attribute?.component === undefined) return [name];
  const { attributes } = groupOf(strapi, attribute.component);
  return [name, ...Object.keys(attributes).flatMap((inner) => namesOf(strapi, `${name}.${inner}`, attributes[inner]))];
}

function checkerOf(strapi: Core.Strapi, userAbility: unknown, { uid }: ExportedType): Checker {
  return strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model: uid });
}
