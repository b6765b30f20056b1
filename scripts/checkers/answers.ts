import type { Finding } from './finding.ts';

/**
 * The only rules whose findings are not taken for faults, each with the reason. Nearly all are questions that a program can't
 * decide by itself: the reason is a person's answer.
 */
const answers: Record<Finding['checker'], Record<string, string>> = {
  axe: {},
  IBM: {
    'element_tabbable_role_valid/fail_invalid_role':
      'A table that scrolls by itself must be reached by keyboard (axe: scrollable-region-focusable), and has no role of something to press.',
    'table_headers_exists/Fail_1 <table dir="auto">':
      'Only of tables that an editor has pasted without headings: we can’t know what the columns are called.',
    'element_attribute_deprecated/fail_elem_attr <meta content="default-src':
      'The checker is wrong: HTML has http-equiv for a page’s own policy.',
    'style_color_misuse/Potential_1':
      'Asked of every style sheet. Links are underlined, judgements differ in shape and in words.',
    'style_highcontrast_visible/Manual_1': 'Asked of every style sheet. Forced colours are tested in the browser.',
    'style_focus_visible/potential_focus_not_visible':
      'Asked of every link when a style sheet sets an outline. The outline of each is measured in the browser.',
    'element_tabbable_visible/potential_visible':
      'The skip link is out of sight until it has the focus, and then seen: tested.',
    'element_tabbable_unobscured/potential_obscured':
      'Nothing lies over the page: whether the focus is seen is tested.',
    'img_alt_background/Manual_1': 'The only background is a drawing of hills, which says nothing.',
    'heading_markup_misuse/Potential_1': 'Asked of long or unusual titles: those are what an article is called.',
    'blockquote_cite_exists/Potential_1':
      'Markdown has no word for the source of a quotation. It is used for quotations.',
    'list_structure_proper/Potential_1': 'Each term and its meaning are together in a div, as HTML allows in a dl.',
    'download_keyboard_controllable/Manual_1': 'A plain link to a file.',
    'text_sensory_misuse/potential_other': '“Large” is said of print that readers can ask for.',
    'text_sensory_misuse/potential_position': '“Right” means correct; “below” means later in the text as well.',
    'text_block_heading/potential_heading': 'Short lines of a timeline or of a glossary, which are no headings.',
    'input_fields_grouped/Potential_1': 'The three choices of the search belong to one short form, with a label each.',
  },
  HTML_CodeSniffer: {
    'Principle1.Guideline1_4.1_4_6.G17.Abs':
      'The menu lies on the page’s own colour: contrast of every pair of colours is tested.',
    'Principle1.Guideline1_4.1_4_6.G18.BgImage': 'The hills are below the words, on a colour whose contrast is tested.',
    'Principle1.Guideline1_4.1_4_6.G17.BgImage': 'The hills are below the words, on a colour whose contrast is tested.',
    'Principle1.Guideline1_4.1_4_10.C32,C31,C33,C38,SCR34,G206':
      'Asked of all fixed text. Ours breaks at the end of the line: that nothing is wider than the screen is tested.',
    'Principle1.Guideline1_1.1_1_1.H67.2': 'An editor has marked this picture as decorative.',
    'Principle1.Guideline1_3.1_3_1.H48': 'A sentence with two links in it is no list.',
    'Principle1.Guideline1_3.1_3_1.H39.3.NoCaption': 'Markdown has no captions: the region around the table is named.',
    'Principle4.Guideline4_1.4_1_2.H91.Select.Value':
      'The first option stands for “any”: its value is empty on purpose.',
    'Principle1.Guideline1_3.1_3_1.H85.2': 'Topics, years and kinds have no groups.',
  },
};

/**
 * Why a finding is no fault; nothing when it is one. An answer is to a whole rule, or to the elements that begin as it says
 * after the name of the rule.
 */
export function answerTo({ checker, rule, html }: Finding): string | undefined {
  const known = Object.entries(answers[checker]);
  const found = known.find(([asked]) => asked === rule || (asked.includes(' ') && `${rule} ${html}`.startsWith(asked)));
  if (found) given.add(`${checker}, ${found[0]}`);
  return found?.[1];
}

/** Answers to questions that nobody has asked since this process began: what they were about is gone, or was mended. */
export function answersNotGiven(): string[] {
  return Object.entries(answers)
    .flatMap(([checker, known]) => Object.keys(known).map((asked) => `${checker}, ${asked}`))
    .filter((answer) => !given.has(answer));
}

const given = new Set<string>();

/** Rules of html-validate that are left to taste, decided here. */
export const htmlRules = {
  // Astro writes its pages in its own manner; browsers read both.
  'void-style': 'off',
  'doctype-style': 'off',
  'no-trailing-whitespace': 'off',
  // Tables come as editors paste them; a browser puts the same around their rows.
  'prefer-tbody': 'off',
  // Only files of our own are asked for: they come from where the page comes from.
  'require-sri': 'off',
} as const;
