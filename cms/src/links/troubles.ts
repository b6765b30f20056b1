import type { Core } from '@strapi/strapi';
import { modelOf } from '../newsroom/model';
import { rowInForm } from '../newsroom/save';
import { adminPath } from '../site-content/build-export';
import { type ExportedType, itemKey } from '../site-content/exported-type';
import { type Row, textOf } from '../site-content/row';
import type { KnownLink } from './judge';
import { readKnownLinks } from './known-links';
import { fieldsWith } from './mentions';

/** An outside address of an item that an editor should look at. */
export interface LinkTrouble {
  address: string;
  /** `unsure`: nobody but a person can tell; it has been so for a week. */
  trouble: 'dead' | 'moved' | 'unsure';
  /** `YYYY-MM-DD` */
  since: string;
  /** As the end of a sentence: "answered 404". */
  says: string;
  movedTo: string | null;
  /** Labels of the fields in which it stands. */
  fields: string[];
}

/** An item that readers see with an address at which there is nothing. */
export interface DeadPlace extends LinkTrouble {
  title: string;
  kind: string;
  /** Path of its form in the admin, without the admin's own. */
  form: string;
}

/**
 * Where readers meet an address at which there is nothing, the longest dead first. What has been mended since the last look
 * is left out at once.
 *
 * @param types The types of which somebody may know.
 */
export async function deadPlaces(strapi: Core.Strapi, types: readonly ExportedType[]): Promise<DeadPlace[]> {
  const dead = [...(await readKnownLinks(strapi)).values()].filter(({ deadSince }) => deadSince !== null);
  const found: DeadPlace[] = [];
  for (const type of types) {
    const own = dead.filter(({ items }) => items.some((key) => key.startsWith(`${type.type}:`)));
    const ids = new Set(own.flatMap(({ items }) => items).map((key) => key.slice(key.indexOf(':') + 1)));
    for (const id of ids) {
      const where = { $and: [type.shown, { documentId: id }] };
      const row: Row | null = await strapi.db.query(type.uid).findOne({ where, populate: type.populate });
      const links = own.filter(({ items }) => items.includes(itemKey(type.type, id)));
      if (row !== null) found.push(...placesIn(strapi, type, id, row, links));
    }
  }
  return found.sort((a, b) => compare(a.since, b.since) || compare(a.title, b.title));
}

/** What to look at in one item as it is in its form, be it on the website or not. */
export async function troublesOf(strapi: Core.Strapi, type: ExportedType, id: string): Promise<LinkTrouble[]> {
  const row = await rowInForm(strapi, type, id);
  if (row === null) return [];
  return [...(await readKnownLinks(strapi)).values()].flatMap((link) => troubleIn(strapi, type, row, link));
}

function placesIn(
  strapi: Core.Strapi,
  type: ExportedType,
  id: string,
  row: Row,
  links: readonly KnownLink[],
): DeadPlace[] {
  const { displayName, nameField } = modelOf(strapi, type);
  const item = { title: textOf(row, nameField) ?? '', kind: displayName, form: formPath(type, id) };
  return links.flatMap((link) => troubleIn(strapi, type, row, link).map((trouble) => ({ ...trouble, ...item })));
}

function troubleIn(strapi: Core.Strapi, type: ExportedType, row: Row, link: KnownLink): LinkTrouble[] {
  const trouble = troubleOf(link);
  const fields = trouble === null ? [] : fieldsWith(row, link.address);
  if (trouble === null || fields.length === 0) return [];
  const { labelOf } = modelOf(strapi, type);
  const { address, says, movedTo, since, deadSince } = link;
  return [{ address, trouble, since: deadSince ?? since, says, movedTo, fields: fields.map(labelOf) }];
}

const week = 7 * 86_400_000;

/** One bad night is no trouble. */
function troubleOf({ outcome, deadSince, since }: KnownLink): LinkTrouble['trouble'] | null {
  if (deadSince !== null) return 'dead';
  if (outcome === 'moved') return 'moved';
  return outcome === 'unsure' && Date.now() - Date.parse(since) > week ? 'unsure' : null;
}

function formPath(type: ExportedType, id: string): string {
  return adminPath(type, id).replace(/^\/admin/, '');
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en-GB');
}
