import { brotliCompressSync } from 'node:zlib';

const addresses = {
  'Front page': '',
  'List of news': 'news/',
  'The lead article': 'news/response-to-the-send-inspection/',
  'The inspection': 'inspections/shropshire-2020/',
  Documents: 'documents/',
  Feed: 'rss.xml',
};

/** Bytes of each kind of page, compressed, with its styles and without pictures. */
export async function pageWeights(siteUrl: string): Promise<Record<string, number>> {
  const weights = Object.entries(addresses).map(async ([name, address]) => {
    const response = await fetch(new URL(address, siteUrl));
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
    return [name, brotliCompressSync(await response.text()).byteLength];
  });
  return Object.fromEntries(await Promise.all(weights));
}
