import { isRow, rowsOf, textOf } from '../site-content/row';

/** Whether somebody who is signed in to the admin may steer the whole website. */
export function isAdministrator(user: unknown): boolean {
  return isRow(user) && rowsOf(user, 'roles').some((role) => textOf(role, 'code') === 'strapi-super-admin');
}
