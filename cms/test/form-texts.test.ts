import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { choiceWords } from '../src/admin/choice-words';
import { at } from './harness/account';
import { cmsFolder } from './harness/compile';

const schemas = globSync(['src/api/*/content-types/*/schema.json', 'src/components/*/*.json'], { cwd: cmsFolder })
  .map((file) => ({ file, schema: JSON.parse(readFileSync(path.join(cmsFolder, file), 'utf8')) as unknown }))
  .filter(({ schema }) => at(schema, 'pluginOptions', 'content-manager', 'visible') !== false);

it('finds the schemas of all forms', () => {
  expect(schemas.length).toBe(13);
});

it.each(schemas)('gives every field of $file a label and a hint in plain words', ({ schema }) => {
  const fields = Object.keys(fieldsIn(schema));
  const texts = fields.map((field) => ({ field, edit: at(schema, 'config', 'metadatas', field, 'edit') }));
  expect(texts.filter(({ field, edit }) => !isLabel(at(edit, 'label'), field)).map(({ field }) => field)).toEqual([]);
  expect(texts.filter(({ edit }) => !isHint(at(edit, 'description'))).map(({ field }) => field)).toEqual([]);
});

it.each(schemas)('puts every field of $file into the form once, and fills no row beyond its width', ({ schema }) => {
  const rows = at(schema, 'config', 'layouts', 'edit');
  const cells = Array.isArray(rows) ? rows.flat() : [];
  const names = cells.map((cell) => at(cell, 'name'));
  expect(names.toSorted()).toEqual(Object.keys(fieldsIn(schema)).sort());
  const widths = Array.isArray(rows)
    ? rows.map((row: unknown[]) => row.reduce<number>((sum, cell) => sum + Number(at(cell, 'size')), 0))
    : [];
  expect(widths.filter((width) => width > 12)).toEqual([]);
});

it('shows every value an editor can choose in words, and no word for a value that is gone', () => {
  const fields = schemas.flatMap(({ schema }) => Object.values(fieldsIn(schema)));
  const values = fields.flatMap((field) => at(field, 'enum') ?? []);
  expect(Object.keys(choiceWords).sort()).toEqual([...new Set(values)].sort());
  expect(Object.values(choiceWords).filter((words) => !/^[A-Z][a-z]+[^-]*$/.test(words))).toEqual([]);
});

it.each(schemas)('limits the length of every short text in $file', ({ schema }) => {
  const unlimited = Object.entries(fieldsIn(schema)).filter(
    ([, attribute]) =>
      ['string', 'text', 'email'].includes(String(at(attribute, 'type'))) &&
      typeof at(attribute, 'maxLength') !== 'number',
  );
  expect(unlimited).toEqual([]);
});

const kept: readonly string[] = ['revision', 'publishWithout', 'replacedWithoutNote'];

/** What editors see; the newsroom keeps some things beside it. */
function fieldsIn(schema: unknown): Record<string, unknown> {
  const all: [string, unknown][] = Object.entries(Object(at(schema, 'attributes')));
  return Object.fromEntries(all.filter(([name]) => !kept.includes(name)));
}

function isLabel(text: unknown, field: string): boolean {
  return typeof text === 'string' && text !== field && /^[A-Z]/.test(text);
}

function isHint(text: unknown): boolean {
  return typeof text === 'string' && text.length > 15 && /[.…/]$/.test(text);
}
