import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newsItem } from './newsroom-content.ts';
import { startResidentProcess } from './resident-process.ts';
import { openSmallNewsroom, type SmallNewsroom } from './small-newsroom.ts';

// Linux lets anybody limit the files that a running process may write, and makes root obey a folder's permissions.
const isLinux = process.platform === 'linux';
const limit = (pid: number, bytes: number | 'unlimited'): void => {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`]);
};
const withoutRootsPowers = ['setpriv', '--bounding-set=-dac_override,-dac_read_search'];

const patience = { timeout: 15_000, interval: 100 };

/** One item changed and one taken down: the old and the new site can be told apart by both. */
function change({ strapi }: SmallNewsroom): void {
  strapi.content.items.set('news-item:second', newsItem('second', { title: 'A better title' }));
  strapi.content.items.delete('news-item:first');
  strapi.content.removals.set('news-item:first', '/news/first/');
}

async function expectOld({ read }: SmallNewsroom): Promise<void> {
  expect((await read('/news/second/')).text).toContain('The second news');
  expect((await read('/news/first/')).status).toBe(200);
  expect((await read('/news/')).text).toContain('The first news');
}

async function expectNew({ read }: SmallNewsroom): Promise<void> {
  expect((await read('/news/second/')).text).toContain('A better title');
  expect((await read('/news/first/')).status).not.toBe(200);
  expect((await read('/news/')).text).not.toContain('The first news');
}

async function live(opened: SmallNewsroom, through: readonly string[] = []) {
  // What the publisher remembers of this page is the largest of its files, and the last.
  opened.strapi.content.items.set('page:about', {
    ...opened.strapi.content.items.get('page:about'),
    body: 'In full, and at length. '.repeat(3000),
  });
  const resident = await startResidentProcess(opened, { through });
  await expect.poll(async () => (await resident.status()).live, patience).not.toBeNull();
  return resident;
}

test.skipIf(!isLinux).each([
  ['when the first page is written', 600],
  ['when the last file before the swap is written', 60_000],
])(
  'a disk that is full %s leaves the live site as it is and says so, and once there is room it goes on by itself',
  async (_when, bytes) => {
    const opened = await openSmallNewsroom();
    const resident = await live(opened);
    limit(resident.pid, bytes);
    change(opened);
    await resident.ring();
    await expect.poll(resident.problem, patience).toContain('The disk is full, so the publisher could not write');
    expect(await resident.problem()).toContain(
      'Operator: make room in the data folder; the publisher tries again by itself.',
    );
    await expectOld(opened);

    limit(resident.pid, 'unlimited');
    await expect.poll(resident.problem, patience).toBe('');
    await expectNew(opened);
  },
  40_000,
);

test.skipIf(!isLinux).each(['site/versions', 'site'])(
  'a folder "%s" that may not be written to leaves the live site as it is and says so, and then it goes on by itself',
  async (folder) => {
    const opened = await openSmallNewsroom();
    const resident = await live(opened, process.getuid?.() === 0 ? withoutRootsPowers : []);
    const place = join(opened.data, folder);
    chmodSync(place, 0o555);
    onTestFinished(() => chmodSync(place, 0o755));
    change(opened);
    await resident.ring();
    await expect.poll(resident.problem, patience).toContain('The publisher may not write where it has to (EACCES');
    expect(await resident.problem()).toContain('Operator: let its user write to the data folder');
    await expectOld(opened);

    chmodSync(place, 0o755);
    await expect.poll(resident.problem, patience).toBe('');
    await expectNew(opened);
  },
  40_000,
);
