import { isRow, type Row, textOf } from '../site-content/row';
import { type PublisherStatus, parseStatus } from './publisher-status';

/** How long an editor's panel waits for the publisher. */
const patienceMs = 2000;
/** What an administrator asks for may have to wait for the end of a step. */
const actPatienceMs = 10_000;

/** Whether this newsroom has a publisher of its own. Where the website is built by others (GitHub Pages), it has none. */
export function hasPublisher(): boolean {
  return Boolean(process.env.PUBLISHER_URL);
}

/**
 * Asks the publisher what the website shows.
 *
 * @throws when it does not answer in time, or not with a status.
 */
export async function askPublisher(): Promise<PublisherStatus> {
  const response = await callPublisher('GET', '/status', patienceMs);
  if (!response.ok) throw new Error(`The publisher answered ${response.status}.`);
  const answer: unknown = await response.json();
  return parseStatus(answer);
}

/**
 * Tells the publisher that something changed. It would find out by itself within seconds, so nothing is lost when
 * this fails.
 */
export async function ringPublisher(): Promise<void> {
  const response = await callPublisher('POST', '/ring', patienceMs);
  await response.body?.cancel();
  if (!response.ok) throw new Error(`The publisher answered ${response.status} to its doorbell.`);
}

/**
 * Has the publisher do what a person wants of it.
 *
 * @returns null when it does it, else its own sentence why it does not.
 * @throws when it does not answer in time, or gives no reason.
 */
export async function bidPublisher(path: string, bidding: Row): Promise<string | null> {
  const response = await callPublisher('POST', path, actPatienceMs, bidding);
  if (response.ok) {
    await response.body?.cancel();
    return null;
  }
  const answer: unknown = await response.json();
  const reason = response.status < 500 && isRow(answer) ? textOf(answer, 'error') : null;
  if (reason === null) throw new Error(`The publisher answered ${response.status} to ${path}.`);
  return reason;
}

async function callPublisher(method: 'GET' | 'POST', path: string, patience: number, body?: Row): Promise<Response> {
  const { PUBLISHER_URL, PUBLISHER_SECRET } = process.env;
  if (!PUBLISHER_URL || !PUBLISHER_SECRET) throw new Error('PUBLISHER_URL and PUBLISHER_SECRET are not set.');
  return fetch(new URL(path, PUBLISHER_URL), {
    method,
    headers: { Authorization: `Bearer ${PUBLISHER_SECRET}`, ...(body && { 'Content-Type': 'application/json' }) },
    signal: AbortSignal.timeout(patience),
    ...(body && { body: JSON.stringify(body) }),
  });
}
