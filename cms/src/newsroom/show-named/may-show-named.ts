import { flagOf } from '../../site-content/row';
import { mayPublish, mayShow } from '../../taking-down/permissions';
import { modelOf } from '../model';
import type { Refusal } from '../refusal';
import { proposed, type Save } from '../save';
import { actingAbility } from './acting-ability';
import { namedFields, showNamedField } from './named-fields';

/**
 * Refuses the switch to whoever may not put those things on the website one by one: the schedule asks nobody later. An
 * editor may have turned it on before in a draft that somebody without that right goes on writing: Publish asks again.
 */
export function checkMayShowNamed(save: Save): readonly Refusal[] {
  const { strapi, type } = save;
  const ability = actingAbility(strapi);
  if (type.type !== 'news-item' || ability === undefined || !flagOf(proposed(save), showNamedField)) return [];
  if (flagOf(save.row ?? {}, showNamedField) && !mayPublish(strapi, ability, type)) return [];
  const forbidden = namedFields.filter((named) => !mayShow(strapi, ability, named.type));
  return forbidden.map((named) => ({
    path: [showNamedField],
    message: `Your role does not allow you to put a thing of this kind on the website: ${modelOf(strapi, named.type).displayName.toLowerCase()}. Turn this off, or ask an administrator.`,
  }));
}
