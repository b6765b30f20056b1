import { textOf } from '../../site-content/row';
import { modelOf } from '../model';
import type { Refusal } from '../refusal';
import { proposed, type Save } from '../save';

/** One @, something before it, and a domain with a dot after it. Whether anybody reads it, no rule can tell. */
const pattern = /^[^\s@,;<>()]+@[^\s@,;<>()]+\.[^\s@,;<>().]{2,}$/;

/** Refuses what no mail could be sent to, in every e-mail field. */
export function checkEmail(save: Save): readonly Refusal[] {
  const { attributes, labelOf } = modelOf(save.strapi, save.type);
  const item = proposed(save);
  return Object.keys(attributes)
    .filter((field) => attributes[field]?.type === 'email')
    .filter((field) => !pattern.test(textOf(item, field) ?? 'nobody@example.org'))
    .map((field) => ({
      path: [field],
      message: `“${labelOf(field)}” is not an e-mail address. Write one address only, such as name@example.org`,
    }));
}
