import type { GithubAddress } from './github-doorbell';

/**
 * Reads GITHUB_REPOSITORY and GITHUB_DISPATCH_TOKEN.
 *
 * @returns null when no token is set: GitHub Actions sets the other one by itself.
 * @throws One sentence for the operator, when the repository is missing or no such thing.
 */
export function githubAddress(): GithubAddress | null {
  const token = process.env.GITHUB_DISPATCH_TOKEN?.trim();
  if (!token) return null;
  const repository = process.env.GITHUB_REPOSITORY?.trim() ?? '';
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new Error(
      `GITHUB_DISPATCH_TOKEN is set, so GITHUB_REPOSITORY has to name the repository that builds the website, such as owner/name; it is "${repository}". Change it in settings.env.`,
    );
  }
  return { repository, token, api: 'https://api.github.com' };
}
