import { isIPv6 } from 'node:net';
import { expect, test } from 'vitest';
import { lookAt } from '../../links/look-at.ts';
import { internet } from '../../links/network.ts';
import { createPoliteAsk } from '../../links/polite.ts';
import { startRudeWeb } from './rude-web.ts';

const mayAsk = (address: string): boolean => internet.mayAsk({ address, family: isIPv6(address) ? 6 : 4 });

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '255.255.255.255',
  '224.0.0.1',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  'ff02::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '64:ff9b::a00:1',
  '2001:db8::1',
  '2002:7f00:1::',
])('%s is never asked', (address) => {
  expect(mayAsk(address)).toBe(false);
});

test.each(['8.8.8.8', '172.32.0.1', '151.101.1.69', '2606:4700::6810:84e5', '2a00:1450:4009:80b::200e'])(
  '%s is on the open internet',
  (address) => {
    expect(mayAsk(address)).toBe(true);
  },
);

test.each(['http://127.0.0.1', 'http://localhost', 'http://[::1]', 'http://2130706433', 'http://0x7f.1'])(
  'the newsroom does not knock at its own machine by the name of %s',
  async (start) => {
    const { manners, at, asked } = await startRudeWeb();
    const address = `${start}:${new URL(at('one.example', '/')).port}/fine`;
    expect(await lookAt(address, createPoliteAsk({ ...manners, network: internet }))).toMatchObject({
      outcome: 'unsure',
      says: 'leads into a private network, where readers can’t follow',
    });
    expect(asked).toEqual([]);
  },
);
