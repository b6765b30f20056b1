import { expect, it } from 'vitest';
import { readText } from '../../src/before-publish/read-text';
import { headingsInSteps } from '../../src/before-publish/rules/headings-in-steps';
import { longSentences } from '../../src/before-publish/rules/long-sentences';
import { ageOf, readingAge } from '../../src/before-publish/rules/reading-age';
import { sentencesOf } from '../../src/before-publish/sentences';
import { draftOf } from './drafts';

it('sees a heading that skips a level, in Markdown and in pasted HTML', () => {
  expect(headingsInSteps(draftOf('## Who pays\n\nText.\n\n#### In Shropshire\n\n<h6>When</h6>'))).toMatchObject([
    {
      level: 'mend',
      where: 'Article',
      how: 'The heading “In Shropshire” skips a level. Make it heading 3: “### ” before it.',
    },
    { how: expect.stringContaining('“When”') },
  ]);
});

it('lets headings begin anywhere and go up by any number of steps', () => {
  expect(headingsInSteps(draftOf('### A\n\n#### B\n\n##### C\n\n## D\n\n### E'))).toEqual([]);
});

it('names the longest sentences, with their words counted', () => {
  const long = `Families ${'wait and wait and '.repeat(8)}hope.`;
  expect(longSentences(draftOf(`Short one. ${long}\n\n- ${long}`))).toMatchObject([
    { level: 'advice', where: 'Article', how: expect.stringContaining('34 words in one sentence: “Families wait') },
    {},
  ]);
  expect(longSentences(draftOf(`${long} `.repeat(20)))).toHaveLength(5);
});

it('ends a sentence neither at a title nor at a figure', () => {
  expect(sentencesOf('Dr. Example came at 5.30 in the morning. “Really?” 👩‍👩‍👧 Yes!')).toEqual([
    'Dr. Example came at 5.30 in the morning.',
    '“Really?”',
    '👩‍👩‍👧 Yes!',
  ]);
});

it('counts a list as sentences of its own, and no heading, code or address of a link as words', () => {
  const { blocks, headings } = readText(
    '## A heading\n\nOne [two](https://example.org/three).\n\n- four\n- five\n\n```\nsix\n```',
  );
  expect(blocks).toEqual(['One two.', 'four', 'five']);
  expect(headings).toEqual([{ level: 2, text: 'A heading' }]);
});

const easy = 'We met at the school. The plan is late. You can ask for help. ';
const hard =
  'Notwithstanding considerable organisational reconfiguration, multidisciplinary commissioning responsibilities necessitate comprehensive interdepartmental accountability. ';

it('tells an easy text from one that only specialists read', () => {
  expect(ageOf([easy.repeat(20)])).toBeLessThan(9);
  expect(readingAge(draftOf(easy.repeat(20)))).toEqual([]);
  expect(readingAge(draftOf(hard.repeat(20)))).toMatchObject([{ level: 'advice', where: 'Article' }]);
});

it('judges no text that is too short, nor one in another script', () => {
  expect(ageOf([hard])).toBeNull();
  expect(ageOf(['مرحبا بكم في موقعنا. '.repeat(60)])).toBeNull();
  expect(ageOf(['👩‍👩‍👧 '.repeat(500)])).toBeNull();
});

it('reads whatever is in a text without an error', () => {
  for (const text of [
    '<b><i>unclosed',
    '[](',
    '>'.repeat(20_000),
    '<div>'.repeat(20_000),
    '\u202eabc',
    '\0',
    '*'.repeat(5_000),
  ]) {
    expect(readText(text)).toHaveProperty('blocks');
  }
});
