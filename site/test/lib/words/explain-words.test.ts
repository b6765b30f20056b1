import { afterEach, describe, expect, test, vi } from 'vitest';
import { createSnapshot } from '../../../src/content/snapshot.ts';
import type { GlossaryTerm } from '../../../src/content/types.ts';
import { renderMarkdown } from '../../../src/lib/markdown.ts';
import { createWordExplainer } from '../../../src/lib/words/explain-words.ts';
import { glossary } from '../../fixtures/organisation.ts';
import { snapshotData } from '../../fixtures/snapshot.ts';

const { fileAt, placeAt } = createSnapshot(snapshotData);
const words = [
  ...Object.values(glossary),
  word('SEN', 'special educational needs'),
  word('SEN support', 'help at school without a plan'),
  word('SEND', 'special educational needs and disabilities'),
  word('LA', 'local authority'),
  word('annual review', 'the yearly look at a plan'),
  word('R&D', 'research and development'),
  word('CQC', 'Care Quality Commission'),
];

afterEach(() => vi.unstubAllEnvs());

function word(term: string, expansion: string, dates: Partial<GlossaryTerm> = {}): GlossaryTerm {
  return { ...glossary.undated, id: `term-${term}-${expansion}`, term, expansion, ...dates };
}

function explained(text: string, on = '2020-05-20', target: 'page' | 'feed' = 'page', terms = words): string {
  const explain = createWordExplainer(terms);
  return renderMarkdown(text, { target, pagePath: '/news/x/', fileAt, placeAt, words: { explain, on } });
}

/** What is read of it, without the marks of a page. */
function read(text: string, on?: string, terms?: GlossaryTerm[]): string {
  return explained(text, on, 'page', terms).replace(/<[^>]*>/g, '');
}

test('the first use of a word says what it stands for and leads to the glossary; the next ones stay', () => {
  expect(explained('The CCG pays. Ask the CCG.')).toBe(
    '<p>The <a class="word" href="/glossary/#ccg">CCG</a> <span class="meaning">(clinical commissioning group)</span> pays. Ask the CCG.</p>',
  );
});

test('a feed gets the words without the link', () => {
  expect(explained('The CCG pays.', '2020-05-20', 'feed')).toBe('<p>The CCG (clinical commissioning group) pays.</p>');
});

test('below a base path the link has it', () => {
  vi.stubEnv('SITE_URL', 'https://example.github.io/newsroom/');
  expect(explained('The CCG pays.')).toContain('href="/newsroom/glossary/#ccg"');
});

describe('an article keeps what a word meant on its day', () => {
  const changed = [
    word('CCG', 'clinical commissioning group', { validFrom: '2013-04-01', validTo: '2022-06-30' }),
    word('CCG', 'community care grant', { validTo: '2013-03-31' }),
    word('CCG', 'county carers group', { validFrom: '2024-01-01' }),
  ];

  test.each([
    ['2012-12-31', 'CCG (community care grant)'],
    ['2013-04-01', 'CCG (clinical commissioning group)'],
    ['2022-06-30', 'CCG (clinical commissioning group)'],
    ['2024-01-01', 'CCG (county carers group)'],
  ])('of %s: %s', (day, said) => {
    expect(read('The CCG pays.', day, changed)).toBe(`The ${said} pays.`);
  });

  test('each leads to its own place in the glossary', () => {
    expect(explained('The CCG pays.', '2024-06-01', 'page', changed)).toContain('#ccg-3"');
  });

  test('one that looks back says until when the word was used', () => {
    expect(read('The CCG paid.', '2023-02-01')).toBe(
      'The CCG (clinical commissioning group, until 30 June 2022) paid.',
    );
  });

  test('a word that came later is not explained', () => {
    expect(read('The ICB pays.', '2020-05-20')).toBe('The ICB pays.');
  });
});

describe('where the author explains a word, nothing is added', () => {
  test.each([
    'The Clinical Commissioning Group (CCG) pays.',
    'The CCG (Clinical Commissioning Group) pays.',
    'The CCG, the clinical commissioning group, pays.',
    'The **Clinical Commissioning Group** (**CCG**) pays. The CCG pays.',
    'The people who pay for health services (CCG) said so. The CCG pays.',
    'Special educational needs or disabilities (SEND). Then SEND.',
    'The [clinical commissioning group (CCG)](https://www.example.org/) pays. The CCG pays.',
    'An education, health & care plan (EHC plan) is a right. EHC plans help.',
  ])('%s', (text) => {
    expect(explained(text)).not.toContain('class="word"');
  });

  test('what is said in another paragraph is not beside it', () => {
    expect(read('A clinical commissioning group pays.\n\nThe CCG said so.')).toContain(
      'CCG (clinical commissioning group) said',
    );
  });
});

describe('nothing is added where it does not belong', () => {
  test.each([
    ['a heading', '## What the CCG said'],
    ['a link', '[the CCG’s site](https://www.example.org/)'],
    ['code', 'Type `CCG` and\n\n    CCG'],
    ['a quotation', '> The CCG must do better.'],
    ['a title', 'Read “The CCG in 2020”, "More on the CCG" and ‘What’s the CCG’.'],
    ['a column heading', '| CCG |\n| --- |\n| a |'],
    ['text of another language', '<p lang="cy">Mae CCG yn talu.</p>'],
    ['a longer word', 'CCGX, XCCG, CCG2, ÉCCG and CCGé'],
    ['a word with a hyphen', 'A CCG-led plan, a non-CCG plan, LA/CCG'],
    ['an address', 'info@CCG.example, #CCG, www.CCG.example.org'],
    ['a word in small letters', 'Please send the form to la.'],
  ])('%s', (_what, text) => {
    expect(explained(text)).not.toContain('class="meaning"');
  });

  test('the first use outside of them is explained', () => {
    expect(read('## The CCG\n\nThe report “On the CCG” is out. The CCG pays.')).toContain(
      'The report “On the CCG” is out. The CCG (clinical commissioning group) pays.',
    );
  });
});

describe('forms of a word', () => {
  test.each([
    ['All CCGs pay.', 'All CCGs (clinical commissioning groups) pay.'],
    ['LAs write EHC plans.', 'LAs (local authorities) write EHC plans (education, health and care plans).'],
    ['The CCG’s plan.', 'The CCG’s (clinical commissioning group’s) plan.'],
    ['An EHC Plan.', 'An EHC Plan (education, health and care plan).'],
    ['Annual reviews are held.', 'Annual reviews (the yearly look at a plan) are held.'],
    ['(Ask the CCG or the LA.)', '(Ask the CCG [clinical commissioning group] or the LA [local authority].)'],
    ['R&D pays.', 'R&amp;D (research and development) pays.'],
    ['“We know.” The CCG pays.', '“We know.” The CCG (clinical commissioning group) pays.'],
    [
      'Don’t wait: the CCG’s phone is ‘here’.',
      'Don’t wait: the CCG’s (clinical commissioning group’s) phone is ‘here’.',
    ],
  ])('%s', (text, said) => {
    expect(read(text)).toBe(said);
  });

  test('of words that begin together the longest is taken, each once', () => {
    expect(read('SEN support and SEND for SEN. SEN support.')).toBe(
      'SEN support (help at school without a plan) and SEND (special educational needs and disabilities) for SEN (special educational needs). SEN support.',
    );
  });
});

test('a glossary without words changes nothing', () => {
  expect(explained('The CCG pays.', '2020-05-20', 'page', [])).toBe('<p>The CCG pays.</p>');
});

test('markup in a glossary is shown, not run', () => {
  expect(explained('The X pays.', '2020-05-20', 'page', [word('X', '<b>"x"</b>')])).toContain(
    '(&lt;b&gt;&quot;x&quot;&lt;/b&gt;)',
  );
});

test('twenty times the text takes about twenty times as long, not twenty times twenty, however many words the glossary has', () => {
  const many = Array.from({ length: 500 }, (_, index) => word(`Z${index}Q`, 'a word of many'));
  const explain = createWordExplainer([...many, ...words]);
  const time = (text: string): number => {
    const start = performance.now();
    explain(text, '2020-05-20', 'page');
    return performance.now() - start;
  };
  const paragraph = 'The “CCG” and the SEN team, LA-led, said that Z1Q-like plans are late. ';
  const short = paragraph.repeat(500);
  const long = paragraph.repeat(10_000);
  time(short);
  const fastest = (text: string) => Math.min(...Array.from({ length: 5 }, () => time(text)));
  expect(fastest(long)).toBeLessThan(120 * fastest(short));
  expect(fastest(long)).toBeLessThan(3000);
});
