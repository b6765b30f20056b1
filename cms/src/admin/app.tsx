import type { StrapiApp } from '@strapi/strapi/admin';
import { BeforePublishPanel } from './before-publish/before-publish-panel';
import { choiceWords } from './choice-words';
import { fileWords } from './file-words';
import { setFirstPreferences } from './first-preferences';
import { withFittingActions } from './fitting-actions';
import { withoutBuilding } from './form-menus';
import { addHelpToMenu } from './help/menu-link';
import { HistoryPanel } from './history/history-panel';
import { arrangeHome } from './home/arrange-home';
import { keepEditsOnRefusal } from './keep-edits';
import { LinksPanel } from './links/links-panel';
import { withQuestions } from './manners/asking-first';
import { BeforePublishing } from './manners/before-publishing';
import mark from './mark.svg';
import { SharePanel } from './preview/share-panel';
import { addRecordToMenu } from './record/menu-link';
import { RecordPanel } from './record/record-panel';
import { withTakeDownOfMany } from './taking-down/bulk-actions';
import { withTakeDown } from './taking-down/document-actions';
import { theme } from './theme';
import { titles } from './titles';
import { PresencePanel } from './two-people/presence-panel';
import { TwoVersions } from './two-people/two-versions';
import { forgetAtSignOut } from './unsaved/forget-at-sign-out';
import { SweepUnsaved } from './unsaved/sweep-unsaved';
import { UnsavedForm } from './unsaved/unsaved-form';
import { WebsitePanel } from './website/website-panel';

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
    addRecordToMenu(app);
    addHelpToMenu(app);
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>): void {
    setFirstPreferences();
    keepEditsOnRefusal();
    forgetAtSignOut();
    const contentManager = app.getPlugin('content-manager');
    // Where Strapi lets others put something beside the buttons of a form: what waits there for a dialog shows nothing.
    contentManager.injectComponent('editView', 'right-links', {
      name: 'newsroom-two-versions',
      Component: TwoVersions,
    });
    contentManager.injectComponent('editView', 'right-links', {
      name: 'newsroom-before-publishing',
      Component: BeforePublishing,
    });
    contentManager.injectComponent('editView', 'right-links', { name: 'newsroom-unsaved', Component: UnsavedForm });
    contentManager.injectComponent('listView', 'actions', { name: 'newsroom-unsaved', Component: SweepUnsaved });
    const { addBulkAction, addDocumentAction, addEditViewSidePanel } = contentManager.apis;
    if (typeof addEditViewSidePanel === 'function')
      addEditViewSidePanel([
        PresencePanel,
        BeforePublishPanel,
        WebsitePanel,
        SharePanel,
        LinksPanel,
        RecordPanel,
        HistoryPanel,
      ]);
    if (typeof addDocumentAction === 'function') addDocumentAction(withoutBuilding);
    if (typeof addDocumentAction === 'function') addDocumentAction(withTakeDown);
    if (typeof addDocumentAction === 'function') addDocumentAction(withFittingActions);
    if (typeof addDocumentAction === 'function') addDocumentAction(withQuestions);
    if (typeof addBulkAction === 'function') addBulkAction(withTakeDownOfMany);
  },
};
