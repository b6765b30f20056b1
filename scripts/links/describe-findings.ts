import type { OutsideLink } from '../../site/src/strapi/outside-links.ts';
import type { Finding } from './look-at.ts';

const headings: Record<Exclude<Finding['outcome'], 'fine'>, string> = {
  gone: 'Nothing is there',
  unreachable: 'There is no server',
  moved: 'Moved for good',
  unsure: 'Could not be asked; a person can see for themselves',
};

/** What was found, for whoever ran the command: what is not as it should be, and in which items. */
export function describeFindings(links: readonly OutsideLink[], found: ReadonlyMap<string, Finding>): string {
  const parts = Object.entries(headings).flatMap(([outcome, heading]) => {
    const these = links.filter(({ address }) => found.get(address)?.outcome === outcome);
    return these.length === 0 ? [] : [`${heading}:\n${these.map((link) => lineOf(link, found)).join('\n')}`];
  });
  const count = links.length === 1 ? '1 address' : `${links.length} addresses`;
  if (parts.length === 0) return `Looked at ${count}. All is well.`;
  return `Looked at ${count}.\n\n${parts.join('\n\n')}\n\nEditors see on the home page of the admin what has led nowhere for some days.`;
}

function lineOf({ address, items }: OutsideLink, found: ReadonlyMap<string, Finding>): string {
  const { says = '', movedTo = null } = found.get(address) ?? {};
  const [first, ...others] = items.map(({ title }) => `“${title}”`);
  const where = others.length === 0 ? first : `${first} and ${others.length} more`;
  return `  ${address} ${says}${movedTo === null ? '' : `, to ${movedTo}`} (in ${where})`;
}
