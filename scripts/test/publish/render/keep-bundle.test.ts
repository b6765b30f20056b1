import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepBundle } from '../../../publish/render/keep-bundle.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { writeSite } from '../write-site.ts';

const siteUrl = 'https://news.example.org/';

function builtSite(code: string): string {
  const site = temporaryFolder();
  writeSite(site, { 'dist/resident/server/entry.mjs': code, 'src/lib/dates.ts': '// dates' });
  return site;
}

test('a running publisher keeps its code when the site is built anew', async () => {
  const site = builtSite('// one');
  const { folder } = await keepBundle(site, siteUrl, temporaryFolder());
  rmSync(join(site, 'dist'), { recursive: true });
  expect(readFileSync(join(folder, 'server/entry.mjs'), 'utf8')).toBe('// one');
});

test('the code version is the same for the same code, and another for whatever could make other pages', async () => {
  const keepIn = temporaryFolder();
  const site = builtSite('// one');
  const { codeVersion } = await keepBundle(site, siteUrl, keepIn);
  expect((await keepBundle(site, siteUrl, keepIn)).codeVersion).toBe(codeVersion);
  expect((await keepBundle(builtSite('// one'), siteUrl, keepIn)).codeVersion).toBe(codeVersion);
  expect((await keepBundle(site, `${siteUrl}base/`, keepIn)).codeVersion).not.toBe(codeVersion);
  writeSite(site, { 'src/lib/dates.ts': '// other dates' });
  expect((await keepBundle(site, siteUrl, keepIn)).codeVersion).not.toBe(codeVersion);
});

test('three copies are kept', async () => {
  const keepIn = temporaryFolder();
  for (const code of ['1', '2', '3', '4', '5']) await keepBundle(builtSite(code), siteUrl, keepIn);
  expect(readdirSync(keepIn)).toHaveLength(3);
});

test('a site that was never built is said to be so', async () => {
  await expect(keepBundle(temporaryFolder(), siteUrl, temporaryFolder())).rejects.toThrow(
    'Operator: run "npm start", which builds it.',
  );
});
