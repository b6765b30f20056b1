import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { ItemType } from '../../src/content/types.ts';
import { labelOfField, labelOfType } from '../../src/strapi/labels.ts';
import type { Line } from './export-text.ts';
import {
  documentLine,
  inspectionLine,
  itemLine,
  newsLine,
  pageLine,
  partnerLine,
  settingsLine,
  topicLine,
} from './exported-lines.ts';

const cms = join(import.meta.dirname, '../../../cms/src');
const schema = z.object({
  info: z.object({ displayName: z.string() }),
  config: z
    .object({
      metadatas: z.record(z.string(), z.object({ edit: z.object({ label: z.string() }).partial() }).partial()),
    })
    .partial()
    .optional(),
});

async function readSchema(file: string) {
  const { info, config } = schema.parse(JSON.parse(await readFile(file, 'utf8')));
  return { name: info.displayName, labels: Object.values(config?.metadatas ?? {}).map(({ edit }) => edit?.label) };
}

const terms = { term: 'T', expansion: 'E', meaning: 'M', validFrom: null, validTo: null };
const examples: [ItemType, Line][] = [
  ['news-item', newsLine('a', { altText: '', decorative: false, caption: '', on: '', note: '' })],
  ['partner', partnerLine('a')],
  ['inspection-document', documentLine('a')],
  [
    'inspection',
    inspectionLine('a', { found: '', checkpoints: [], on: '', status: '', note: '', revisedOn: '', revisedReason: '' }),
  ],
  ['topic', topicLine('a')],
  ['glossary-term', itemLine('glossary-term', 'a', terms)],
  ['page', pageLine('a')],
  ['site-settings', settingsLine()],
];

test.each(examples)(
  'messages about a %s call its fields what its form in Strapi calls them',
  async (type, { data }) => {
    const own = await readSchema(join(cms, `api/${type}/content-types/${type}/schema.json`));
    const components = await readdir(join(cms, 'components'), { recursive: true });
    const groups = await Promise.all(
      components.filter((name) => name.endsWith('.json')).map((name) => readSchema(join(cms, 'components', name))),
    );
    // The form adds "(optional)" to a group of fields, where Strapi shows no hint.
    const labels = [own, ...groups].flatMap((group) =>
      group.labels.map((label) => label?.replace(/ \(optional\)$/, '')),
    );
    const known = new Set(labels);
    const used = Object.keys(z.record(z.string(), z.unknown()).parse(data)).filter((key) => key !== 'updatedAt');

    expect(labelOfType(type)).toBe(own.name);
    expect(used.map((key) => labelOfField(type, [key])).filter((label) => !known.has(label))).toEqual([]);
  },
);
