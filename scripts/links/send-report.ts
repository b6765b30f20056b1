import type { OutsideLink } from '../../site/src/strapi/outside-links.ts';
import { OperatorError } from '../terminal/operator-error.ts';
import type { Finding } from './look-at.ts';

/** As many as the newsroom takes, see cms/src/links/read-report.ts. */
const most = { links: 5000, items: 1000 };

/**
 * Tells the newsroom what was found; it remembers, and decides what is dead.
 *
 * @param links everything that was looked at
 * @throws {OperatorError} when the newsroom does not take it
 */
export async function sendReport(
  { cmsUrl, token }: { cmsUrl: string; token: string },
  links: readonly OutsideLink[],
  found: ReadonlyMap<string, Finding>,
): Promise<void> {
  const url = `${cmsUrl}/api/link-report`;
  const report = {
    checked: links.length,
    links: links.flatMap(({ address, items }) => {
      const { outcome, says, movedTo } = found.get(address) ?? {};
      if (outcome === undefined || outcome === 'fine') return [];
      return [{ address, outcome, says, movedTo, items: items.slice(0, most.items).map(({ key }) => key) }];
    }),
  };
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...report, links: report.links.slice(0, most.links) }),
    redirect: 'manual',
    signal: AbortSignal.timeout(60_000),
  }).catch((error: unknown) => {
    throw new OperatorError(`Strapi at ${url} does not answer. Operator: start it and try again.`, { cause: error });
  });
  if (response.status === 204) return;
  if (response.status === 401 || response.status === 403) {
    throw new OperatorError(
      `Strapi at ${url} refuses the report on the links (${response.status}).\nOperator: LINK_REPORT_TOKEN must be the same for Strapi and for "npm run links". Correct it, restart Strapi and try again.`,
    );
  }
  throw new OperatorError(
    `Strapi at ${url} did not take the report on the links (${response.status}): ${(await response.text()).slice(0, 300)}`,
  );
}
