import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from '../../publish/lock.ts';
import { run, start } from './command.ts';
import { newsItem } from './newsroom-content.ts';
import { openSmallNewsroom, type SmallNewsroom } from './small-newsroom.ts';

async function twoVersions(): Promise<SmallNewsroom> {
  const opened = await openSmallNewsroom();
  await opened.publish();
  opened.strapi.content.items.set('news-item:second', newsItem('second', { title: 'A worse title' }));
  await opened.publish();
  return opened;
}

/** Waits until the resident publisher has got what Strapi publishes now, has done what it does with it, and asks again. */
async function haveLooked({ strapi }: SmallNewsroom): Promise<void> {
  const { pulls } = strapi;
  await expect.poll(() => strapi.pulls, { timeout: 15_000 }).toBeGreaterThan(pulls);
  const { questions } = strapi;
  await expect.poll(() => strapi.questions, { timeout: 15_000 }).toBeGreaterThan(questions);
}

const siteBack = (opened: SmallNewsroom, ...words: string[]) => run(opened, 'site-back.ts', ...words);

test('without words it lists the versions to go back to, to the second, and that the site is not held', async () => {
  const { code, said } = await siteBack(await twoVersions());
  expect(code).toBe(0);
  expect(said).toMatch(
    /The versions to go back to, newest first:\n {2}2 {2}live since \d+ \w+ 20\d\d at \d\d:\d\d:\d\d, 10 items, readers see it now\n {2}1 {2}live since .* at \d\d:\d\d:\d\d, 10 items\n\nThe site is not held: what Strapi publishes goes live\./,
  );
});

test('before the first publish there is none', async () => {
  expect((await siteBack(await openSmallNewsroom())).said).toContain('There is no version to go back to yet.');
});

test('one command goes back and proves it, another lifts the hold; both take seconds', async () => {
  const opened = await twoVersions();
  const began = Date.now();
  const back = await siteBack(opened, '1', '--why', 'The title was wrong.');
  expect(Date.now() - began).toBeLessThan(10_000);
  expect(back.said).toContain('Looking at the served pages …');
  expect(back.said).toContain('The site is live.');
  expect(back.said).toMatch(
    /It is held at version 1, as it was on .*\(npm run site:back\) went back on .*: The title was wrong\./,
  );
  expect(back.code).toBe(0);
  expect((await opened.read('/news/second/')).text).toContain('The second news');
  expect((await siteBack(opened)).said).toMatch(/The site is held at version 1, .*: The title was wrong\./);

  const lifted = await siteBack(opened, '--lift');
  expect(lifted.said).toContain('The site is live.');
  expect(lifted.said).not.toContain('held');
  expect((await opened.read('/news/second/')).text).toContain('A worse title');
}, 30_000);

test('it works while Strapi does not answer, and says what that means', async () => {
  const opened = await twoVersions();
  await opened.strapi.stop();
  const { code, said } = await siteBack(opened, '1', '--why', 'The title was wrong.');
  expect(code).toBe(0);
  expect(said).toContain('Strapi could not be asked what was taken down since; what was known of that counts.');
  expect((await opened.read('/news/second/')).text).toContain('The second news');
}, 30_000);

test('when the site can’t be published after the hold is lifted, it is said that nothing holds it any more', async () => {
  const opened = await twoVersions();
  await siteBack(opened, '1', '--why', 'The title was wrong.');
  await opened.strapi.stop();
  const { code, said } = await siteBack(opened, '--lift');
  expect(code).toBe(1);
  expect(said).toMatch(/Nothing holds the site from now on\..*does not answer/s);
  expect((await siteBack(opened)).said).toContain('The site is not held');
}, 40_000);

test('it works beside the resident publisher, which keeps to the hold', async () => {
  const opened = await twoVersions();
  const resident = start(opened, 'publish/resident.ts');
  try {
    await siteBack(opened, '1', '--why', 'The title was wrong.');
    expect((await opened.read('/news/second/')).text).toContain('The second news');
    opened.strapi.content.items.set('news-item:third', newsItem('third', { title: 'A new title' }));
    await haveLooked(opened);
    expect((await opened.read('/news/second/')).text).toContain('The second news');
    expect((await opened.read('/news/third/')).text).toContain('The third news');
  } finally {
    resident.kill('SIGTERM');
    await once(resident, 'exit');
  }
}, 40_000);

test('it waits for a publisher that is at work', async () => {
  const opened = await twoVersions();
  const release = takeLock(opened.newsroom.folders, 'the resident publisher');
  const going = start(opened, 'site-back.ts', '1', '--why', 'The title was wrong.');
  let said = '';
  going.stdout.setEncoding('utf8').on('data', (part: string) => (said += part));
  await expect
    .poll(() => said, { timeout: 15_000 })
    .toMatch(
      /The site is being published by the resident publisher \(process \d+\), since 20\S+: waiting until it is done/,
    );
  expect((await opened.read('/news/second/')).text).toContain('A worse title');
  release();
  await once(going, 'close');
  expect(said.match(/waiting until/g)).toHaveLength(1);
  expect(said).toContain('The site is live.');
}, 30_000);

test('a damaged hold is said in a sentence, and lifted by the command', async () => {
  const opened = await twoVersions();
  await siteBack(opened, '1', '--why', 'The title was wrong.');
  writeFileSync(join(opened.newsroom.folders.hold, 'hold.json'), '{');
  expect((await siteBack(opened)).said).toContain('The site is held, but the note of it is damaged');
  expect((await siteBack(opened, '--lift')).said).toContain('The site is live.');
  expect((await opened.read('/news/second/')).text).toContain('A worse title');
}, 30_000);

test('words that are not understood, and a version that is not kept, are answered with what can be said', async () => {
  const opened = await openSmallNewsroom();
  await opened.publish();
  const usage = 'To list the versions:             npm run site:back\n';
  const wrong: [string[], string][] = [
    [['7', '--why', 'x'], 'Version 7 is not kept.'],
    [['1'], 'Say why.'],
    [['1'], usage],
    [['1', '--why', ' '], usage],
    [['1', '--why', 'x', '--lift'], usage],
    [['one', '--why', 'x'], usage],
    [['--up'], usage],
  ];
  for (const [words, sentence] of wrong) {
    const { code, said } = await siteBack(opened, ...words);
    expect(code, words.join(' ')).toBe(1);
    expect(said).toContain(sentence);
    expect(said).not.toContain('    at ');
  }
  expect((await opened.publish()).hold).toBeNull();
}, 30_000);
