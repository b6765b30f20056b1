import { expect, test } from 'vitest';
import { PullError } from '../../../site/src/strapi/pull-error.ts';
import { failureMessage } from '../../publish/failure-message.ts';
import { Refusal } from '../../publish/refusal.ts';

function systemError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

test('what was foreseen is told as it is', () => {
  expect(failureMessage(new PullError('Strapi is down.', 'Operator: start it.'), 'pull')).toBe(
    'Strapi is down.\nOperator: start it.',
  );
  expect(failureMessage(new Refusal(['There is no news.']), 'gate')).toContain('There is no news.');
});

test('a full disk is the operator’s to mend', () => {
  expect(failureMessage(systemError('ENOSPC', 'no space left on device, write'), 'render')).toBe(
    'The disk is full, so the publisher could not write (no space left on device, write). The live site is as it was. Operator: make room in the data folder; the publisher tries again by itself.',
  );
});

test('that fills up after the new site was put in place, nobody is told that readers have the one before', () => {
  for (const step of ['prove', 'live', 'tidy'] as const) {
    const message = failureMessage(systemError('ENOSPC', 'no space left on device, write'), step);
    expect(message).toContain('The new site is in place, and whole. Operator: make room');
    expect(message).not.toContain('as it was');
  }
});

test('so is a folder that may not be written to', () => {
  expect(failureMessage(systemError('EROFS', 'read-only file system'), 'swap')).toContain(
    'Operator: let its user write to the data folder',
  );
});

test('whatever nobody foresaw names the step and asks for a developer', () => {
  expect(failureMessage(new TypeError('x is not a function'), 'render')).toBe(
    'The publisher stumbled at the step "render": x is not a function. The live site is as it was. Developer: its log says where.',
  );
});
