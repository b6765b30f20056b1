import type { Page } from 'playwright-core';

/** One thing that a checker has to say of a page. */
export interface Finding {
  checker: 'axe' | 'IBM' | 'HTML_CodeSniffer';
  /** The checker's own name of the rule, with the reason where a rule has several. */
  rule: string;
  /** False for what a program can't decide and asks a person about. */
  isSure: boolean;
  message: string;
  /** Where it was found: the beginning of the element. */
  html: string;
}

/** Looks at the page that is open, as it is shown now. */
export type Checker = (page: Page) => Promise<Finding[]>;
