import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { addressMap } from '../../src/content/address-map.ts';
import { createSnapshot } from '../../src/content/snapshot.ts';
import { caddyFile, goneFile, nginxFile, redirectsFile } from '../../src/lib/host-files.ts';
import { nginxHeaders } from '../../src/lib/host-headers.ts';
import { removals } from '../fixtures/removals.ts';
import { snapshotData } from '../fixtures/snapshot.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

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

test('nginx is told the same', () => {
  expect(nginxFile(map)).toMatchInlineSnapshot(`
    "# Where pages and feeds used to be, and what has been taken down. In the "server" block of the site write "include" with
    # the path of this file; load nginx anew after each publish.
    location = /documents/draft-letter/ { return 301 https://news.example.org/documents/outcome-letter/$is_args$args; }
    location = /partners/hhe/ { return 301 https://news.example.org/partners/helping-hands/$is_args$args; }
    location = /topics/meetings/ { return 301 https://news.example.org/topics/events/$is_args$args; }
    location = /topics/meetings/rss.xml { return 301 https://news.example.org/topics/events/rss.xml$is_args$args; }
    location = /news/withdrawn/ { error_page 410 /news/withdrawn/index.html; return 410; }
    location = /news/fair/ { error_page 410 /news/fair/index.html; return 410; }
    "
  `);
});

test('below a base path every address has it, and files are looked for without it', () => {
  vi.stubEnv('SITE_URL', 'https://example.github.io/newsroom/');
  expect(redirectsFile(map)).toContain('\n/newsroom/partners/hhe/ /newsroom/partners/helping-hands/ 301\n');
  expect(nginxFile(map)).toContain(
    'location = /newsroom/partners/hhe/ { return 301 https://example.github.io/newsroom/partners/helping-hands/$is_args$args; }\n',
  );
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
  expect(nginxFile(emptyMap)).not.toContain('location');
  expect(goneFile(emptyMap)).toBe('{"paths":[],"digests":[]}\n');
});

test('no line leads on to the beginning of another', () => {
  const everything = addressMap(createSnapshot(snapshotData));
  const targets = [...everything.moved.values()];
  expect(targets.filter((to) => everything.moved.has(to) || everything.gone.includes(to))).toEqual([]);
});

test.runIf(isHere('caddy', 'version'))('Caddy accepts its file', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'addresses.caddy'), caddyFile(map));
  writeFileSync(join(folder, 'Caddyfile'), `:8080 {\n\troot * ${folder}\n\timport addresses.caddy\n\tfile_server\n}\n`);
  const said = execFileSync('caddy', ['validate', '--config', join(folder, 'Caddyfile')], { encoding: 'utf8' });
  expect(said).toContain('Valid configuration');
});

test.runIf(isHere('nginx', '-v'))('nginx accepts its files', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'addresses.nginx'), nginxFile(map));
  writeFileSync(join(folder, 'headers.nginx'), nginxHeaders());
  const server = `server { listen 8080; root ${folder}; include ${folder}/headers.nginx; include ${folder}/addresses.nginx; }`;
  const main = `pid ${folder}/pid; error_log stderr; events {} http { access_log off; ${server} }`;
  writeFileSync(join(folder, 'nginx.conf'), main);
  const { stderr } = spawnSync('nginx', ['-t', '-p', folder, '-c', join(folder, 'nginx.conf')], { encoding: 'utf8' });
  expect(stderr).toContain('syntax is ok');
});

/** Whether a web server is on this machine, to be asked what it makes of our files. */
function isHere(program: string, question: string): boolean {
  return spawnSync(program, [question]).status === 0;
}
