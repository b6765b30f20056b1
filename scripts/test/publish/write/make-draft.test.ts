import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftOf } from '../../../publish/folders.ts';
import { pullContent } from '../../../publish/pull.ts';
import { readStanding } from '../../../publish/standing.ts';
import { makeDraft } from '../../../publish/write/make-draft.ts';
import { openSmallNewsroom } from '../small-newsroom.ts';
import { withCover } from '../with-cover.ts';

test('a draft that is given up while its pictures are put in gets no more of them: the next try may be using the folder', async () => {
  const opened = await openSmallNewsroom();
  const { folders } = opened.newsroom;
  await withCover(opened, 'red', 'cover');
  const standing = await readStanding(folders);
  const ending = new AbortController();
  const { signal } = ending;
  const { pulled } = await pullContent(opened.newsroom, standing, null, false, signal);
  if (pulled === null) throw new Error('There is always something to pull.');

  const media = join(draftOf(folders, standing.next), 'media');
  const ask = signal.throwIfAborted.bind(signal);
  signal.throwIfAborted = () => {
    if (existsSync(media)) ending.abort(new Error('It is too late.'));
    ask();
  };
  await expect(makeDraft(opened.newsroom, standing, pulled, signal)).rejects.toThrow('It is too late.');
  expect(readdirSync(media)).toEqual([]);
});
