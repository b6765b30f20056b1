import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { inputHash } from '../../build/input-hash.ts';
import { OperatorError } from '../../terminal/operator-error.ts';

export interface KeptBundle {
  /** Absolute path of our own copy. */
  folder: string;
  codeVersion: string;
}

/** Copies of earlier code stay for a publisher that is still running on it. */
const kept = 3;

/**
 * Makes a copy of the built site for this publisher: a build that comes later empties its folder first, and would take away
 * pages that have not been loaded yet.
 *
 * @param site absolute path of the `site` folder
 * @param siteUrl public address of the site: part of the code version, because it is printed on every page
 * @param keepIn absolute path of a folder for such copies
 * @throws {OperatorError} when the site has not been built
 */
export async function keepBundle(site: string, siteUrl: string, keepIn: string): Promise<KeptBundle> {
  const built = join(site, bundle);
  if (!existsSync(join(built, 'server', 'entry.mjs'))) {
    throw new OperatorError(
      `The site has not been built for the publisher: ${built} is not there. Operator: run "npm start", which builds it.`,
    );
  }
  const codeVersion = inputHash(site, codeInputs, { siteUrl });
  const folder = join(keepIn, codeVersion);
  if (!existsSync(folder)) await copyWhole(built, folder);
  await utimes(folder, new Date(), new Date());
  await forgetAllBut(kept, keepIn);
  return { folder, codeVersion };
}

const bundle = 'dist/resident';

/** The bundle, and what the publisher itself runs of the site: the pull, the snapshot, the list of addresses. */
const codeInputs = [bundle, 'src/strapi', 'src/content', 'src/lib'] as const;

async function copyWhole(from: string, to: string): Promise<void> {
  const draft = `${to}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await cp(from, draft, { recursive: true });
  await rename(draft, to);
}

async function forgetAllBut(count: number, folder: string): Promise<void> {
  const copies = await Promise.all(
    (await readdir(folder)).map(async (name) => ({ name, usedAt: (await stat(join(folder, name))).mtimeMs })),
  );
  const old = copies.sort((a, b) => b.usedAt - a.usedAt).slice(count);
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { recursive: true, force: true })));
}
