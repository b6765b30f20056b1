import { PullError } from '../../site/src/strapi/pull-error.ts';
import { DamagedHold } from './hold/hold.ts';
import { Locked } from './lock.ts';
import { NotProven } from './prove.ts';
import { Refusal } from './refusal.ts';
import { StillShown } from './removals/still-shown.ts';
import { siteAfter } from './site-after.ts';
import type { StepName } from './steps.ts';

/**
 * Why a publish failed, in words for a person: the admin shows it as it is.
 *
 * @param step what the publisher was doing: it decides what readers have now
 */
export function failureMessage(error: unknown, step: StepName): string {
  if (isForeseen(error)) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  // EFBIG: a limit on what this user may write (`ulimit -f`), which comes to the same.
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
    return `The disk is full, so the publisher could not write (${reason}). ${siteAfter(step)} Operator: make room in the data folder; the publisher tries again by itself.`;
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `The publisher may not write where it has to (${reason}). ${siteAfter(step)} Operator: let its user write to the data folder; it tries again by itself.`;
  }
  return `The publisher stumbled at the step "${step}": ${reason}. ${siteAfter(step)} Developer: its log says where.`;
}

/** Whether the message is already a whole story; anything else is logged with its stack. */
export function isForeseen(error: unknown): error is Error {
  return [PullError, DamagedHold, Refusal, NotProven, StillShown, Locked].some((kind) => error instanceof kind);
}
