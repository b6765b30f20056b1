import type { Core } from '@strapi/strapi';
import { isRow, textOf } from '../site-content/row';
import { personName } from './person-name';
import { scheduledAct } from './schedule/acting';

/**
 * The person whose request is being answered: the name that colleagues know, and the e-mail address that tells two of
 * the same name apart. People may change their own name; what was written down stays.
 *
 * @returns `Alex Example (alex@example.org)`; `the schedule` for what it does; `the newsroom` for everything else
 * that the server does by itself.
 */
export function whoIsActing(strapi: Core.Strapi): string {
  if (scheduledAct() !== undefined) return 'the schedule';
  const user: unknown = strapi.requestContext.get()?.state.user;
  if (!isRow(user)) return 'the newsroom';
  const email = textOf(user, 'email');
  const name = personName(user);
  return name === email ? name : `${name} (${email ?? 'no e-mail address'})`;
}
