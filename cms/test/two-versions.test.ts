import { expect, it } from 'vitest';
import { differencesOf } from '../src/admin/two-people/differences';
import { differingPart, mergeText } from '../src/admin/two-people/merge-text';
import { putTogether } from '../src/admin/two-people/put-together';
import { readSavedVersion } from '../src/admin/two-people/saved-version';

/** The version that a colleague has saved. */
function savedWith(...fields: object[]) {
  return readSavedVersion({ revision: 'theirs', who: 'Bea Example', at: '2026-11-24T12:04:00Z', fields });
}

const text = (name: string, type: string, value: string) => ({ name, label: name, type, value });

it('asks for nothing that only one of the two has changed', () => {
  const saved = savedWith(text('title', 'string', 'New title'), text('slug', 'string', 'old'));
  const [base, mine] = [
    { title: 'Title', slug: 'old' },
    { title: 'Title', slug: 'mine' },
  ];
  const found = differencesOf(mine, base, saved);
  expect(found.map(({ field, by }) => [field.name, by])).toEqual([
    ['title', 'them'],
    ['slug', 'me'],
  ]);
  expect(putTogether(found, {}, mine, { title: 'New title', slug: 'old' })).toEqual([['slug', 'mine']]);
});

it('asks about a title that both have changed, and writes only what was chosen', () => {
  const found = differencesOf({ title: 'Mine' }, { title: 'Title' }, savedWith(text('title', 'string', 'Theirs')));
  expect(found).toMatchObject([{ by: 'both', mine: 'Mine', theirs: 'Theirs', together: null }]);
  expect(putTogether(found, { title: 'theirs' }, { title: 'Mine' }, { title: 'Theirs' })).toEqual([]);
  expect(putTogether(found, { title: 'mine' }, { title: 'Mine' }, { title: 'Theirs' })).toEqual([['title', 'Mine']]);
});

it('puts two changes in different places of an article together by itself', () => {
  const base = 'One.\n\nTwo.\n\nThree.';
  const found = differencesOf(
    { body: 'One!\n\nTwo.\n\nThree.' },
    { body: base },
    savedWith(text('body', 'richtext', 'One.\n\nTwo.\n\nThree, and four.')),
  );
  expect(found).toMatchObject([{ by: 'me', together: 'One!\n\nTwo.\n\nThree, and four.' }]);
  expect(putTogether(found, {}, {}, {})).toEqual([['body', 'One!\n\nTwo.\n\nThree, and four.']]);
});

it('keeps both versions of a paragraph that both have changed, one below the other, if that is wanted', () => {
  expect(mergeText('A.\n\nMine.', 'A.\n\nOld.', 'A.\n\nTheirs.')).toEqual({
    text: 'A.\n\nTheirs.\n\nMine.',
    isDoubled: true,
  });
});

it('shows of a long article only the part that differs', () => {
  expect(differingPart('One.\nTwo.\nThree.', 'One.\nZwei.\nThree.')).toBe('…\nTwo.\n…');
  expect(differingPart('مرحبا\nTwo 👋', 'مرحبا\nTwo')).toBe('…\nTwo 👋');
});

it('adds and takes out named items on top of what a colleague has named', () => {
  const partners = {
    name: 'partners',
    label: 'Partners named',
    type: 'relation',
    value: [
      { documentId: 'b', title: 'Named by Bea' },
      { documentId: 'c', title: 'Named before' },
    ],
  };
  const changed = { connect: [{ id: 1, label: 'Named by me' }], disconnect: [{ id: 3, apiData: { documentId: 'c' } }] };
  const found = differencesOf(
    { partners: changed },
    { partners: { connect: [], disconnect: [] } },
    savedWith(partners),
  );
  expect(found).toMatchObject([{ by: 'me', mine: 'Add: Named by me\nTake out: Named before' }]);
  expect(putTogether(found, {}, { partners: changed }, {})).toEqual([['partners', changed]]);
});

it('asks which inspection stays when both have chosen another one', () => {
  const inspection = { name: 'inspection', label: 'Inspection', type: 'relation', isOne: true };
  const changed = {
    connect: [{ id: 1, documentId: 'mine', label: 'Mine' }],
    disconnect: [{ id: 3, documentId: 'old' }],
  };
  const by = (documentId: string) =>
    differencesOf(
      { inspection: changed },
      {},
      savedWith({ ...inspection, value: [{ documentId, title: documentId }] }),
    )[0]?.by;
  expect(by('theirs')).toBe('both');
  expect(by('old')).toBe('me');
});

it('makes a group of fields a new one when a colleague has taken the saved one away', () => {
  const group = (id: number, note: string) => ({
    id,
    fields: [{ name: 'note', label: 'What changed', type: 'text', value: note }],
  });
  const notes = { name: 'changeNotes', label: 'Changes', type: 'component', value: [group(1, 'First, by Bea')] };
  const base = {
    changeNotes: [
      { id: 1, note: 'First' },
      { id: 2, note: 'Second' },
    ],
  };
  const mine = {
    changeNotes: [
      { id: 1, note: 'First' },
      { id: 2, note: 'Second, by me', __temp_key__: 'a1' },
    ],
  };
  const found = differencesOf(mine, base, savedWith(notes));
  expect(found).toMatchObject([{ by: 'both', theirs: expect.stringContaining('What changed: First, by Bea') }]);
  expect(
    putTogether(found, { changeNotes: 'mine' }, mine, { changeNotes: [{ id: 1, note: 'First, by Bea' }] }),
  ).toEqual([
    [
      'changeNotes',
      [
        { id: 1, note: 'First' },
        { note: 'Second, by me', __temp_key__: 'a1' },
      ],
    ],
  ]);
});

it('does not take a change of the order of keys, or of nothing to nothing, for a change', () => {
  const picture = { id: 5, name: 'fair.jpg', mime: 'image/jpeg', url: '/a' };
  const logo = { name: 'logo', label: 'Logo', type: 'media', value: { id: 5, name: 'fair.jpg' } };
  expect(
    differencesOf({ logo: picture, slug: undefined }, { logo: picture }, savedWith(logo, text('slug', 'string', ''))),
  ).toEqual([]);
});
