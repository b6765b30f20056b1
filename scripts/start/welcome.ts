import type { FirstAccounts } from '../settings/first-accounts.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * What the operator reads when the newsroom is open: where everything is, and how to sign in.
 * @param fresh the first accounts, when they have just been made: passwords are printed that one time
 */
export function welcome({ cmsUrl, siteUrl, places }: Settings, fresh: FirstAccounts | undefined): string {
  return `
  The newsroom is open.

    Write    ${cmsUrl}/admin
    Read     ${siteUrl}
    Follow   ${siteUrl}rss.xml

${fresh ? signIn(fresh, places.signIn) : `  Sign in with your account. The first ones were written to ${places.signIn}.`}

  Everything is kept in ${places.data}. Ctrl-C closes the newsroom.
`;
}

function signIn({ administrator, editor }: FirstAccounts, file: string): string {
  return `  Sign in as

    Editor          ${editor.email}
                    ${editor.password}

    Administrator   ${administrator.email}
                    ${administrator.password}

  These passwords are shown this once. They are also in ${file}, which only you can read.`;
}
