import { isReplacedUntold } from '../../newsroom/document-source';
import type { OpenForm } from '../form/use-open-form';
import type { PublishRequest } from './publish-request';

/** What the question about a change says of one kind of item. */
export interface ChangeWords {
  /** Why it is asked, where that does not go without saying. */
  why: string | null;
  /** The choice of a correction, with an example. */
  correction: string;
  /** How readers are told of a change that matters. */
  told: string;
  /** A sentence as somebody could write it. */
  example: string;
}

/**
 * Whether it has to be asked what kind of change this is, and in which words.
 * @returns null where nothing that readers have seen changes
 */
export function changeToAsk({ button, isPublic }: PublishRequest, form: OpenForm): ChangeWords | null {
  if (!isPublic) return null;
  if (button === 'publish') return 'changeNotes' in form.saved ? wordsOfText(form.model) : null;
  const { values, saved } = form;
  const isReplaced = isDocument(form) && values.showOnSite === true && isReplacedUntold(values, saved);
  return isReplaced ? wordsOfDocument : null;
}

/** Whether a form is that of a document, whose file or link can be replaced. */
export function isDocument({ model }: Pick<OpenForm, 'model'>): boolean {
  return model === 'api::inspection-document.inspection-document';
}

function wordsOfText(model: string): ChangeWords {
  const inFeed = model === 'api::news-item.news-item' ? '; subscribers see it in the news feed' : '';
  return {
    why: null,
    correction: 'A correction, such as a typing mistake: nobody is told',
    told: `Readers see it on the page, with today’s date${inFeed}.`,
    example: 'The date of the meeting was wrong and has been put right.',
  };
}

const wordsOfDocument: ChangeWords = {
  why: 'Readers see this document, and the file or the link is another one now. Whoever has read the earlier one does not know.',
  correction: 'A correction, such as a clearer copy: nobody is told',
  told: 'Readers see it on the page of the document, with today’s date; subscribers see it in the news feed, with the news that names the document.',
  example: 'Page 3 was missing and has been added.',
};
