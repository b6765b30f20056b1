import type { Draft } from '../draft';
import type { Finding } from '../finding';
import { inShort } from '../in-short';
import { linkName } from '../link-name';

/** A link in a text needs a whole address: of half a one, the website can only show the words. */
export function linkWhole({ links }: Draft): Finding[] {
  return links
    .filter(({ words, address }) => words !== null && !leadsSomewhere(address))
    .map((link) => ({
      rule: 'link-whole',
      level: 'mend',
      path: link.path,
      where: link.where,
      how: isFile.test(link.address)
        ? `${linkName(link)} leads to a file on somebody’s computer. Upload the file here and link to that.`
        : `${linkName(link)} leads nowhere: “${inShort(link.address)}” is not a whole address. Copy it from the browser’s address bar.`,
    }));
}

/** On a computer at the office, not on the web. */
const isFile = /^(?:file:|[a-z]:[\\/]|\\\\)/i;

function leadsSomewhere(address: string): boolean {
  if (/^(?:\/(?!\/)|#.)/.test(address)) return true;
  if (/^(?:mailto:[^\s@]+@|tel:\+?\d)/i.test(address)) return true;
  return (
    URL.canParse(/^www\./i.test(address) ? `https://${address}` : address) && /^(?:https?:\/\/|www\.)/i.test(address)
  );
}
