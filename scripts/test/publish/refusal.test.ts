import { expect, test } from 'vitest';
import { Refusal } from '../../publish/refusal.ts';

test('one reason is one sentence more', () => {
  expect(new Refusal(['There is no news.']).message).toBe('The new site was not put in place. There is no news.');
});

test('of many reasons the first five are shown', () => {
  const reasons = Array.from({ length: 7 }, (_, index) => `Reason ${index + 1}.`);
  expect(new Refusal(reasons).message).toBe(
    'The new site was not put in place, for 7 reasons:\n- Reason 1.\n- Reason 2.\n- Reason 3.\n- Reason 4.\n- Reason 5.\n- and 2 more',
  );
});
