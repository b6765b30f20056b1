import { expect, test } from 'vitest';
import { patrol } from '../../links/patrol.ts';
import { startRudeWeb } from './rude-web.ts';

test('one host is asked one thing at a time, with rests, and told by whom', async () => {
  const { manners, at, asked } = await startRudeWeb({ rest: 60 });
  const pages = ['/a', '/b', '/c'].map((page) => at('one.example', page));
  expect([...(await patrol(pages, manners)).values()].map(({ outcome }) => outcome)).toEqual(['fine', 'fine', 'fine']);
  expect(asked.map(({ what }) => what)).toEqual(['HEAD one.example/a', 'HEAD one.example/b', 'HEAD one.example/c']);
  const rests = asked.slice(1).map(({ at: moment }, index) => moment - (asked[index]?.at ?? 0));
  expect(Math.min(...rests)).toBeGreaterThanOrEqual(58);
  expect(asked[0]?.userAgent).toBe('A test (+https://news.example.org/)');
});

test('a slow host does not keep the others waiting', async () => {
  const { manners, at, asked } = await startRudeWeb();
  await patrol([at('slow.example', '/hangs'), at('quick.example', '/a'), at('quick.example', '/b')], manners);
  const order = asked.map(({ what }) => what);
  expect(order.indexOf('HEAD quick.example/b')).toBeLessThan(order.indexOf('GET slow.example/hangs'));
});

test('a host that is busy for a moment is asked again when it says', async () => {
  const { manners, at, asked } = await startRudeWeb();
  const address = at('busy.example', '/busy-for-a-second');
  expect((await patrol([address], manners)).get(address)).toMatchObject({ outcome: 'fine' });
  expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeGreaterThanOrEqual(990);
});

test('a host that wants to be left alone is left alone for this night', async () => {
  const { manners, at, asked } = await startRudeWeb();
  const addresses = ['/busy-for-an-hour', '/a', '/b'].map((page) => at('busy.example', page));
  const found = await patrol(addresses, manners);
  expect([...found.values()].map(({ outcome, says }) => [outcome, says])).toEqual([
    ['unsure', 'did not let itself be asked (it answered 429)'],
    ['unsure', 'asked us to come back another time'],
    ['unsure', 'asked us to come back another time'],
  ]);
  expect(asked.map(({ what }) => what)).toEqual(['HEAD busy.example/busy-for-an-hour']);
});

test('a host that says nothing three times is not asked for all the rest', async () => {
  const { manners, at, asked } = await startRudeWeb({ patience: 50 });
  const addresses = [1, 2, 3, 4, 5, 6].map((number) => at('silent.example', `/hangs?${number}`));
  const found = await patrol([...addresses, at('quick.example', '/a')], manners);
  expect(addresses.map((address) => found.get(address)?.outcome)).toEqual(Array(6).fill('unsure'));
  expect(new Set(asked.map(({ what }) => what.split(' ')[1]).filter((what) => what?.includes('silent'))).size).toBe(3);
});

test('when nobody answers at all, it is this machine that is cut off, and nothing is said of the links', async () => {
  const cutOff = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
  const { manners } = await startRudeWeb({
    network: { resolve: () => Promise.reject(cutOff), mayAsk: () => true },
  });
  await expect(patrol(['http://one.example/', 'http://two.example/'], manners)).rejects.toThrow(
    'None of the websites that the site links to has answered, so it is probably this machine that can’t reach the internet. Nothing was reported.',
  );
});
