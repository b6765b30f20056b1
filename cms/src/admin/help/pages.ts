import addADocument from '../../../help/add-a-document.md?raw';
import knowWhatReadersSee from '../../../help/know-what-readers-see.md?raw';
import putAMistakeRight from '../../../help/put-a-mistake-right.md?raw';
import takeSomethingDown from '../../../help/take-something-down.md?raw';
import tellOfAnInspection from '../../../help/tell-of-an-inspection.md?raw';
import writeANewsItem from '../../../help/write-a-news-item.md?raw';

/** A help page: the very file that can be read in the repository. */
export interface HelpPage {
  /** Name of the file, without ending. */
  name: string;
  title: string;
  /** Markdown, with the title as its first line. */
  text: string;
}

/** All help pages, what people need most first. */
export const helpPages: readonly HelpPage[] = [
  page('write-a-news-item', writeANewsItem),
  page('add-a-document', addADocument),
  page('put-a-mistake-right', putAMistakeRight),
  page('take-something-down', takeSomethingDown),
  page('know-what-readers-see', knowWhatReadersSee),
  page('tell-of-an-inspection', tellOfAnInspection),
];

function page(name: string, text: string): HelpPage {
  return { name, title: /^# (.+)$/m.exec(text)?.[1] ?? name, text };
}
