/** The one permission of the token of the preview: to read the export with one draft in it. */
export const readDraft = 'api::draft.draft.read';
