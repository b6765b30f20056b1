import { Typography } from '@strapi/design-system';
import { ways } from '../ways';
import { ShareLink } from './share-link';

/** The part of the edit view that a panel is told. */
interface EditView {
  model: string;
  document?: { documentId: string };
}

/** What readers see on pages of other things only. */
const withoutPage: ReadonlySet<string> = new Set([
  'api::glossary-term.glossary-term',
  'api::site-settings.site-settings',
]);

/** The panel "Share a preview" beside everything that has a page. */
export function SharePanel({ model, document }: EditView) {
  if (!ways.has(model) || withoutPage.has(model)) return null;
  return {
    title: 'Share a preview',
    content: document ? (
      <ShareLink key={document.documentId} path={`/newsroom/preview/${model}/${document.documentId}`} />
    ) : (
      <Typography textColor="neutral600">
        Save it first. Then you can make a link for somebody without an account.
      </Typography>
    ),
  };
}
