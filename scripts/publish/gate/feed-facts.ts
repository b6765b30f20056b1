import { parseXml, type XmlDocument, XmlElement, XmlError } from '@rgrove/parse-xml';
import { pageFacts } from './page-facts.ts';

/** What the gate has to know about a feed or a sitemap. */
export interface FeedFacts {
  /** Every address in it, also those in the HTML that a feed carries. */
  links: readonly string[];
  /** Why feed readers would refuse it, or `null` when it is well-formed. */
  fault: string | null;
}

/**
 * Reads a feed or a sitemap as strictly as feed readers do.
 *
 * `@rgrove/parse-xml` was chosen because it holds to the XML standard and is tested by its conformance suite (a control
 * character pasted from Word is an error), is typed, maintained and needs nothing else. htmlparser2 in XML mode repairs
 * silently, and fast-xml-parser's validator lets control characters pass: neither would see the fault.
 */
export function feedFacts(xml: string): FeedFacts {
  let document: XmlDocument;
  try {
    document = parseXml(xml);
  } catch (error) {
    if (error instanceof XmlError) return { links: [], fault: firstLine(error.message) };
    throw error;
  }
  const links = new Set<string>();
  collect(document.root, links);
  return { links: [...links], fault: null };
}

/** The parser adds an excerpt on further lines, with a pointer below it. */
function firstLine(message: string): string {
  return message.split('\n', 1).join();
}

/** Elements whose text is an address: RSS `<link>`, `<comments>` and the sitemap's `<loc>`. */
const addressElements: ReadonlySet<string> = new Set(['link', 'loc', 'comments', 'image:loc']);
/** Elements whose text is HTML. */
const htmlElements: ReadonlySet<string> = new Set(['description', 'content:encoded']);

function collect(element: XmlElement | null, links: Set<string>): void {
  if (element === null) return;
  for (const address of [element.attributes.href, element.attributes.url]) {
    if (address) links.add(address);
  }
  if (addressElements.has(element.name) && element.text.trim() !== '') links.add(element.text.trim());
  if (htmlElements.has(element.name)) for (const link of pageFacts(element.text).links) links.add(link);
  for (const child of element.children) if (child instanceof XmlElement) collect(child, links);
}
