import { isRow, textOf } from '../site-content/row';
import { type PublisherStatus, parseStatus } from './publisher-status';
import { readJson } from './read-json';

/** Reads off a website that is built elsewhere what it shows. */
export interface WebsiteReader {
  /**
   * What the website says of itself in `live.json` and `live-items.json`.
   *
   * @throws when it can't be reached, or says nothing that makes sense.
   */
  read(): Promise<PublisherStatus>;
}

const patienceMs = 5000;
const megabyte = 1024 * 1024;
/** A line of `live-items.json` is some 150 bytes: room for 200,000 items. */
const mostBytes = { live: megabyte / 16, items: 32 * megabyte };

/**
 * @param siteUrl Address of the website, with a slash at its end.
 * @param keepMs However many panels are open, the website is asked once in this time; also after a failure.
 */
export function createWebsiteReader(siteUrl: string, keepMs = 15_000): WebsiteReader {
  let asked: { at: number; answer: Promise<PublisherStatus> } | null = null;
  let items: { version: string; read: unknown } | null = null;

  const ask = async (): Promise<PublisherStatus> => {
    const live = await readJson(new URL('live.json', siteUrl), patienceMs, mostBytes.live);
    const version = isRow(live) ? textOf(live, 'contentVersion') : null;
    if (version === null) throw new Error(`live.json of ${siteUrl} does not say which version is live.`);
    if (items?.version !== version) {
      items = { version, read: await readJson(new URL('live-items.json', siteUrl), patienceMs, mostBytes.items) };
    }
    if (!isRow(items.read)) throw new Error(`live-items.json of ${siteUrl} lists no items.`);
    return parseStatus({ live, items: items.read });
  };

  return {
    async read() {
      const age = asked === null ? keepMs : Date.now() - asked.at;
      // A clock that was put back must not keep one answer for long.
      if (asked === null || age < 0 || age >= keepMs) asked = { at: Date.now(), answer: ask() };
      return asked.answer;
    },
  };
}
