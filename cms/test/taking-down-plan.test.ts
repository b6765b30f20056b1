import { describe, expect, test } from 'vitest';
import { isPublic } from '../src/admin/taking-down/is-public';
import { deletes, emptyPlan, lackOf, requestFor } from '../src/admin/taking-down/plan';

const item = { uid: 'api::news-item.news-item', documentId: 'a' };
const page = {
  uid: 'api::page.page',
  documentId: 'b',
  title: 'New',
  kind: 'Page',
  address: 'https://news.example.org/b/',
};

describe('what an editor has chosen', () => {
  test('lacks a reason, a replacement or words, each said at its own field', () => {
    expect(lackOf(emptyPlan)?.field).toBe('reason');
    expect(lackOf({ ...emptyPlan, reason: 'out-of-date' })?.field).toBe('replacement');
    expect(lackOf({ ...emptyPlan, reason: 'other', words: '  ' })?.field).toBe('words');
    expect(lackOf({ ...emptyPlan, reason: 'other', words: 'x'.repeat(301) })?.message).toBe(
      'Shorten it: one letter too many.',
    );
    expect(lackOf({ ...emptyPlan, reason: 'other', words: 'x'.repeat(300) })).toBeNull();
    expect(lackOf({ ...emptyPlan, reason: 'mistake' })).toBeNull();
  });

  test('is sent with nothing that belongs to another reason', () => {
    const plan = { ...emptyPlan, replacement: page, words: ' Wrong dates. ' };
    const mistake = requestFor([item], plan, 'mistake', true);
    expect(mistake).not.toHaveProperty('words');
    expect(mistake).not.toHaveProperty('replacement');
    expect(requestFor([item], plan, 'other', true)).toMatchObject({ words: 'Wrong dates.' });
    expect(requestFor([item], plan, 'out-of-date', true)).toMatchObject({
      replacement: { uid: 'api::page.page', documentId: 'b' },
    });
  });

  test('deletes what holds personal information and what can’t be kept, whatever box is ticked', () => {
    expect(deletes({ ...emptyPlan, reason: 'personal-information' }, true)).toBe(true);
    expect(deletes({ ...emptyPlan, reason: 'mistake' }, false)).toBe(true);
    expect(deletes({ ...emptyPlan, reason: 'mistake' }, true)).toBe(false);
    expect(deletes({ ...emptyPlan, reason: 'mistake', alsoDelete: true }, true)).toBe(true);
  });
});

test.each([
  ['a draft', 'api::news-item.news-item', { status: 'draft' }, false],
  ['something published and changed since', 'api::news-item.news-item', { status: 'modified' }, true],
  ['a hidden partner', 'api::partner.partner', { showOnSite: false }, false],
  ['a partner that is shown', 'api::partner.partner', { showOnSite: true }, true],
  ['a topic', 'api::topic.topic', {}, true],
  ['something that is never on the website', 'api::publication.publication', {}, false],
])('readers see of %s what they should', (_, uid, saved, isSeen) => {
  expect(isPublic(uid, { documentId: 'a', ...saved })).toBe(isSeen);
});
