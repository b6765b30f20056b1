import { existsSync } from 'node:fs';
import type { Places } from './places.ts';
import { readIfThere, writePrivateFile } from './private-file.ts';
import { readablePassword } from './readable-password.ts';

export interface Account {
  email: string;
  password: string;
}

export interface FirstAccounts {
  administrator: Account;
  editor: Account;
}

/**
 * The first two accounts, as `sign-in.txt` keeps them. They are made when the newsroom has no settings yet, so this comes
 * before the settings are made: a start that is cut short between the two finds the accounts again.
 * @returns no accounts when the operator has put the file away; they live in the database by then
 */
export function firstAccounts(
  where: Places,
  given: NodeJS.ProcessEnv,
): { accounts: FirstAccounts | undefined; areNew: boolean } {
  const areNew = !existsSync(where.signIn) && !existsSync(where.settings);
  if (areNew) writePrivateFile(where.signIn, asText(freshAccounts(given)));
  return { accounts: fromText(readIfThere(where.signIn)), areNew };
}

/** What Strapi reads while there is no account at all. */
export function accountsEnvironment({ administrator, editor }: FirstAccounts): Record<string, string> {
  return {
    FIRST_ADMIN_EMAIL: administrator.email,
    FIRST_ADMIN_PASSWORD: administrator.password,
    FIRST_EDITOR_EMAIL: editor.email,
    FIRST_EDITOR_PASSWORD: editor.password,
  };
}

function freshAccounts(given: NodeJS.ProcessEnv): FirstAccounts {
  return {
    administrator: {
      email: given.FIRST_ADMIN_EMAIL || 'administrator@newsroom.example',
      password: given.FIRST_ADMIN_PASSWORD || readablePassword(),
    },
    editor: {
      email: given.FIRST_EDITOR_EMAIL || 'editor@newsroom.example',
      password: given.FIRST_EDITOR_PASSWORD || readablePassword(),
    },
  };
}

function asText({ administrator, editor }: FirstAccounts): string {
  return `The first two accounts of this newsroom. Sign in, change both passwords (Profile, top right), and delete this file.

Administrator
  e-mail:   ${administrator.email}
  password: ${administrator.password}

Editor
  e-mail:   ${editor.email}
  password: ${editor.password}
`;
}

function fromText(text: string): FirstAccounts | undefined {
  const [administrator, editor] = [...text.matchAll(/e-mail: +(?<email>\S+)\n +password: +(?<password>\S.*)/g)].map(
    ({ groups }) => ({ email: groups?.email ?? '', password: groups?.password ?? '' }),
  );
  return administrator && editor && { administrator, editor };
}
