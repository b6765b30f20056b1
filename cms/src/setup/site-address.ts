import { requiredSetting } from './required-setting';

/**
 * Where readers find the website, from the setting SITE_URL. Read once, at the start: a request that finds it missing
 * could only answer an editor with "Internal Server Error".
 *
 * @returns For example `https://example.org/news/`.
 * @throws One sentence for the operator, when it is missing, no web address, or without the slash at its end, which
 * would cut the last part of the address off.
 */
export function siteAddress(): string {
  const address = requiredSetting('SITE_URL');
  if (/^https?:\/\//.test(address) && URL.canParse(address) && address.endsWith('/')) return address;
  throw new Error(
    `SITE_URL is "${address}", but it has to be the whole address of the website with a slash at its end, such as https://example.org/news/. Change it in settings.env.`,
  );
}
