import { ClockCounterClockwise } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { recordAddress } from './record-address';

/** Adds "What happened" to the menu at the left, for everybody who can sign in. */
export function addRecordToMenu(app: StrapiApp): void {
  app.addMenuLink({
    to: recordAddress,
    icon: ClockCounterClockwise,
    intlLabel: { id: 'newsroom.record.title', defaultMessage: 'What happened' },
    permissions: [],
    position: 3,
    Component: loadPage,
  });
}

/** The pages are fetched only when somebody opens one. */
const loadPage = () => import('./record-pages');
