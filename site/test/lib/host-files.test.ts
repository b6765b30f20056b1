import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { addressMap } from '../../src/content/address-map.ts';
import { createSnapshot } from '../../src/content/snapshot.ts';
import { caddyFile, goneFile, redirectsFile } from '../../src/lib/host-files.ts';
import { removals } from '../fixtures/removals.ts';
import { snapshotData } from '../fixtures/snapshot.ts';

const { mistake, outOfDate, personal } = removals;
const data = { ...snapshotData, removals: [mistake, outOfDate, personal] };
const redirects = snapshotData.redirects.filter(({ type }) => type === 'partner' || type === 'topic');
const map = addressMap(createSnapshot({ ...data, redirects }));
const emptyMap = addressMap(createSnapshot({ ...snapshotData, redirects: [], removals: [] }));

afterEach(() => vi.unstubAllEnvs());

test('Netlify and Cloudflare Pages are told where everything is now, feeds too, each in one step', () => {
  expect(redirectsFile(map)).toMatchInlineSnapshot(`
    "# Where pages and feeds used to be, and where they are now.
    /documents/draft-letter/ /documents/outcome-letter/ 301
    /partners/hhe/ /partners/helping-hands/ 301
    /topics/meetings/ /topics/events/ 301
    /topics/meetings/rss.xml /topics/events/rss.xml 301
    "
  `);
});

test('Caddy is told the same, and what to say is gone', () => {
  expect(caddyFile(map)).toMatchInlineSnapshot(`
    "# Where pages and feeds used to be, and what has been taken down. In the block of the site, whose "root" is this
    # folder, write "import" with the path of this file; load Caddy anew after each publish.
    redir /documents/draft-letter/ /documents/outcome-letter/ 301
    redir /partners/hhe/ /partners/helping-hands/ 301
    redir /topics/meetings/ /topics/events/ 301
    redir /topics/meetings/rss.xml /topics/events/rss.xml 301
    @takenDown {
    	path /news/withdrawn/
    	path /news/fair/
    }
    handle @takenDown {
    	file_server {
    		status 410
    	}
    }
    "
  `);
});

test('below a base path every address has it, and files are looked for without it', () => {
  vi.stubEnv('SITE_URL', 'https://example.github.io/newsroom/');
  expect(redirectsFile(map)).toContain('\n/newsroom/partners/hhe/ /newsroom/partners/helping-hands/ 301\n');
  expect(caddyFile(map)).toContain('\tpath /newsroom/news/withdrawn/\n');
  expect(caddyFile(map)).toContain('handle @takenDown {\n\turi strip_prefix /newsroom\n\tfile_server {');
});

test('the newsroom’s own server is told what is gone, and of personal information only digests', () => {
  expect(JSON.parse(goneFile(map))).toEqual({
    paths: ['/news/withdrawn/', '/news/fair/'],
    digests: ['5d'.repeat(32)],
  });
});

test('when nothing ever moved the files are there and say nothing', () => {
  expect(redirectsFile(emptyMap)).toMatch(/^# .*\n$/);
  expect(caddyFile(emptyMap)).not.toContain('redir ');
  expect(caddyFile(emptyMap)).not.toContain('takenDown');
  expect(goneFile(emptyMap)).toBe('{"paths":[],"digests":[]}\n');
});

test('no line leads on to the beginning of another', () => {
  const everything = addressMap(createSnapshot(snapshotData));
  const targets = [...everything.moved.values()];
  expect(targets.filter((to) => everything.moved.has(to) || everything.gone.includes(to))).toEqual([]);
});

test.runIf(hasCaddy())('Caddy accepts its file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-caddy-'));
  try {
    writeFileSync(join(folder, 'addresses.caddy'), caddyFile(map));
    writeFileSync(
      join(folder, 'Caddyfile'),
      `:8080 {\n\troot * ${folder}\n\timport addresses.caddy\n\tfile_server\n}\n`,
    );
    const said = execFileSync('caddy', ['validate', '--config', join(folder, 'Caddyfile')], { encoding: 'utf8' });
    expect(said).toContain('Valid configuration');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function hasCaddy(): boolean {
  try {
    execFileSync('caddy', ['version']);
    return true;
  } catch {
    return false;
  }
}
