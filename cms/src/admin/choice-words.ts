/**
 * What editors read in place of the values that are stored. Strapi looks up a value as it looks up its own words. Kinds of
 * documents are called here what the website calls them.
 */
export const choiceWords = {
  'outcome-letter': 'Outcome letter',
  'inspection-report': 'Inspection report',
  'council-response': 'Council’s response',
  'parent-carer-report': 'Parent carers’ report',
  'written-statement-of-action': 'Written statement of action',
  'accelerated-progress-plan': 'Accelerated progress plan',
  'priority-action-plan': 'Priority action plan',
  'revisit-report': 'Revisit report',
  'monitoring-report': 'Monitoring report',
  other: 'Other document',

  file: 'File: you upload it here',
  link: 'Link: it is on its author’s website',

  first: 'From 2016 to 2022',
  second: 'Since January 2023',

  weakness: 'Weakness, at the inspection itself',
  'enough-progress': 'Enough progress',
  'not-enough-progress': 'Not enough progress',

  happened: 'It happened on this day',
  deadline: 'It was promised by this day',

  en: 'English',
  ar: 'Arabic',
  bn: 'Bengali',
  bg: 'Bulgarian',
  'zh-Hans': 'Chinese (simplified)',
  'zh-Hant': 'Chinese (traditional)',
  fr: 'French',
  gu: 'Gujarati',
  hi: 'Hindi',
  hu: 'Hungarian',
  ckb: 'Kurdish (Sorani)',
  lv: 'Latvian',
  lt: 'Lithuanian',
  ne: 'Nepali',
  ps: 'Pashto',
  fa: 'Persian or Dari',
  pl: 'Polish',
  pt: 'Portuguese',
  pa: 'Punjabi',
  ro: 'Romanian',
  ru: 'Russian',
  so: 'Somali',
  es: 'Spanish',
  tr: 'Turkish',
  uk: 'Ukrainian',
  ur: 'Urdu',
  cy: 'Welsh',
};
