import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readLink } from '../../preview/read-link.ts';

const key = 'the key of this newsroom';
const now = new Date('2026-11-24T12:00:00Z');
const inAWeek = now.getTime() / 1000 + 7 * 24 * 60 * 60;

function signed(what: string, by = key): string {
  return `/${what}/${createHmac('sha256', by).update(what).digest('base64url')}`;
}

const link = signed(`draft/news-item/abc123/${inAWeek}`);

test('a link says what it shows, until when, and which part of it is asked for', () => {
  expect(readLink(`${link}/site/news/`, key, now)).toEqual({
    shows: 'draft',
    type: 'news-item',
    id: 'abc123',
    until: new Date('2026-12-01T12:00:00Z'),
    prefix: link,
    rest: '/site/news/',
  });
});

test.each([link, `${link}/`])('a link that lost the slash at its end works all the same', (path) => {
  expect(readLink(path, key, now)).toMatchObject({ id: 'abc123', rest: '/' });
});

test('a link works up to its last second', () => {
  const end = inAWeek * 1000;
  expect(readLink(link, key, new Date(end - 1))).toMatchObject({ id: 'abc123' });
  expect(readLink(link, key, new Date(end))).toBe('expired');
});

const signature = link.split('/').at(-1) ?? '';

describe('a link is refused', () => {
  test.each([
    ['to another item', link.replace('abc123', 'abc124')],
    ['to another kind of thing', link.replace('news-item', 'page')],
    ['to another state', link.replace('draft', 'published')],
    ['that lasts longer', link.replace(String(inAWeek), String(inAWeek + 1))],
    ['with zeros in front of its end', link.replace(String(inAWeek), `0${inAWeek}`)],
    ['with a signature cut short', link.slice(0, -1)],
    ['with a longer signature', `${link}A`],
    ['with a signature of the same bytes, written differently', link.replace(signature, otherLastLetter(signature))],
    ['signed by another key', signed(`draft/news-item/abc123/${inAWeek}`, 'the key before it was changed')],
    ['signed by an empty key', signed(`draft/news-item/abc123/${inAWeek}`, 'x').replace(/[^/]+$/, 'x')],
    ['that is altered and has ended', link.replace(String(inAWeek), '1')],
  ])('%s', (_, path) => {
    expect(readLink(path, key, now)).toBe('altered');
  });

  test.each([
    '',
    '/',
    '/draft/news-item/abc123/',
    `/draft/news-item/abc123/${inAWeek}//`,
    `/${link}`,
    link.replace('abc123', '../abc123'),
    link.replace('abc123', 'abc%2f123'),
    link.replace('draft', 'DRAFT'),
    link.replace('news-item', 'news-item%00'),
    link.replace(String(inAWeek), '-1'),
    link.replace(String(inAWeek), '1e12'),
    link.replace(signature, ''),
    link.replace(signature, `${signature}=`),
  ])('that is none: %j', (path) => {
    expect(readLink(path, key, now)).toBe('no link');
  });
});

/** The last letter of base64 carries bits that count for nothing. */
function otherLastLetter(text: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const last = letters.indexOf(text.at(-1) ?? '');
  return text.slice(0, -1) + letters[last ^ 1];
}
