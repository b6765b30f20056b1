import type { Item, SiteFile } from '../content/types.ts';
import { renderMarkdown } from '../lib/markdown.ts';
import { resolveLink } from '../lib/markdown-links.ts';
import { readEnvelope } from './envelope.ts';
import { type FileLine, keyOf } from './lines.ts';
import type { MirroredFile, Targets } from './links.ts';
import { readItem } from './read-item.ts';
import { type ExportRequest, fetchExport } from './site-content.ts';
import { titleOf } from './word-fault.ts';

/** An address on somebody else's site to which ours links. */
export interface OutsideLink {
  /** As readers' browsers get it. */
  address: string;
  /** The items that have it, each once. */
  items: { key: string; title: string }[];
}

/** The longest address that is looked at; Strapi takes no longer one in its fields for addresses. */
const longest = 2000;

/**
 * Asks Strapi what is published, and finds every address elsewhere in it: in fields of their own, and in texts.
 * @throws {PullError} when the export can't be had or is not whole
 */
export async function outsideLinks(ask: Omit<ExportRequest, 'ifNoneMatch'>): Promise<OutsideLink[]> {
  const ndjson = await fetchExport(ask);
  if (ndjson === 'unchanged') throw new Error('Strapi answered "unchanged" to a request that named no version.');
  const envelope = readEnvelope(ndjson);
  const targets: Targets = {
    items: new Set(envelope.items.map(({ line }) => keyOf(line))),
    files: new Map(envelope.files.map(({ line }) => [line.id, notCopied(line)])),
    fileIds: new Map(envelope.files.map(({ line }) => [line.data.url, line.id])),
  };
  const found = new Map<string, OutsideLink>();
  for (const { line } of envelope.items) {
    const { item, texts } = readItem(line, targets);
    const addresses = [...(item ? addressesOf(item) : []), ...texts.flatMap(({ text }) => linksIn(text))];
    for (const address of new Set(addresses.filter(isOutside))) {
      const link = found.get(address) ?? { address, items: [] };
      link.items.push({ key: keyOf(line), title: titleOf(line) });
      found.set(address, link);
    }
  }
  return [...found.values()];
}

/** The fields that hold an address and nothing else. */
function addressesOf(item: Item): string[] {
  if (item.type === 'partner') return item.website === null ? [] : [item.website];
  if (item.type !== 'inspection-document') return [];
  const { source, archivedCopy } = item;
  return [...(source.kind === 'link' ? [source.url] : []), ...(archivedCopy === null ? [] : [archivedCopy])];
}

/** What the links of a text lead to, as the page has them; those within our own site are left out. */
function linksIn(text: string): string[] {
  // Rendering ten thousand texts takes seconds.
  if (!/https?:|www\./i.test(text)) return [];
  const html = renderMarkdown(text, { ...nowhere, fileAt: () => undefined });
  return [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
}

const nowhere = { target: 'page', pagePath: '/', placeAt: () => undefined } as const;

function isOutside(address: string): boolean {
  const isWeb = /^https?:\/\//i.test(address) && URL.canParse(address) && address.length <= longest;
  return isWeb && resolveLink(address, nowhere) !== undefined;
}

/** No file is fetched to find links: it is taken to be there, so that the item that shows it can be read. */
function notCopied({ id, data: { url, name, mime } }: FileLine): MirroredFile {
  const size = { sizeBytes: 0, width: null, height: null, variants: [], share: null, pageCount: null };
  const file: SiteFile = { id, name, path: url, sourcePath: url, mime, ...size };
  return { sourcePath: url, file, problem: null };
}
