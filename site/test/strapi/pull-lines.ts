import { type Pulled, type PullOptions, pull } from '../../src/strapi/pull.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { exportText, type Line } from './export-text.ts';
import { frame } from './exported-lines.ts';
import { type FakeStrapi, serving, startFakeStrapi } from './fake-strapi.ts';

/** Pulls an export of these lines and of what every site needs. */
export async function pullLines(lines: readonly Line[], options: Partial<PullOptions> = {}): Promise<Pulled> {
  return pullFrom(await startFakeStrapi(serving(exportText([...frame, ...lines]))), options);
}

/** Pulls what this Strapi gives, into a mirror that ends with the test unless another is named. */
export async function pullFrom(strapi: FakeStrapi, options: Partial<PullOptions> = {}): Promise<Pulled> {
  const pulled = await pull({ cmsUrl: strapi.url, token: 'secret', mirror: temporaryFolder(), ...options });
  if (pulled === 'unchanged') throw new Error('The pull says "unchanged".');
  return pulled;
}

export function shownNews({ snapshot }: Pulled) {
  return snapshot.items.filter((item) => item.type === 'news-item');
}

/** All faults as editors read them, each with the path of the item's form. */
export function faultsOf({ faults }: Pulled): string {
  return faults.map(({ message, adminUrl }) => `${message}\n${new URL(adminUrl).pathname}`).join('\n\n');
}
