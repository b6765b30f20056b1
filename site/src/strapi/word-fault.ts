import type { Fault } from './fault.ts';
import { labelOfField, labelOfType } from './labels.ts';
import type { ItemLine } from './lines.ts';
import type { Problem } from './problem.ts';

/** What readers see of a faulty item until it is mended. */
export type Meanwhile = 'last good version' | 'nothing' | 'earlier copy' | 'words';

const consequences: Record<Meanwhile, string> = {
  'last good version': 'Until then readers see its last good version.',
  nothing: 'Until then readers do not see it.',
  'earlier copy': 'Until then readers see it with the earlier copy of the file.',
  words: 'Until then readers see the words without a link.',
};

/** Words one problem for the one who can mend it: what is wrong, what to do, and what readers see until then. */
export function wordFault(line: ItemLine, problem: Problem, meanwhile: Meanwhile, cmsUrl: string): Fault {
  const { type, id } = line;
  const title = titleOf(line);
  const field = labelOfField(type, problem.path);
  const quoted = `"${field}"`;
  const who = type === 'site-settings' ? 'Administrator' : 'Editor';
  const finish = type === 'news-item' || type === 'page' ? 'publish again' : 'save';
  return {
    type,
    id,
    title,
    field,
    message: [
      `${labelOfType(type)} "${title}" ${problem.problem(quoted)}.`,
      `${who}: open it in Strapi, ${problem.remedy(quoted)} and ${finish}.`,
      consequences[meanwhile],
    ].join('\n'),
    adminUrl: new URL(line.adminPath, cmsUrl).href,
  };
}

/** The item's title or name, as far as it has one. */
export function titleOf({ data }: ItemLine): string {
  const name = [data.title, data.name, data.term, data.organisationName].find((value) => typeof value === 'string');
  return typeof name === 'string' && name.trim() !== '' ? name : '(no title)';
}
