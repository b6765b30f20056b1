import type { Row } from '../../site-content/row';
import type { Save } from '../save';
import { isToShowNamed, showNamedField } from './named-fields';

/**
 * Turns the switch off in what goes on the website: it has done its work then. Were it left on, something that is hidden
 * later would come back with the next small correction.
 */
export async function turnOffShowNamed(save: Save): Promise<Row> {
  const { strapi, type, action, data, row } = save;
  if (!isToShowNamed(save)) return data;
  const off = { [showNamedField]: false };
  if (action !== 'publish') return { ...data, ...off };
  // Publish copies the saved draft, so the switch has to be off in the draft first.
  if (row !== null) await strapi.db.query(type.uid).update({ where: { id: row.id }, data: off });
  return data;
}
