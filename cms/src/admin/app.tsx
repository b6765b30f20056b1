import type { StrapiApp } from '@strapi/strapi/admin';
import { choiceWords } from './choice-words';
import { fileWords } from './file-words';
import { setFirstPreferences } from './first-preferences';
import { withoutBuilding } from './form-menus';
import { arrangeHome } from './home';
import { keepEditsOnRefusal } from './keep-edits';
import mark from './mark.svg';
import { theme } from './theme';
import { titles } from './titles';
import { WebsitePanel } from './website-panel';

const words = { ...titles, ...fileWords, ...choiceWords };

/** What the admin shows beyond Strapi's own. Everything here is a public extension point. */
export default {
  config: {
    auth: { logo: mark },
    menu: { logo: mark },
    locales: ['en-GB'],
    translations: { en: words, 'en-GB': words },
    theme,
    tutorials: false,
    notifications: { releases: false },
  },

  register(app: StrapiApp): void {
    arrangeHome(app);
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>): void {
    setFirstPreferences();
    keepEditsOnRefusal();
    const { addDocumentAction, addEditViewSidePanel } = app.getPlugin('content-manager').apis;
    if (typeof addEditViewSidePanel === 'function') addEditViewSidePanel([WebsitePanel]);
    if (typeof addDocumentAction === 'function') addDocumentAction(withoutBuilding);
  },
};
