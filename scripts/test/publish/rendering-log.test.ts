import { expect, onTestFinished, test, vi } from 'vitest';
import { openSmallNewsroom } from './small-newsroom.ts';

test('of a template that stumbles the log says where in the code, and nothing of what items say', async () => {
  const { newsroom, publish } = await openSmallNewsroom();
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => said.mockRestore());
  const { createSnapshot } = newsroom.bundle;
  newsroom.bundle.createSnapshot = (data) => ({
    ...createSnapshot(data),
    get settings(): never {
      throw new Error('There is no "Jane Example".');
    },
  });
  await expect(publish()).rejects.toThrow('could not be rendered (it answered 500 instead of 200)');
  const log = said.mock.calls.flat().join('\n');
  expect(log).toMatch(/rendering: error\n +at /);
  expect(log).not.toContain('Jane');
});
