import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { places } from '../../settings/places.ts';
import { lookAtLinksEachNight } from '../../start/look-at-links.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const hour = 3_600_000;

/** Opens a newsroom at a moment; `looks` grows by the moment of each look. */
function openAt(moment: string, { data = temporaryFolder(), goesWell = (): boolean => true, setting = '' } = {}) {
  vi.setSystemTime(new Date(moment));
  const looks: string[] = [];
  const settings = { places: places({ NEWSROOM_DATA: data }), environment: { LINK_PATROL: setting } };
  const close = lookAtLinksEachNight(settings, async () => {
    looks.push(new Date().toISOString());
    return goesWell();
  });
  return { looks, close, data };
}

test('a newsroom that stays open looks once a night, while everybody sleeps', async () => {
  const { looks, close } = openAt('2026-11-24T09:30:00Z');
  await vi.advanceTimersByTimeAsync(72 * hour);
  close();
  expect(looks).toEqual([
    '2026-11-24T10:30:00.000Z',
    '2026-11-25T03:30:00.000Z',
    '2026-11-26T03:30:00.000Z',
    '2026-11-27T03:30:00.000Z',
  ]);
});

test('nothing is asked in the first hour, nor a second time when the newsroom is opened again', async () => {
  const { looks, close, data } = openAt('2026-11-24T09:30:00Z');
  await vi.advanceTimersByTimeAsync(hour - 1);
  expect(looks).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  close();
  expect(looks).toHaveLength(1);

  const again = openAt('2026-11-24T12:00:00Z', { data });
  await vi.advanceTimersByTimeAsync(15 * hour);
  expect(again.looks).toEqual([]);
  await vi.advanceTimersByTimeAsync(hour);
  again.close();
  expect(again.looks).toEqual(['2026-11-25T04:00:00.000Z']);
});

test('a look that failed is tried again each hour until it goes well', async () => {
  let failures = 2;
  const { looks, close } = openAt('2026-11-24T09:30:00Z', { goesWell: () => failures-- <= 0 });
  await vi.advanceTimersByTimeAsync(8 * hour);
  close();
  expect(looks).toHaveLength(3);
});

test('an operator can turn it off', async () => {
  const { looks, close } = openAt('2026-11-24T09:30:00Z', { setting: 'off' });
  await vi.advanceTimersByTimeAsync(72 * hour);
  close();
  expect(looks).toEqual([]);
});
