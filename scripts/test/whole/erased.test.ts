import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { tryTool } from '../../processes/run-tool.ts';
import { makeSampleReport } from '../../seed/sample-report/make.ts';
import { repository } from '../../settings/places.ts';
import { openTestNewsroom, type TestNewsroom } from '../newsroom.ts';
import { type Desk, idIn, openDesk, type TypeName } from './desk.ts';
import { exportType, type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import { untilLive } from './live-with.ts';
import { publisherAt } from './publisher-at.ts';
import { resealExport } from './reseal-export.ts';

let newsroom: TestNewsroom;
let proxy: FaultProxy;
let desk: Desk;

beforeAll(async () => {
  newsroom = await openTestNewsroom({
    between: async (cmsUrl) => {
      proxy = await startFaultProxy(cmsUrl);
      return proxy.url;
    },
  });
  desk = await openDesk(newsroom);
});
afterAll(async () => {
  await newsroom?.remove();
  await proxy?.stop();
});

const person = 'Jonquil Abernethy';

/** `npm run erased -- "a name"`, as an operator runs it while the newsroom is open. */
function search(name: string): Promise<{ code: number; output: string }> {
  return tryTool({
    doing: 'Searching',
    arguments: [path.join(repository, 'scripts/erased.ts'), name],
    folder: repository,
    environment: newsroom.settings.environment,
  });
}

const statusOf = async (address: string): Promise<number> =>
  (await fetch(new URL(address, newsroom.settings.siteUrl))).status;

async function upload(name: string, mime: string, bytes: Uint8Array): Promise<{ id: number; url: string }> {
  const answer = await desk.upload(name, mime, bytes);
  return z.tuple([z.object({ id: z.number(), url: z.string() })]).parse(answer.body)[0];
}

async function photo(): Promise<Buffer> {
  const picture = sharp({ create: { width: 900, height: 600, channels: 3, background: 'teal' } }).jpeg();
  return picture.withExif({ IFD0: { ImageDescription: `A photo of ${person}` } }).toBuffer();
}

let article: string;
let letter: string;
let versionWithPerson: number;

test('a person who is named everywhere in an article is found in every store, file by file', async () => {
  const pdf = Buffer.concat([await makeSampleReport(), Buffer.from(`\n% ${person}\n`)]);
  const file = await upload(`${person}, a letter.pdf`, 'application/pdf', pdf);
  letter = idIn(
    await desk.save('inspection-document', {
      title: `A letter to ${person}`,
      kind: 'other',
      issuer: 'Example Inspectorate',
      issuedOn: '2026-05-06',
      source: 'file',
      file: file.id,
      plainSummary: `What was written to ${person}.`,
      showOnSite: true,
    }),
  );
  const cover = await upload(`${person}.jpg`, 'image/jpeg', await photo());
  const inText = await upload(`${person} again.jpg`, 'image/jpeg', await photo());
  const fields = {
    title: `A statement by ${person}`,
    summary: `What ${person} says.`,
    body: `${person} has written to us.\n\n![${person} at a desk](${inText.url})`,
    cover: { file: cover.id, altText: `${person}, smiling`, caption: `${person}, May 2026` },
    documents: [letter],
    changeNotes: [{ changedOn: '2026-05-07', note: `${person} asked for a change.` }],
  };
  article = idIn(await desk.publish('news-item', fields));
  await untilLive(newsroom.settings);
  // An earlier address, an earlier version of the site, and a draft that nobody has published.
  idIn(await desk.publish('news-item', { title: `A word from ${person}`, slug: 'jonquil-abernethy-speaks' }, article));
  await untilLive(newsroom.settings);
  versionWithPerson = await publisherAt(newsroom.settings).inPlace();
  idIn(await desk.save('news-item', { summary: `What ${person} will say next.` }, article));
  expect(await statusOf('news/jonquil-abernethy-speaks/')).toBe(200);

  const { code, output } = await search(person);
  expect(code).toBe(1);
  for (const store of [
    'The database\n',
    'The bytes of the database',
    'Uploaded files',
    'What Strapi last handed to the site',
    'The site that readers see',
    'Earlier versions of the site',
    'What the publisher remembers',
  ]) {
    expect(output).toContain(store);
  }
  for (const place of [
    'news_items.title: 2 rows',
    'addresses.path:',
    'files.name:',
    '/public/uploads/Jonquil_Abernethy',
    'news/jonquil-abernethy-speaks/index.html (in its name)',
    'news/a-statement-by-jonquil-abernethy/index.html (in its name)',
  ]) {
    expect(output).toContain(place);
  }
  expect(output).toContain('Contains personal information');
});

test('taken down as personal information the person is nowhere, also during a hold on a version that named them', async () => {
  const publisher = publisherAt(newsroom.settings);
  idIn(await desk.save('topic', { name: 'Something else' }));
  await untilLive(newsroom.settings);
  await publisher.goBack(versionWithPerson);
  expect(await statusOf('news/jonquil-abernethy-speaks/')).toBe(200);

  await takeDown('news-item', article);
  await takeDown('inspection-document', letter);
  await expect.poll(() => statusOf('news/jonquil-abernethy-speaks/'), { timeout: 20_000 }).toBe(410);
  await expect.poll(() => statusOf('news/a-statement-by-jonquil-abernethy/')).toBe(410);
  await expectNowhere(person);
  expect((await publisher.status()).hold?.version).toBe(versionWithPerson);

  await publisher.liftHold();
  await untilLive(newsroom.settings);
  await expectNowhere(person);
  expect(await statusOf('news/jonquil-abernethy-speaks/')).toBe(410);
  expect(await statusOf('news/who-is-the-senco/')).toBe(200);
});

test('another person is nowhere while another item is at fault', async () => {
  const name = 'Peregrine Oakhanger';
  const id = idIn(await desk.publish('news-item', { title: `${name} replies`, summary: name, body: name }));
  await untilLive(newsroom.settings);
  expect((await search(name)).code).toBe(1);
  proxy.set({ type: exportType, damage: withoutASummary });

  await takeDown('news-item', id);
  await expect.poll(() => statusOf('news/peregrine-oakhanger-replies/'), { timeout: 20_000 }).toBe(410);
  await expectNowhere(name);
  // The publisher tells of faults when all of a publish is done, and erasing is a part of it.
  const faults = async (): Promise<string> =>
    (await publisherAt(newsroom.settings).status()).faults.map(({ message }) => message).join('\n');
  await expect.poll(faults, { timeout: 10_000 }).toContain('"Who is the SENCO?"');
});

async function takeDown(type: TypeName, id: string): Promise<void> {
  const answer = await desk.takeDown(type, id, { fate: 'delete', reason: 'personal-information' });
  expect(answer.body).toMatchObject({ taken: [{ documentId: id }], refused: [] });
}

/** What the publisher keeps is erased once the removal is live, so a moment after readers can see it. */
async function expectNowhere(name: string): Promise<void> {
  const nowhere = `“${name}” is nowhere in this newsroom.`;
  const said = async (): Promise<string> => (await search(name)).output;
  await expect.poll(said, { timeout: 15_000, interval: 500 }).toContain(nowhere);
  expect((await search(name)).code).toBe(0);
}

function withoutASummary(body: string): string {
  return resealExport(body, (line) => {
    const data = line.data as { slug?: string } | undefined;
    return [data?.slug === 'who-is-the-senco' ? { ...line, data: { ...data, summary: null } } : line];
  });
}
