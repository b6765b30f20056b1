import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { withDeadline } from '../../publish/deadline.ts';

const never = new AbortController().signal;

test('a step that is done in time gives its result', async () => {
  expect(await withDeadline('gate', 1000, async () => 'done', never)).toBe('done');
});

test('a step that hangs without listening is left behind, with a sentence', async () => {
  await expect(withDeadline('render', 50, () => new Promise(() => {}), never)).rejects.toThrow(
    'The step "render" was not done after 0.05 seconds and was ended. The live site is as it was',
  );
});

test('once the new site is in place, the sentence does not say that readers have the one before', async () => {
  await expect(withDeadline('prove', 50, () => new Promise(() => {}), never)).rejects.toThrow(
    'The step "prove" was not done after 0.05 seconds and was ended. The new site is in place, and whole.',
  );
});

test('a step that listens is told to stop', async () => {
  const work = (signal: AbortSignal): Promise<void> => pause(10_000, undefined, { signal });
  const began = Date.now();
  await expect(withDeadline('pull', 50, work, never)).rejects.toThrow();
  expect(Date.now() - began).toBeLessThan(2_000);
});

test('a request to stop ends a step early, with its own reason', async () => {
  const stopping = new AbortController();
  const step = withDeadline('pull', 10_000, () => new Promise(() => {}), stopping.signal);
  stopping.abort(new Error('Asked to stop.'));
  await expect(step).rejects.toThrow('Asked to stop.');
});
