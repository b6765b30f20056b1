import { expect, test } from 'vitest';
import { describeAnswer, describeNoEntry } from '../../seed/describe-answer.ts';

const refusedField = JSON.stringify({
  error: {
    status: 400,
    message: '2 errors occurred',
    details: { errors: [{ path: ['summary'], message: 'summary must be at most 300 characters' }] },
  },
});

test('a refused field is named, with what Strapi says about it and who can mend it', () => {
  expect(describeAnswer('news item “who-is-the-senco”', 400, refusedField)).toBe(
    [
      'The demo content could not be put in: Strapi refused news item “who-is-the-senco” (status 400).',
      'Field “summary”: summary must be at most 300 characters',
      'Developer: correct the item in scripts/seed, then start again; seeding goes on where it stopped.',
    ].join('\n'),
  );
});

test('a wrong password, too many tries and an account without rights are the operator’s to mend', () => {
  expect(describeNoEntry('a@example.org', 400)).toBe(
    [
      'The demo content could not be put in: Strapi did not let a@example.org in (status 400): there is no such account, or it has another password.',
      'Operator: start again with the right e-mail and password; seeding goes on where it stopped.',
    ].join('\n'),
  );
  expect(describeNoEntry('a@example.org', 429)).toContain('Operator: wait five minutes and start again');
  expect(describeAnswer('topic “ehc-plans”', 403, '')).toContain('has to be an administrator');
});

test('an answer that is not Strapi’s own is shown in part', () => {
  const message = describeAnswer('topic “ehc-plans”', 502, `<html>${'x'.repeat(500)}`);
  expect(message).toContain('It said: <html>xxx');
  expect(message.length).toBeLessThan(500);
});
