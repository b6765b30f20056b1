import { NoAnswer } from './no-answer.ts';
import type { Ask } from './polite.ts';
import type { Answer } from './request.ts';

/** What came of asking for an address. */
export interface Finding {
  /** As the newsroom takes it, see cms/src/links/read-report.ts; `fine` is not reported. */
  outcome: 'fine' | 'moved' | 'gone' | 'unreachable' | 'unsure';
  /** As the end of a sentence that begins with the address. */
  says: string;
  movedTo: string | null;
  /** Some server has answered, so it is not our own network that fails. */
  isHeard: boolean;
}

const mostSteps = 10;

/** Asks for an address and follows to where it leads. Never throws. */
export async function lookAt(address: string, ask: Ask): Promise<Finding> {
  let isHeard = false;
  const finding = (outcome: Finding['outcome'], says: string, movedTo: string | null = null): Finding => ({
    outcome,
    says,
    movedTo,
    isHeard,
  });
  let isForGood = true;
  let url = withoutHash(new URL(address));
  const seen = new Set<string>();
  try {
    while (!seen.has(url.href) && seen.size < mostSteps) {
      seen.add(url.href);
      const answer = await ask(url);
      isHeard = true;
      const next = nextOf(answer, url);
      if (next === undefined) return judged(answer, isForGood ? movedFrom(address, url) : null, finding);
      if (!/^https?:$/.test(next.protocol)) return finding('unsure', 'leads to something that is no web page');
      isForGood &&= answer.status === 301 || answer.status === 308;
      url = withoutHash(next);
    }
    // Some servers do so only to programs, which keep no cookies.
    return finding('unsure', 'leads round in circles');
  } catch (error) {
    if (error instanceof NoAnswer) return finding(error.outcome, error.message);
    throw error;
  }
}

function judged(
  { status }: Answer,
  movedTo: string | null,
  finding: (outcome: Finding['outcome'], says: string, movedTo?: string | null) => Finding,
): Finding {
  if (status === 404 || status === 410) return finding('gone', `answered ${status}, which means that nothing is there`);
  if (status >= 400 || status < 200) return finding('unsure', `did not let itself be asked (it answered ${status})`);
  return movedTo === null ? finding('fine', 'answered') : finding('moved', 'has moved for good', movedTo);
}

function nextOf({ status, location }: Answer, url: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined;
  return URL.parse(location, url) ?? undefined;
}

/** Where the address leads for good, unless it is hardly another: the secure form of the same, or with a slash more. */
function movedFrom(address: string, { href }: URL): string | null {
  const plain = (one: string): string => withoutHash(new URL(one)).href.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
  return plain(address) === plain(href) ? null : href;
}

function withoutHash(url: URL): URL {
  return new URL(url.href.replace(/#.*/, ''));
}
