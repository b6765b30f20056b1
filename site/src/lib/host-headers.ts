import type { Snapshot } from '../content/snapshot.ts';
import { commonHeaders, feedType, hashedFolders, keptForGood, pagePolicy, searchPolicy } from './page-policy.ts';
import { href, pathTo, sections } from './urls.ts';

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Where two rules fit, one of these hosts sends both values, the other the
 * later one: so everything gets the wider policy, which the search needs, and every page that is known gets the narrow one
 * besides. Either way the narrow one holds.
 */
export function headersFile({ pages }: Snapshot): string {
  const narrow = { 'Content-Security-Policy': pagePolicy };
  const folders = Object.values(sections).filter((path) => path !== sections.search);
  return text([
    '# What pages may load, how feeds are called, and what may be kept.',
    ...rule('/*', { ...commonHeaders, 'Content-Security-Policy': searchPolicy }),
    ...folders.flatMap((path) => rule(path === sections.home ? path : `${path}*`, narrow)),
    ...['/topics/*', ...pages.all.map(pathTo), '/404.html', '/410.html'].flatMap((path) => rule(path, narrow)),
    ...['/rss.xml', '/topics/:slug/rss.xml', '/inspections/:slug/rss.xml'].flatMap((path) =>
      rule(path, { 'Content-Type': feedType }),
    ),
    ...hashedFolders.flatMap((folder) => rule(`/${folder}/*`, { 'Cache-Control': keptForGood })),
  ]);
}

/** `headers.caddy`, to be imported in the block of the site. */
export function caddyHeaders(): string {
  const search = href(sections.search);
  return text([
    '# What pages may load, how feeds are called, and what may be kept. In the block of the site write "import" with the path',
    '# of this file. It changes only with the code of the site.',
    'header {',
    ...Object.entries(commonHeaders).map(([name, value]) => `\t${name} "${value}"`),
    '}',
    `@search path ${search}`,
    `header @search Content-Security-Policy "${searchPolicy}"`,
    `@notSearch not path ${search}`,
    `header @notSearch Content-Security-Policy "${pagePolicy}"`,
    '@feeds path */rss.xml',
    `header @feeds Content-Type "${feedType}"`,
    `@hashed path ${hashedFolders.map((folder) => href(`/${folder}/*`)).join(' ')}`,
    `header @hashed Cache-Control "${keptForGood}"`,
    '@others not path '.concat(hashedFolders.map((folder) => href(`/${folder}/*`)).join(' ')),
    'header @others Cache-Control no-cache',
  ]);
}

/** `headers.nginx`, to be included in the block of the site. */
export function nginxHeaders(): string {
  const set = (name: string, value: string) => `set $newsroom_${name} "${value}";`;
  const setWhere = (paths: string, name: string, value: string) => `if ($uri ~ "^${paths}") { ${set(name, value)} }`;
  return text([
    '# What pages may load, how feeds are called, and what may be kept. In the "server" block of the site write "include" with',
    '# the path of this file, and again in each "location" that has an "add_header" of its own. It changes only with the code',
    '# of the site.',
    set('policy', pagePolicy),
    setWhere(`${href(sections.search)}(index[.]html)?$`, 'policy', searchPolicy),
    set('kept', 'no-cache'),
    setWhere(`${href('/')}(${hashedFolders.join('|')})/`, 'kept', keptForGood),
    ...Object.entries(commonHeaders).map(([name, value]) => `add_header ${name} "${value}" always;`),
    'add_header Content-Security-Policy $newsroom_policy always;',
    'add_header Cache-Control $newsroom_kept always;',
    `location ~ /rss[.]xml$ { types { } default_type "${feedType}"; }`,
  ]);
}

function rule(path: string, headers: Readonly<Record<string, string>>): string[] {
  return [href(path), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)];
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
