import type { AddressMap } from '../content/address-map.ts';
import { absolute, href } from './urls.ts';

/**
 * `_redirects`, as Netlify, Cloudflare Pages and the newsroom's own server read it. Cloudflare refuses Netlify's `301!`, so a
 * plain 301 it is.
 */
export function redirectsFile({ moved }: AddressMap): string {
  const lines = [...moved].map(([from, to]) => `${href(from)} ${href(to)} 301`);
  return text(['# Where pages and feeds used to be, and where they are now.', ...lines]);
}

/** `addresses.caddy`, to be imported in the block of the site, whose root is the folder of this file. */
export function caddyFile({ moved, gone }: AddressMap): string {
  return text([
    '# Where pages and feeds used to be, and what has been taken down. In the block of the site, whose "root" is this',
    '# folder, write "import" with the path of this file; load Caddy anew after each publish.',
    ...[...moved].map(([from, to]) => `redir ${href(from)} ${href(to)} 301`),
    ...(gone.length > 0 ? goneBlock(gone.map(href)) : []),
  ]);
}

/** `addresses.nginx`, to be included in the block of the site. */
export function nginxFile({ moved, gone }: AddressMap): string {
  return text([
    '# Where pages and feeds used to be, and what has been taken down. In the "server" block of the site write "include" with',
    '# the path of this file; load nginx anew after each publish.',
    ...[...moved].map(([from, to]) => `location = ${href(from)} { return 301 ${absolute(to)}$is_args$args; }`),
    // The page says what happened, and nginx sends it with this status.
    ...gone.map(href).map((address) => `location = ${address} { error_page 410 ${address}index.html; return 410; }`),
  ]);
}

/** `gone.json`, for the newsroom's own server: paths without the base path, and digests of those that must not be named. */
export function goneFile({ gone, goneDigests }: AddressMap): string {
  return `${JSON.stringify({ paths: gone, digests: goneDigests })}\n`;
}

/** A plain answer; hosts read these files from the disk. */
export function textResponse(body: string): Response {
  return new Response(body, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

function goneBlock(addresses: readonly string[]): string[] {
  const base = href('');
  return [
    '@takenDown {',
    ...addresses.map((address) => `\tpath ${address}`),
    '}',
    'handle @takenDown {',
    ...(base === '' ? [] : [`\turi strip_prefix ${base}`]),
    '\tfile_server {',
    '\t\tstatus 410',
    '\t}',
    '}',
  ];
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
