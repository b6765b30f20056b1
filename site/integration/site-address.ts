import { SettingMissing } from './setting-missing.ts';

/** The two halves in which Astro wants the address of the site. */
export interface SiteAddress {
  /** For example `https://pacc.example.org`. */
  site: string;
  /** The base path, with a slash at both ends: `/`, or `/newsroom/` on GitHub project pages. */
  base: string;
}

/**
 * Splits `SITE_URL`. There is no fallback: a guessed address would be published in the feed and in every canonical link.
 * @throws {SettingMissing} when it is missing, no web address, or does not end in a slash
 */
export function siteAddress(siteUrl: string | undefined): SiteAddress {
  const url = URL.parse(siteUrl ?? '');
  const isWebAddress = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (!siteUrl) throw unusable('SITE_URL is not set.');
  if (!isWebAddress) throw unusable(`SITE_URL is "${siteUrl}", which is not a web address.`);
  if (!url.pathname.endsWith('/')) throw unusable(`SITE_URL is "${siteUrl}", without a slash at the end.`);
  return { site: url.origin, base: url.pathname };
}

function unusable(problem: string): SettingMissing {
  return new SettingMissing(
    problem,
    'Operator: set it to the address at which readers find the site, for example https://news.example.org/ or https://example.github.io/newsroom/.',
  );
}
