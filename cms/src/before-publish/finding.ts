/** A place in an item, as its form shows it. */
export interface Place {
  /** Names of the fields from the outside in, for example `['cover', 'altText']`. */
  path: readonly string[];
  /** The same in the words of the form: `Areas of weakness 2, What was found`. */
  where: string;
}

/** Something that a rule has found in an item. */
export interface Finding extends Place {
  /** Name of the rule, as its file is called. */
  rule: string;
  /** What harms readers has to be mended before they see it; advice never stops anything. */
  level: 'mend' | 'advice';
  /** What is wrong and how to mend it, in one line. */
  how: string;
  /** A short form that could be added to the glossary. */
  term?: string;
}
