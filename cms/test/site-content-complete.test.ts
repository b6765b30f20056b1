import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Account, at } from './harness/account';
import { cmsFolder } from './harness/compile';
import { type Desk, idIn, type TypeName } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { askForExport, linesOf } from './site-content/exported';
import { createMarker, type Marked } from './site-content/marks';

let newsroom: Newsroom;
let administrator: Account & Desk;
let marker: ReturnType<typeof createMarker>;
beforeAll(async () => {
  newsroom = await startNewsroom();
  administrator = await newsroom.administrator();
  marker = createMarker(administrator, (component) => read(`src/components/${component.replace('.', '/')}.json`));
});
afterAll(() => newsroom.stop());

/** What stays inside. Everything else that an editor writes is for readers. */
const inside: Readonly<Record<string, string>> = {
  showOnSite: 'decides whether there is a line at all',
  goLiveAt: 'is for the schedule',
  takeDownAt: 'is for the schedule',
  takeDownReason: 'is for readers only once it is taken down',
  showNamed: 'decides what else goes on the website',
  publishWithout: 'remembers what was chosen',
  revision: 'tells the versions of two people apart',
  replacedWithoutNote: 'is an answer that is asked for once',
};

/** Of these two only the one that "source" names is shown, so the document is written twice. */
const oneOfTwo: Readonly<Record<string, readonly string[]>> = { 'inspection-document': ['link', 'file'] };

const schemas = globSync('src/api/*/content-types/*/schema.json', { cwd: cmsFolder })
  .map((file) => ({ type: path.basename(path.dirname(file)), schema: read(file) }))
  .filter(({ schema }) => at(schema, 'pluginOptions', 'content-manager', 'visible') !== false);

it('knows every type that editors write, and no reason for a field that is gone', () => {
  expect(schemas.map(({ type }) => type)).toHaveLength(8);
  const fields = new Set(schemas.flatMap(({ schema }) => Object.keys(Object(at(schema, 'attributes')))));
  expect(Object.keys(inside).filter((field) => !fields.has(field))).toEqual([]);
});

it.each(schemas)('shows readers every field of a $type, but for those that stay inside', async ({ type, schema }) => {
  for (const left of oneOfTwo[type] ?? [null]) {
    const marked = await marker.fill(schema, [...Object.keys(inside), ...(left === null ? [] : [left])]);
    if (left !== null) choose(marked, left === 'link' ? 'file' : 'link');
    const id = await write(type, marked.data);

    const lines = linesOf(await askForExport(newsroom), 'item');
    const line = lines.find((item) => at(item, 'type') === type && (id === null || at(item, 'id') === id));
    const exported = JSON.stringify(at(line, 'data'));
    expect(Object.keys(marked.marks).length).toBeGreaterThan(1);
    expect(Object.entries(marked.marks).filter(([, mark]) => !exported.includes(mark))).toEqual([]);
  }
});

function choose({ data, marks }: Marked, source: string): void {
  data.source = source;
  marks.source = JSON.stringify(source);
}

/** Writes it and lets readers see it. @returns its identity, or null for the settings, which are there once. */
async function write(type: string, data: Record<string, unknown>): Promise<string | null> {
  if (type === 'site-settings') {
    expect((await administrator.saveSettings(data)).status).toBe(200);
    return null;
  }
  const name = type as TypeName;
  const { attributes, options } = newsroom.strapi.contentType(`api::${name}.${name}`);
  const id = idIn(await administrator.create(name, 'showOnSite' in attributes ? { ...data, showOnSite: true } : data));
  if (options?.draftAndPublish === true) expect((await administrator.publish(name, id)).status).toBe(200);
  return id;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(path.join(cmsFolder, file), 'utf8'));
}
