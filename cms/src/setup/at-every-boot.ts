import type { Core } from '@strapi/strapi';
import { markEarlierSaves } from '../two-people/revision';
import { applyApiTokens } from './api-tokens';
import { createFirstAccounts } from './first-accounts';
import { applyLayouts } from './layouts';
import { applyRoles } from './roles';

/**
 * Brings Strapi's own records to what the code says, at every start. What is right already stays as it is, so a second
 * start changes nothing.
 */
export async function setUp(strapi: Core.Strapi): Promise<void> {
  await applyLayouts(strapi);
  await applyRoles(strapi);
  await applyApiTokens(strapi);
  await createFirstAccounts(strapi);
  await markEarlierSaves(strapi);
}
