import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { create, extract } from 'tar';
import { describe, expect, test } from 'vitest';
import { restoreBackup } from '../../backup/restore-backup.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { backedUp, elsewhere, titles } from './newsroom-on-disk.ts';

describe('a backup that is not whole changes nothing', () => {
  async function refused(archive: string): Promise<string> {
    const there = elsewhere();
    const message = await restoreBackup({ places: there, archive, replace: false }).then(
      () => 'restored',
      (error: Error) => error.message,
    );
    expect(readdirSync(path.dirname(there.data))).toEqual([]);
    return message;
  }

  test('when its end is missing', async () => {
    const { archive } = await backedUp();
    const whole = readFileSync(archive);
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      writeFileSync(archive, whole.subarray(0, Math.floor(whole.length * share)));
      expect(await refused(archive)).toContain(
        'is not a whole backup, so nothing was restored and nothing was changed',
      );
    }
  });

  test('when a byte anywhere in it has changed', async () => {
    const { archive } = await backedUp();
    const whole = readFileSync(archive);
    // The first ten bytes are gzip's own notes, such as the time, and the last ones mark the end: neither is content.
    for (let at = 10; at < whole.length - 32; at += Math.ceil(whole.length / 40)) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      writeFileSync(archive, damaged);
      expect(await refused(archive)).toContain('is not a whole backup');
    }
  });

  test('when it is something else altogether', async () => {
    const file = path.join(temporaryFolder(), 'holiday.jpg');
    writeFileSync(file, 'not an archive');
    expect(await refused(file)).toContain('is not a whole backup');
  });

  /** Takes a backup apart, lets `change` spoil it, and packs it again, with the `strangers` that it names. */
  async function spoilt(change: (folder: string) => string[]): Promise<string> {
    const { archive } = await backedUp();
    const folder = path.join(temporaryFolder(), 'unpacked');
    mkdirSync(folder);
    await extract({ file: archive, cwd: folder });
    const strangers = change(folder);
    const file = path.join(temporaryFolder(), 'spoilt.tar.gz');
    const ours = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
    await create({ file, cwd: folder, gzip: true, preservePaths: true }, [...ours, ...strangers]);
    return file;
  }

  test('a backup that was only packed again is whole', async () => {
    const archive = await spoilt(() => []);
    const there = elsewhere();
    await restoreBackup({ places: there, archive, replace: false });
    expect(titles(there)).toEqual(['Our response']);
  });

  test('when a file is another than it was', async () => {
    const archive = await spoilt((folder) => {
      writeFileSync(path.join(folder, 'settings.env'), 'APP_KEYS=mine');
      return [];
    });
    expect(await refused(archive)).toContain('"settings.env" is not as it was.');
  });

  test('when a file is missing', async () => {
    const archive = await spoilt((folder) => {
      rmSync(path.join(folder, 'public/uploads/cover_1a2b.jpg'));
      return [];
    });
    expect(await refused(archive)).toContain('"public/uploads/cover_1a2b.jpg" is missing.');
  });

  test('when a file has come in', async () => {
    const archive = await spoilt((folder) => {
      writeFileSync(path.join(folder, 'public/uploads/new.html'), 'x');
      return [];
    });
    expect(await refused(archive)).toContain(
      'it holds "public/uploads/new.html", which its manifest.json does not know.',
    );
  });

  test('when it reaches for files outside of the newsroom', async () => {
    const archive = await spoilt((folder) => {
      writeFileSync(path.join(folder, '../public'), 'x');
      return ['../public'];
    });
    expect(await refused(archive)).toContain('it holds "../public" (File), which no backup does.');
  });

  test('when it hides a way out in a name that looks right', async () => {
    const archive = await spoilt((folder) => {
      writeFileSync(path.join(folder, '../out'), 'x');
      return ['public/uploads/../../../out'];
    });
    expect(await refused(archive)).toMatch(/out" \(File\), which no backup does\./);
  });

  test('when it holds a link to another file', async () => {
    const archive = await spoilt((folder) => {
      symlinkSync('/etc/hostname', path.join(folder, 'public/uploads/link.txt'));
      return ['public/uploads/link.txt'];
    });
    expect(await refused(archive)).toContain(
      'it holds "public/uploads/link.txt" (SymbolicLink), which no backup does.',
    );
  });
});
