import { Question } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { helpAddress } from './help-address';

/** Adds "Help" to the menu at the left, for everybody who can sign in. */
export function addHelpToMenu(app: StrapiApp): void {
  app.addMenuLink({
    to: helpAddress,
    icon: Question,
    intlLabel: { id: 'newsroom.help.title', defaultMessage: 'Help' },
    permissions: [],
    position: 4,
    Component: loadPage,
  });
}

/** The pages are fetched only when somebody opens one. */
const loadPage = () => import('./help-page');
