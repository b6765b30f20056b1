/** Our own words in place of Strapi's, which speak of Strapi, entries, documents and relations. */
export const titles = {
  'Auth.form.welcome.title': 'Newsroom',
  'Auth.form.welcome.subtitle': 'Sign in to write and publish.',
  'Auth.form.button.login': 'Sign in',
  'Auth.form.email.placeholder': 'for example, name@example.org',
  'Auth.form.register.subtitle': 'Choose a password for your account.',
  'app.components.LeftMenu.navbrand.title': 'Newsroom',
  'app.components.LeftMenu.navbrand.workplace': 'Write and publish',
  'app.components.LeftMenu.logo.alt': 'Newsroom',
  'HomePage.head.title': 'Newsroom',
  'HomePage.header.subtitle': 'What is published here appears on the website within seconds.',
  'HomePage.addWidget.button': 'Add a card',
  'HomePage.addWidget.title': 'Add a card',
  'HomePage.addWidget.noWidgetsAvailable': 'All cards are on your home page already.',
  'HomePage.widget.delete': 'Take this card off your home page',
  'app.components.ToggleCheckbox.on-label': 'Yes',
  'app.components.ToggleCheckbox.off-label': 'No',
  'global.content-manager': 'Content',
  'content-manager.plugin.name': 'Content',
  'content-manager.header.name': 'Content',
  'content-manager.components.LeftMenu.collection-types': 'What you write',
  'content-manager.components.LeftMenu.single-types': 'The whole website',

  // Lists.
  'content-manager.HeaderLayout.button.label-add-entry': 'Add a new one',
  'content-manager.pages.ListView.header-subtitle': '{number, plural, one {# item} other {# items}}',
  'content-manager.components.TableDelete.label': '{number} ticked',
  'content-manager.containers.list.selectedEntriesModal.title': 'Publish what is ticked',
  'content-manager.bulk-publish.waiting-for-action': 'To be mended first',
  'content-manager.bulk-publish.already-published': 'Already published',
  'content-manager.containers.List.modified': 'Changed, not published',

  // Forms.
  'content-manager.App.schemas.data-loaded': 'The form is ready.',
  'content-manager.containers.edit.title.new': 'New, not saved yet',
  'content-manager.containers.edit.panels.default.title': 'When you are ready',
  'content-manager.containers.EditView.add.new-entry': 'Add another',
  'content-manager.components.empty-repeatable': 'Nothing here yet. Press here to add something.',
  'content-manager.form.Input.hint.character.unit': ' characters.',
  'content-manager.form.Input.hint.text':
    '{description}{max, select, undefined {} other {{br}At most {max}}}{max, select, undefined {} other {{unit}}}',
  'content-manager.relation.add': 'Choose…',
  'content-manager.relation.create': 'Add a new one',
  'content-manager.relation.notAvailable': 'Nothing to choose from',
  'content-manager.components.RelationInputModal.modal-title': 'What you have linked',
  'content-manager.components.RelationInputModal.button-fullpage': 'Open it by itself',
  'components.Wysiwyg.ToggleMode.preview-mode': 'See how it reads',
  'components.Wysiwyg.ToggleMode.markdown-mode': 'Go on writing',

  // What went wrong, and what went well.
  'content-manager.validation.error':
    'Not saved yet: something is missing or not right. Mend what is marked in red, and look inside what is closed.',
  'components.Input.error.validation.required': 'This is empty. Fill it in.',
  'components.Input.error.validation.maxLength': 'This is too long: at most {max} characters.',
  'components.Input.error.validation.email': 'This is not an e-mail address. Write one only, such as name@example.org',
  'content-manager.success.record.save': 'Saved.',
  'content-manager.success.record.publish': 'Published. Readers see it in a few seconds.',
  'content-manager.success.record.delete': 'Deleted.',
  'content-manager.success.record.discard': 'Your changes are gone. This is what readers see.',

  // Taking away.
  'content-manager.actions.delete.label': 'Delete for ever',
  'content-manager.actions.delete.dialog.body':
    'Delete this for ever? Readers don’t see it, and nobody can bring it back.',
  'popUpWarning.bodyMessage.contentType.delete.all':
    'Delete these for ever? Readers don’t see them, and nobody can bring them back.',
  'content-manager.actions.discard.label': 'Go back to what readers see',
  'content-manager.actions.discard.dialog.body': 'Throw away the changes you have made since it was last published?',
};
