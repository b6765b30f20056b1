import { parseEnv } from 'node:util';
import { readIfThere, writePrivateFile } from './private-file.ts';
import { secrets } from './secrets.ts';

/** Settings by name, as they stand in `settings.env`. */
export type Kept = Readonly<Record<string, string>>;

/** Reads `settings.env`; nothing when there is none. */
export function readSettingsFile(file: string): Kept {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(parseEnv(readIfThere(file)))) if (value) kept[name] = value;
  return kept;
}

/**
 * Makes `settings.env` with fresh secrets, or adds to an existing one the secrets that it lacks; what it has stays.
 * The file can be read by its owner only.
 */
export function completeSettingsFile(file: string): Kept {
  const kept = readSettingsFile(file);
  const missing = Object.entries(secrets).filter(([name]) => !kept[name]);
  const wanted = kept[demoContent] ? [] : [`${demoContent}=${wantsDemoContent}`];
  const added = [...missing.map(([name, make]) => `${name}=${make()}`), ...wanted];
  const text = readIfThere(file) || heading;
  writePrivateFile(file, withLines(text, added));
  return readSettingsFile(file);
}

/** Changes one setting in `settings.env`, where it stands, or adds it at the end. */
export function changeSetting(file: string, name: string, value: string): void {
  writePrivateFile(file, withLines(readIfThere(file), [`${name}=${value}`]));
}

/** Says whether the demo content is still to be put in, so that a start that was interrupted is taken up again. */
export const demoContent = 'DEMO_CONTENT';
export const wantsDemoContent = 'wanted';

function withLines(text: string, added: string[]): string {
  const names = added.map((line) => line.slice(0, line.indexOf('=') + 1));
  const others = text.split('\n').filter((line) => !names.some((name) => line.startsWith(name)));
  return `${[...others.join('\n').replace(/\n$/, '').split('\n'), ...added].join('\n')}\n`;
}

const heading = `# The settings of this newsroom. Keep this file to yourself: whoever has it can read and change everything.
# "npm start" reads it and adds what is missing; the environment comes first (SITE_PORT=8080 npm start).
#
# The site's address as readers see it, with a path if it has one, the admin's, and that of previews, once they have names
# of their own:
# SITE_URL=https://www.example.org/news/
# CMS_URL=https://newsroom.example.org
# PREVIEW_URL=https://preview.example.org/
#
# Other ports:
# CMS_PORT=1337
# SITE_PORT=4321
# PUBLISHER_PORT=1338
# PREVIEW_PORT=4322
#
# Who is told when something published does not reach readers, or a planned time is missed; by e-mail, to a web address, or
# both. Mail needs a server, and a name to send in:
# ALERT_EMAIL=board@example.org
# ALERT_WEBHOOK=https://hooks.example.org/newsroom
# SMTP_URL=smtps://user:password@mail.example.org
# MAIL_FROM=newsroom@example.org
#
# If GitHub builds the website too: which repository does, and a token that may write to its contents, so that it builds
# soon after each change:
# GITHUB_REPOSITORY=owner/name
# GITHUB_DISPATCH_TOKEN=…
#
# If nobody but GitHub builds it, this newsroom has no publisher and serves no site; SITE_URL is then GitHub’s address for it:
# PUBLISHER=off
#
# PostgreSQL in place of the database file:
# DATABASE_CLIENT=postgres
# DATABASE_URL=postgres://user:password@127.0.0.1:5432/newsroom

`;
