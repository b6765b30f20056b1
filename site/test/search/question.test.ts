import { expect, test } from 'vitest';
import { asksNothing, filtersOf, questionIn, searchOf } from '../../src/search/question.ts';

test('what is asked survives the way through an address', () => {
  const question = { words: 'speech & language?', topic: 'Health, care', year: '2020', kind: 'News' };
  expect(questionIn(new URLSearchParams(searchOf(question)))).toEqual(question);
});

test('what is left open is left out of the address and of the filters', () => {
  const question = questionIn(new URLSearchParams('?q=%20plan%20&topic=&year=2021&somebody=else'));
  expect(question).toEqual({ words: 'plan', topic: '', year: '2021', kind: '' });
  expect(searchOf(question)).toBe('?q=plan&year=2021');
  expect(filtersOf(question)).toEqual({ year: '2021' });
});

test('an empty form asks nothing, a year alone asks something', () => {
  expect(asksNothing(questionIn(new URLSearchParams('?q=%20')))).toBe(true);
  expect(asksNothing(questionIn(new URLSearchParams('?year=2020')))).toBe(false);
});
