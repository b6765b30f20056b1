import type { Core } from '@strapi/strapi';

/** Where a website that GitHub builds is set going. */
export interface GithubAddress {
  /** `owner/name`. */
  repository: string;
  token: string;
  /** Where GitHub answers; a stand-in for tests. */
  api: string;
}

/** How long changes are gathered, and how long to wait before the first new try. */
export interface GithubPace {
  gatherMs: number;
  firstPauseMs: number;
}

const pace: GithubPace = { gatherMs: 60_000, firstPauseMs: 30_000 };
const longestPauseMs = 30 * 60_000;
const patienceMs = 10_000;

/**
 * Has GitHub build the website some time after a change: one build for all changes of a minute, and tried again when GitHub
 * does not answer. Its own timetable builds it twice an hour in any case, so nothing is lost when the newsroom ends meanwhile.
 *
 * @returns Press it after every change.
 */
export function createGithubDoorbell(
  strapi: Core.Strapi,
  address: GithubAddress,
  { gatherMs, firstPauseMs } = pace,
): () => void {
  let timer: NodeJS.Timeout | null = null;
  let failures = 0;

  const wait = (ms: number): void => {
    timer = setTimeout(ring, ms);
    timer.unref();
  };
  const ring = async (): Promise<void> => {
    timer = null;
    try {
      await dispatch(address);
      failures = 0;
    } catch (error) {
      strapi.log.warn(`GitHub was not told to build the website; it is tried again. ${error}`);
      // A change that came meanwhile has begun a wait of its own.
      if (timer === null) wait(Math.min(longestPauseMs, firstPauseMs * 2 ** failures));
      failures += 1;
    }
  };
  return () => {
    if (timer === null) wait(gatherMs);
  };
}

async function dispatch({ repository, token, api }: GithubAddress): Promise<void> {
  const response = await fetch(`${api}/repos/${repository}/dispatches`, {
    method: 'POST',
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'x-github-api-version': '2022-11-28',
    },
    body: JSON.stringify({ event_type: 'content-published' }),
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`GitHub answered ${response.status}.${meaning(response.status)}`);
}

function meaning(status: number): string {
  if (status === 401) return ' GITHUB_DISPATCH_TOKEN is wrong or has expired: make a new one.';
  if (status !== 403 && status !== 404) return '';
  return ' GITHUB_REPOSITORY is wrong, or GITHUB_DISPATCH_TOKEN may not write to the contents of that repository.';
}
