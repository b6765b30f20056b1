import type { Core } from '@strapi/strapi';
import { isRow } from '../../site-content/row';

/** What Strapi lets the person do whose request is being answered; undefined for what the server does by itself. */
export function actingAbility(strapi: Core.Strapi): unknown {
  const state: unknown = strapi.requestContext.get()?.state;
  return isRow(state) ? state.userAbility : undefined;
}
