import { assert, describe, expect, test } from 'vitest';
import { deadlinesAhead, dueOn, lastJudgedOn, sharedJudgement, statusOf, tally } from '../../src/lib/progress.ts';
import { inspections } from '../fixtures/inspection.ts';

const { first, second } = inspections;

describe('what came of an inspection', () => {
  test('an area stands where it was judged last', () => {
    expect(first.areasOfWeakness.map(statusOf)).toEqual(['not-enough-progress', 'enough-progress', 'weakness']);
  });

  test('areas are counted by where they stand, the best first, and what there is none of is left out', () => {
    expect(tally(first.areasOfWeakness)).toEqual([
      { status: 'enough-progress', count: 1 },
      { status: 'not-enough-progress', count: 1 },
      { status: 'weakness', count: 1 },
    ]);
    expect(tally([])).toEqual([]);
  });

  test('a deadline that moved is due on its new day', () => {
    expect(first.milestones.map(dueOn)).toEqual(['2020-01-27', '2020-05-06', '2020-09-25', '2027-03-01']);
  });

  test('only deadlines lie ahead, counted by their new day, and today still counts', () => {
    expect(deadlinesAhead(first, '2026-11-24').map(({ title }) => title)).toEqual(['The next progress meeting']);
    expect(deadlinesAhead(first, '2020-09-25').map(({ title }) => title)).toEqual([
      'The plan is due',
      'The next progress meeting',
    ]);
    expect(deadlinesAhead(first, '2027-03-02')).toEqual([]);
  });

  test('the day of the last judgement is the newest of all areas', () => {
    expect(lastJudgedOn(first)).toBe('2023-02-06');
    expect(lastJudgedOn(second)).toBeNull();
  });

  test('a judgement is shared only when each area was judged last on that day and in that document', () => {
    const [autism, leadership, notJudged] = first.areasOfWeakness;
    assert(autism && leadership && notJudged);
    expect(sharedJudgement([autism, leadership])).toMatchObject({ on: '2023-02-06', documentId: null });
    expect(sharedJudgement([autism, notJudged])).toBeUndefined();
    expect(sharedJudgement([{ ...autism, checkpoints: autism.checkpoints.slice(0, 1) }, leadership])).toBeUndefined();
    expect(sharedJudgement([])).toBeUndefined();
  });
});
