import { beforeEach, expect, test, vi } from 'vitest';
import { createSnapshot } from '../../src/content/snapshot.ts';
import { caddyHeaders, headersFile, nginxHeaders } from '../../src/lib/host-headers.ts';
import { pagePolicy, searchPolicy } from '../../src/lib/page-policy.ts';
import { snapshotData } from '../fixtures/snapshot.ts';

const snapshot = createSnapshot(snapshotData);

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://example.github.io/newsroom/');
  return () => vi.unstubAllEnvs();
});

/** The rules of a `_headers` file: patterns, each with its headers. */
function rulesOf(file: string): Map<string, Record<string, string>> {
  const rules = new Map<string, Record<string, string>>();
  let current: Record<string, string> = {};
  for (const line of file.trim().split('\n').slice(1)) {
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name && value) current[name] = value;
    else {
      current = {};
      rules.set(line, current);
    }
  }
  return rules;
}

test('Netlify and Cloudflare Pages send every page that is known with the narrow policy, and only the search without it', () => {
  const rules = rulesOf(headersFile(snapshot));
  expect(rules.get('/newsroom/*')).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': searchPolicy,
  });
  const narrow = [...rules].filter(([, headers]) => headers['Content-Security-Policy'] === pagePolicy);
  expect(narrow.map(([path]) => path)).toEqual([
    '/newsroom/',
    '/newsroom/news/*',
    '/newsroom/inspections/*',
    '/newsroom/documents/*',
    '/newsroom/partners/*',
    '/newsroom/glossary/*',
    '/newsroom/follow/*',
    '/newsroom/topics/*',
    '/newsroom/about/',
    '/newsroom/accessibility/',
    '/newsroom/contact/',
    '/newsroom/privacy/',
    '/newsroom/404.html',
    '/newsroom/410.html',
  ]);
  expect(rules.get('/newsroom/topics/:slug/rss.xml')).toEqual({ 'Content-Type': 'application/rss+xml; charset=utf-8' });
  expect(rules.get('/newsroom/media/*')).toEqual({ 'Cache-Control': 'public, max-age=31536000, immutable' });
});

test('no rule is longer than Cloudflare Pages takes, and there are not too many', () => {
  const file = headersFile(snapshot);
  expect(Math.max(...file.split('\n').map((line) => line.length))).toBeLessThan(2000);
  expect(rulesOf(file).size).toBeLessThan(100);
});

test('no header allows a script or a style that is written into a page: those a page names by hash, itself', () => {
  for (const file of [headersFile(snapshot), caddyHeaders(), nginxHeaders()]) {
    expect(file).toContain("script-src 'none'; object-src 'none'; child-src 'none'");
    expect(file).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|style-src/);
  }
});

test('nginx is told the same', () => {
  const file = nginxHeaders();
  expect(file).toContain(`\nset $newsroom_policy "${pagePolicy}";\n`);
  expect(file).toContain(
    `\nif ($uri ~ "^/newsroom/search/(index[.]html)?$") { set $newsroom_policy "${searchPolicy}"; }\n`,
  );
  expect(file).toContain('\nif ($uri ~ "^/newsroom/(media|_astro)/") { set $newsroom_kept "public,');
  expect(file).toContain('\nadd_header X-Content-Type-Options "nosniff" always;\n');
});

test('Caddy is told the same', () => {
  const file = caddyHeaders();
  expect(file).toContain(`@search path /newsroom/search/\nheader @search Content-Security-Policy "${searchPolicy}"\n`);
  expect(file).toContain(
    `@notSearch not path /newsroom/search/\nheader @notSearch Content-Security-Policy "${pagePolicy}"\n`,
  );
  expect(file).toContain('@hashed path /newsroom/media/* /newsroom/_astro/*\n');
});
