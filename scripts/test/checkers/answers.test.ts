import { expect, test } from 'vitest';
import { answersNotGiven, answerTo } from '../../checkers/answers.ts';

const question = { checker: 'IBM', isSure: false, message: 'Is it?' } as const;

test('an answer counts as needed once its question was asked, and not before', () => {
  const answer = 'IBM, heading_markup_misuse/Potential_1';
  expect(answersNotGiven()).toContain(answer);
  expect(answerTo({ ...question, rule: 'heading_markup_misuse/Potential_1', html: '<h1>' })).toMatch(/titles/);
  expect(answersNotGiven()).not.toContain(answer);
});

test('an answer about some elements is none about others of the same rule', () => {
  const rule = 'table_headers_exists/Fail_1';
  expect(answerTo({ ...question, rule, html: '<table class="areas">' })).toBeUndefined();
  expect(answerTo({ ...question, rule, html: '<table dir="auto"><tr>' })).toMatch(/pasted/);
});
