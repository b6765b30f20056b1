import { createRequire } from 'node:module';
import path from 'node:path';
import { type Answer, requestAs } from '../harness/account';
import { compiledFolder } from '../harness/compile';
import type { Newsroom } from '../harness/newsroom';

/** The very module that the running newsroom uses: what is compiled is loaded once. */
const { keepReport }: typeof import('../../src/links/take-report') = createRequire(import.meta.url)(
  path.join(compiledFolder, 'src/links/take-report'),
);

type Report = Parameters<typeof keepReport>[1];

/** A link of a report, as the look at the links finds it. */
export type Found = Report['links'][number];

export function found(address: string, items: string[], changes: Partial<Found> = {}): Found {
  return { address, outcome: 'gone', says: 'answered 404', movedTo: null, items, ...changes };
}

/** What the newsroom would have been told on a day (`YYYY-MM-DD`). */
export async function night({ strapi }: Newsroom, day: string, ...links: Found[]): Promise<void> {
  await keepReport(strapi, { checked: 10, links }, new Date(`${day}T03:17:00Z`));
}

/** Reports by HTTP, with the token of the look at the links or another one. */
export function report(
  { url, settings }: Newsroom,
  body: unknown,
  token = settings.LINK_REPORT_TOKEN,
): Promise<Answer> {
  return requestAs(url, token, 'POST', '/api/link-report', body);
}
