/** Our own words where editors choose and upload pictures and files. Strapi calls all of them assets. */
export const fileWords = {
  'upload.plugin.name': 'Pictures and files',
  'upload.sidebar.title': 'Pictures and files',
  'upload.header.actions.add-assets': 'Add a picture or file',
  'upload.mediaLibraryInput.placeholder': 'Press here to choose or upload one, or drop a file here',
  'upload.modal.nav.browse': 'Uploaded already',
  'upload.modal.header.select-files': 'Ticked',
  'upload.modal.upload-list.sub-header.button': 'Upload a new one',
  'upload.modal.upload-list.sub-header-subtitle': 'Press the pencil to say what a picture shows.',
  'upload.modal.upload-list.footer.button': 'Upload {number, plural, one {it} other {# files}}',
  'upload.list.assets.title': 'Tick what you want to use, then press Done ({count} to choose from)',
  'upload.list.assets.to-upload':
    '{number, plural, =0 {Nothing chosen yet} one {1 file chosen} other {# files chosen}}',
  'upload.input.label': 'Drop a file here, or',
  'upload.form.input.label.file-alt': 'What the picture shows',
  'upload.form.input.description.file-alt':
    'For people who cannot see it. It goes into the article together with the picture.',
  'upload.control-card.replace-media': 'Replace it by another file',
  'upload.input.notification.not-supported': 'This kind of file cannot go here. What can: {fileTypes}.',
  'global.finish': 'Done',
};
