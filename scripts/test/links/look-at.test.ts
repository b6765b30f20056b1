import { expect, test } from 'vitest';
import { lookAt } from '../../links/look-at.ts';
import { createPoliteAsk } from '../../links/polite.ts';
import { startRudeWeb } from './rude-web.ts';

test.each([
  ['/fine', 'fine', 'answered'],
  ['/missing', 'gone', 'answered 404, which means that nothing is there'],
  ['/removed', 'gone', 'answered 410, which means that nothing is there'],
  ['/moved-to-missing', 'gone', 'answered 404, which means that nothing is there'],
  ['/forbidden', 'unsure', 'did not let itself be asked (it answered 403)'],
  ['/broken', 'unsure', 'did not let itself be asked (it answered 500)'],
  ['/hangs', 'unsure', 'did not answer within 0 seconds'],
  ['/drips', 'fine', 'answered'],
  ['/breaks-off', 'unsure', 'could not be asked (ECONNRESET)'],
  ['/no-head', 'fine', 'answered'],
  ['/head-says-missing', 'fine', 'answered'],
  ['/head-hangs', 'fine', 'answered'],
  ['/for-now', 'fine', 'answered'],
  ['/with-slash', 'fine', 'answered'],
  ['/fine#a-place', 'fine', 'answered'],
  ['/circle', 'unsure', 'leads round in circles'],
  ['/ever-further', 'unsure', 'leads round in circles'],
  ['/to-a-mail', 'unsure', 'leads to something that is no web page'],
] as const)('what behaves like %s is %s', async (path, outcome, says) => {
  const web = await startRudeWeb();
  const finding = await lookAt(web.at('one.example', path), createPoliteAsk(web.manners));
  expect(finding).toMatchObject({ outcome, says, movedTo: null });
});

test('what has moved for good is told with its new address', async () => {
  const web = await startRudeWeb();
  expect(await lookAt(web.at('one.example', '/moved'), createPoliteAsk(web.manners))).toMatchObject({
    outcome: 'moved',
    says: 'has moved for good',
    movedTo: web.at('one.example', '/new-place'),
  });
});

test('a host that does not exist, and one on which nothing runs, are unreachable', async () => {
  const noHost = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
  const { manners } = await startRudeWeb();
  const nowhere = { resolve: () => Promise.reject(noHost), mayAsk: () => true };
  expect(await lookAt('http://no.example/', createPoliteAsk({ ...manners, network: nowhere }))).toMatchObject({
    outcome: 'unreachable',
    says: 'has a host that does not exist',
    isHeard: false,
  });
  expect(await lookAt('http://closed.example:9/', createPoliteAsk(manners))).toMatchObject({
    outcome: 'unreachable',
    says: 'has a host on which no web server runs',
  });
});

test('a redirect does not lead the newsroom into a private network', async () => {
  const { manners, at, asked } = await startRudeWeb();
  const network = {
    resolve: async (host: string) => [{ address: host === 'inside.example' ? '10.0.0.7' : '127.0.0.1', family: 4 }],
    mayAsk: ({ address }: { address: string }) => address !== '10.0.0.7',
  };
  const ask = createPoliteAsk({ ...manners, network });
  expect(await lookAt(at('one.example', '/to-the-inside'), ask)).toMatchObject({
    outcome: 'unsure',
    says: 'leads into a private network, where readers can’t follow',
  });
  expect(asked.map(({ what }) => what)).toEqual(['HEAD one.example/to-the-inside']);
});
