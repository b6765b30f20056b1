/** Strapi answers this in a few milliseconds; one that needs longer than this has something wrong with it. */
const patienceMs = 10_000;

/**
 * Asks Strapi, without fetching anything, whether it has another version than the live one.
 *
 * @param version the live one
 * @returns true also for every answer that is not a clear no: the pull that follows says in words what is wrong
 */
export async function exportChanged(
  cmsUrl: string,
  token: string,
  version: string,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    const response = await fetch(`${cmsUrl.replace(/\/$/, '')}/api/site-content`, {
      method: 'HEAD',
      redirect: 'manual',
      headers: { authorization: `Bearer ${token}`, 'if-none-match': `"${version}"` },
      signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
    });
    return response.status !== 304;
  } catch {
    return true;
  }
}
