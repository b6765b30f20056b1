import type { Finding } from '../../before-publish/finding';
import { flagOf, isRow, type Row, rowsOf, textOf, textsOf } from '../../site-content/row';

/** What there is to say of an item as it is being written. */
export interface Findings {
  /** What harms readers: it has to be mended before they see it. What harms most comes first. */
  mend: Finding[];
  /** What would help them. */
  advice: Finding[];
  /** Whether the person may add a term to the glossary. */
  mayAddTerms: boolean;
}

/** @throws when the answer is something else. */
export function readFindings(answer: unknown): Findings {
  if (!isRow(answer)) throw new Error('The newsroom gave no findings.');
  const findings = rowsOf(answer, 'findings').map(readFinding);
  return {
    mend: findings.filter(({ level }) => level === 'mend'),
    advice: findings.filter(({ level }) => level === 'advice'),
    mayAddTerms: flagOf(answer, 'mayAddTerms'),
  };
}

function readFinding(row: Row): Finding {
  const term = textOf(row, 'term');
  return {
    rule: textOf(row, 'rule') ?? '',
    level: row.level === 'mend' ? 'mend' : 'advice',
    path: textsOf(row, 'path'),
    where: textOf(row, 'where') ?? '',
    how: textOf(row, 'how') ?? '',
    ...(term !== null && { term }),
  };
}
