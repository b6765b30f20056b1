import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { BlockList } from 'node:net';

/** The network as far as the look at the links needs it. */
export interface Network {
  /** The addresses of a host. */
  resolve(host: string): Promise<LookupAddress[]>;
  /** Whether a request may go to an IP address. */
  mayAsk(address: LookupAddress): boolean;
}

/**
 * The open internet, and nothing else: an editor, or whoever owns a site that we link to, could otherwise have the newsroom
 * knock at machines that only it can reach.
 */
export const internet: Network = {
  resolve: (host) => lookup(host, { all: true }),
  mayAsk: ({ address, family }) =>
    family === 6 ? !notPublic6.check(address, 'ipv6') : !notPublic4.check(address, 'ipv4'),
};

/** Private, local, reserved and shared: the special-purpose registries of IANA. */
const notPublic4 = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  notPublic4.addSubnet(network, prefix, 'ipv4');
}

// A list of its own: a list takes an IPv4 address for its IPv6 form too, which is in the first of these.
const notPublic6 = new BlockList();
for (const [network, prefix] of [
  // Everything that is not given out for the open internet, and of that what leads back into other networks.
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  notPublic6.addSubnet(network, prefix, 'ipv6');
}
