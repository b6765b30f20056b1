import { buildExport } from '../../src/site-content/build-export';
import { readRows } from '../../src/site-content/read-rows';
import { exportedTypes } from '../../src/site-content/types';
import { at } from '../harness/account';
import type { Newsroom } from '../harness/newsroom';
import type { Exported } from './exported';

/** The export as it is when everything is read from the database now, whatever was read before. */
export async function freshExport({ strapi, url }: Newsroom, { lines }: Exported): Promise<string> {
  const rows = await strapi.db.transaction(() => readRows(strapi, exportedTypes));
  const asOf = at(JSON.parse(lines[0] ?? ''), 'asOf');
  return (await buildExport(rows, String(asOf), url)).bytes.toString();
}
