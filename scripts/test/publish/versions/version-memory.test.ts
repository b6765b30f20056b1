import { expect, test } from 'vitest';
import { foldersIn } from '../../../publish/folders.ts';
import { remember, rememberedBeforeHold, type VersionMemory } from '../../../publish/versions/version-memory.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const memory: VersionMemory = {
  lines: Buffer.from(''),
  known: { version: '1', asOf: '2026-11-24', redirects: [], removals: [] },
  files: [],
  linesBeforeHold: null,
};

test('what an interrupted publish under a hold has left does not pass for the memory of the publish that takes its number', async () => {
  const folders = foldersIn(temporaryFolder());
  await remember(folders, 7, { ...memory, linesBeforeHold: Buffer.from('from before the hold') });
  expect((await rememberedBeforeHold(folders, 7))?.toString()).toBe('from before the hold');
  await remember(folders, 7, memory);
  expect(await rememberedBeforeHold(folders, 7)).toBeNull();
});
