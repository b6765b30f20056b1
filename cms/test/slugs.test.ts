import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Account, at } from './harness/account';
import { type Desk, idIn, refusals } from './harness/desk';
import { type Newsroom, startNewsroom } from './harness/newsroom';
import { newsItem, page, partner } from './harness/samples';
import { askForExport, itemIn } from './site-content/exported';

let newsroom: Newsroom;
let editor: Account & Desk;
beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = await newsroom.editor();
});
afterAll(() => newsroom.stop());

async function slugOf(title: string, slug?: string): Promise<unknown> {
  return at((await editor.create('news-item', { title, slug })).body, 'data', 'slug');
}

it('makes the web address from the title', async () => {
  expect(await slugOf('Café & crèche: what’s new?')).toBe('cafe-and-creche-whats-new');
  expect(await slugOf('  BeeU changes  ')).toBe('beeu-changes');
  expect(await slugOf('SEND review 2026', '')).toBe('send-review-2026');
});

it('ends a long web address at a whole word', async () => {
  const slug = await slugOf('A very long title about what the inspectors found and what families should know about it');
  expect(slug).toBe('a-very-long-title-about-what-the-inspectors-found-and-what-families');
});

it('gives a title without Latin letters an address with the date', async () => {
  expect(await slugOf('日本語')).toMatch(/^news-\d{4}-\d{2}-\d{2}-1$/);
  expect(await slugOf('!!!')).toMatch(/^news-\d{4}-\d{2}-\d{2}-2$/);
  expect(at((await editor.create('partner', { ...partner, name: '★' })).body, 'data', 'slug')).toMatch(
    /^partner-\d{4}-\d{2}-\d{2}-1$/,
  );
});

it('numbers the address when the title was used before, even by a draft', async () => {
  expect(await slugOf('Summer fair')).toBe('summer-fair');
  expect(await slugOf('Summer fair')).toBe('summer-fair-2');
  expect(await slugOf('Summer fair')).toBe('summer-fair-3');
});

it('keeps the address when only the title changes, and makes a new one when it is emptied', async () => {
  const id = idIn(await editor.create('news-item', { title: 'First thoughts' }));
  const renamed = await editor.save('news-item', id, { title: 'Second thoughts' });
  expect(at(renamed.body, 'data', 'slug')).toBe('first-thoughts');
  const emptied = await editor.save('news-item', id, { slug: '' });
  expect(at(emptied.body, 'data', 'slug')).toBe('second-thoughts');
});

it('refuses capitals, spaces and signs, and says how to write it', async () => {
  const answer = await editor.create('news-item', { title: 'Fair', slug: 'Summer Fair!' });
  expect(answer.status).toBe(400);
  expect(refusals(answer)).toEqual({
    slug: 'Use small letters, digits and hyphens only, for example “summer-fair”.',
  });
});

it.each([
  ['a/b', 'a-b'],
  ['../admin', 'admin'],
  ['..', 'news-2'],
  ['%2e%2e%2f', '2e-2e-2f'],
  ['fair-🎪', 'fair'],
  ['🎪', 'news-2'],
  ['-fair-', 'fair'],
  ['fair?x=1#y', 'fair-x-1-y'],
  ['a\\b\n', 'a-b'],
  ['</title><script>', 'title-script'],
])('refuses %j as a web address, even in a draft, and offers one that is right', async (slug, example) => {
  const sentence = expect.stringMatching(
    new RegExp(`^Use small letters, digits and hyphens only, for example “${example}`),
  );
  const answer = await editor.create('news-item', { title: 'Bad address', slug });
  expect(answer.status).toBe(400);
  expect(refusals(answer)).toEqual({ slug: sentence });

  const id = idIn(await editor.create('news-item', { ...newsItem, title: 'Good address' }));
  expect(refusals(await editor.publish('news-item', id, { slug }))).toEqual({ slug: sentence });
  expect(refusals(await editor.create('partner', { ...partner, slug }))).toHaveProperty('slug');
});

it('refuses an address of 300 characters, and says how many fit', async () => {
  const answer = await editor.create('page', { ...page, slug: 'x'.repeat(300) });
  expect(answer.status).toBe(400);
  expect(refusals(answer)).toEqual({ slug: '“Web address” has 300 characters; at most 100 fit.' });
});

it.each([7, true, ['fair'], { a: 1 }])(
  'makes an address from the title instead of %j, which is no text',
  async (slug) => {
    const answer = await editor.create('page', { ...page, title: 'No text', slug });
    expect(at(answer.body, 'data', 'slug')).toMatch(/^no-text(-\d)?$/);
  },
);

it('takes a title with tags in it as text, and makes a harmless address of it', async () => {
  const title = '</title><script>alert(1)</script>';
  const id = idIn(await editor.create('news-item', { ...newsItem, title }));
  const published = await editor.publish('news-item', id);
  expect(published).toMatchObject({ status: 200, body: { data: { title, slug: 'title-script-alert-1-script' } } });
  expect(at(itemIn(await askForExport(newsroom), id), 'data', 'title')).toBe(title);
});

it('refuses the address of a part of the website, and a year', async () => {
  const taken = await editor.create('page', { ...page, slug: 'news' });
  expect(refusals(taken)).toEqual({
    slug: '“news” is the address of a part of the website. Choose another one, for example “news-2”.',
  });
  const year = await editor.create('news-item', { title: 'A look back', slug: '2024' });
  expect(refusals(year)).toEqual({
    slug: '“2024” is the address of a part of the website. Choose another one, for example “2024-2”.',
  });
  expect(await slugOf('News')).toBe('news-2');
});

it('refuses an address that another item of the type has, and names that item', async () => {
  await editor.create('news-item', { title: 'Autumn fair' });
  const answer = await editor.create('news-item', { title: 'Something else', slug: 'autumn-fair' });
  expect(refusals(answer)).toEqual({
    slug: 'Another news item has the web address “autumn-fair”: “Autumn fair”. Choose another one, for example “autumn-fair-2”.',
  });
});

it('lets different types use the same address', async () => {
  expect(await slugOf('Shared name')).toBe('shared-name');
  const other = await editor.create('partner', { ...partner, name: 'Shared name' });
  expect(at(other.body, 'data', 'slug')).toBe('shared-name');
});

it('keeps an earlier address for the item that had it, and for nobody else', async () => {
  const id = idIn(await editor.create('news-item', { ...newsItem, title: 'Winter fair' }));
  await editor.publish('news-item', id);
  await editor.publish('news-item', id, { slug: 'winter-fair-in-ludlow' });

  const other = await editor.create('news-item', { title: 'Other', slug: 'winter-fair' });
  expect(refusals(other)).toEqual({
    slug: '“winter-fair” was the web address of something else, and readers may still come by it. Choose another one, for example “winter-fair-2”.',
  });
  expect(await slugOf('Winter fair')).toBe('winter-fair-2');

  const back = await editor.publish('news-item', id, { slug: 'winter-fair' });
  expect(at(back.body, 'data', 'slug')).toBe('winter-fair');
});

it('keeps the address of something that was deleted, when readers could see it', async () => {
  const shown = idIn(await editor.create('partner', { ...partner, name: 'Gone service', showOnSite: true }));
  await editor.takeDown('partner', shown, { deletes: true });
  const hidden = idIn(await editor.create('partner', { ...partner, name: 'Never shown' }));
  await editor.remove('partner', hidden);

  const afterShown = await editor.create('partner', { ...partner, name: 'Gone service' });
  expect(at(afterShown.body, 'data', 'slug')).toBe('gone-service-2');
  const afterHidden = await editor.create('partner', { ...partner, name: 'Never shown' });
  expect(at(afterHidden.body, 'data', 'slug')).toBe('never-shown');
});

it('gives a copy an address of its own, hidden and undated', async () => {
  const id = idIn(await editor.create('partner', { ...partner, name: 'Helpline', showOnSite: true }));
  const copy = await editor.duplicate('partner', id, {
    ...partner,
    name: 'Helpline',
    slug: 'helpline',
    showOnSite: true,
  });
  expect(copy.body).toMatchObject({ data: { slug: 'helpline-2', showOnSite: false } });

  const item = idIn(await editor.create('news-item', { ...newsItem, title: 'Copied item', publishedOn: '2020-05-07' }));
  const itemCopy = await editor.duplicate('news-item', item, { title: 'Copied item' });
  expect(itemCopy.body).toMatchObject({ data: { slug: 'copied-item-2', publishedOn: null } });
});
