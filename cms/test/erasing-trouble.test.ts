import { afterAll, beforeAll, expect, it } from 'vitest';
import { placesOf } from './erasing/places-of';
import { resumeErasing } from './erasing/resume-erasing';
import { type Answer, at } from './harness/account';
import { idIn } from './harness/desk';
import { endEveryMinute } from './harness/every-minute';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { newsItem, png } from './harness/samples';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await startNewsroom();
  // Only the test decides when something is tried again.
  await endEveryMinute(newsroom.strapi);
});
afterAll(() => newsroom.stop());

/** Erases a news item with a picture while no file can be deleted, and runs something before that is over. */
async function eraseInTrouble(title: string, meanwhile: () => Promise<void>): Promise<Answer> {
  const editor = await newsroom.editor();
  const cover = at((await editor.upload(`${title}-picture.png`, 'image/png', png)).body, 0, 'id');
  const id = idIn(await editor.create('news-item', { ...newsItem, title, cover: { file: cover, altText: 'x' } }));
  await editor.publish('news-item', id);

  const { provider } = newsroom.strapi.plugin('upload');
  const remove = provider.delete;
  provider.delete = async () => {
    throw Object.assign(new Error(`EACCES: ${title}_picture`), { code: 'EACCES' });
  };
  const answer = await editor.takeDown('news-item', id, { reason: 'personal-information' });
  await meanwhile();
  provider.delete = remove;
  return answer;
}

it('says so when a file can’t be deleted, tries again, and then nothing is left', async () => {
  const lines: unknown[] = [];
  const { error } = newsroom.strapi.log;
  Object.assign(newsroom.strapi.log, { error: (line: unknown) => lines.push(line) });
  const answer = await eraseInTrouble('Stubborn', () => resumeErasing(newsroom.strapi));
  Object.assign(newsroom.strapi.log, { error });
  expect(answer).toMatchObject({
    status: 200,
    body: { taken: [], refused: [{ title: 'Stubborn', message: expect.stringContaining('tried again every minute') }] },
  });
  expect(lines).toEqual([
    'Personal information is not wholly erased yet; it is tried again every minute. A file in the folder of uploads can’t be deleted (EACCES). Let the newsroom delete files there.',
  ]);
  expect((await placesOf(newsroom, 'Stubborn_picture')).length).toBeGreaterThan(0);

  await resumeErasing(newsroom.strapi);
  expect(await placesOf(newsroom, 'Stubborn')).toEqual([]);
});

it('forgets nothing of what is erased while something else is being erased', async () => {
  const { strapi } = newsroom;
  const editor = await newsroom.editor();
  const write = async (title: string) => {
    const cover = at((await editor.upload(`${title}-picture.png`, 'image/png', png)).body, 0, 'id');
    return idIn(await editor.create('news-item', { ...newsItem, title, cover: { file: cover, altText: 'x' } }));
  };
  const [first, second] = [await write('Firstborn'), await write('Secondborn')];
  const { provider } = strapi.plugin('upload');
  const remove = provider.delete;
  let goOn = () => {};
  const mayGoOn = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let isAtIt = false;
  provider.delete = async (file: unknown) => {
    isAtIt = true;
    await mayGoOn;
    return remove(file);
  };
  const answers = [editor.takeDown('news-item', first, { reason: 'personal-information' })];
  await expect.poll(() => isAtIt).toBe(true);
  answers.push(editor.takeDown('news-item', second, { reason: 'personal-information' }));
  await expect.poll(async () => (await editor.read('news-item', second)).status).toBe(404);
  goOn();
  expect(await Promise.all(answers)).toMatchObject([{ body: { refused: [] } }, { body: { refused: [] } }]);
  provider.delete = remove;
  expect(await placesOf(newsroom, 'Firstborn')).toEqual([]);
  expect(await placesOf(newsroom, 'Secondborn')).toEqual([]);
});

it('leaves a file that somebody has chosen for something else before it could be deleted', async () => {
  await eraseInTrouble('Chosen again', async () => undefined);
  const editor = await newsroom.editor();
  const file: { id: number } = await newsroom.strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { name: 'Chosen again-picture.png' } });
  await editor.create('news-item', { ...newsItem, title: 'Another', cover: { file: file.id, altText: 'x' } });
  await resumeErasing(newsroom.strapi);
  expect(await newsroom.strapi.db.query('plugin::upload.file').count({ where: { id: file.id } })).toBe(1);
  await resumeErasing(newsroom.strapi);
});

it('finishes at the next start what was being erased when the newsroom was ended', async () => {
  await eraseInTrouble('Interrupted', async () => undefined);
  expect((await placesOf(newsroom, 'Interrupted')).length).toBeGreaterThan(0);
  await newsroom.stop({ keepData: true });
  newsroom = await startNewsroom(newsroom.settings);
  expect(await placesOf(newsroom, 'Interrupted')).toEqual([]);
});

it('writes no content into the log when the database refuses something', async () => {
  const refused = newsroom.strapi.db.connection('addresses').insert({ path: 'Theodora', no_such_column: 'Theodora' });
  const message = await refused.then(
    () => '',
    (error: Error) => error.message,
  );
  expect(message).toContain('no_such_column');
  expect(message).not.toContain('Theodora');
});
