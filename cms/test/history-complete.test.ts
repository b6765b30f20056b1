import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { at } from './harness/account';
import { compiledFolder } from './harness/compile';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { writeOneOfEverything } from './site-content/one-of-everything';

const load = createRequire(import.meta.url);
const { exportedTypes }: typeof import('../src/site-content/types') = load(
  path.join(compiledFolder, 'src/site-content/types'),
);
const { fieldsInGroup, recordedFields }: typeof import('../src/history/recorded-fields') = load(
  path.join(compiledFolder, 'src/history/recorded-fields'),
);
const { modelOf }: typeof import('../src/newsroom/model') = load(path.join(compiledFolder, 'src/newsroom/model'));

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await startNewsroom();
  await writeOneOfEverything(await newsroom.editor(), await newsroom.administrator());
});
afterAll(() => newsroom.stop());

/** What the export tells beside what is in the form. */
const workedOut = ['updatedAt', 'linkDeadSince', 'archivedCopyDeadSince'];

it('the records of what was published hold nothing that a version could not show and bring back', async () => {
  const { strapi } = newsroom;
  const records: unknown[] = await strapi.db.query('api::publication.publication').findMany();
  const unknown = exportedTypes.flatMap((type) => {
    const known = recordedFields(modelOf(strapi, type));
    const exported = records
      .filter((record) => at(record, 'type') === type.type)
      .map((record) => at(record, 'exported'));
    expect(exported.length, `no record of a ${type.type}`).toBeGreaterThan(0);
    return exported.flatMap((data) => unknownIn(data, known, type.type));
  });
  expect(unknown).toEqual([]);
});

type Fields = ReturnType<typeof recordedFields>;

function unknownIn(data: unknown, fields: Fields, where: string): string[] {
  const entries = Object.entries(typeof data === 'object' && data !== null ? data : {});
  return entries
    .filter(([name]) => !workedOut.includes(name))
    .flatMap(([name, value]) => {
      const field = fields.find(({ recordedAs }) => recordedAs === name);
      if (field === undefined) return [`${where}: ${name}`];
      const inner = fieldsInGroup(newsroom.strapi, field.attribute);
      if (inner.length === 0) return [];
      return [value].flat().flatMap((part) => unknownIn(part, inner, `${where}: ${name}`));
    });
}

it('no kind of item can name itself, so that nothing has to be refused there', () => {
  const { strapi } = newsroom;
  const naming = exportedTypes.flatMap((type) => targetsIn(recordedFields(modelOf(strapi, type)), type.uid));
  expect(naming).toEqual([]);
});

function targetsIn(fields: Fields, uid: string): string[] {
  return fields.flatMap(({ field, attribute }) => [
    ...(attribute.target === uid ? [`${uid}: ${field}`] : []),
    ...targetsIn(fieldsInGroup(newsroom.strapi, attribute), uid),
  ]);
}
