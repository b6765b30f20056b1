import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { snapshotData } from '../src/content/snapshot-data.ts';
import { writeWhole } from '../src/strapi/media/write-whole.ts';
import { placeMedia } from '../src/strapi/place-media.ts';
import { pull } from '../src/strapi/pull.ts';
import { PullError } from '../src/strapi/pull-error.ts';
import { reportFaults } from './report-faults.ts';
import { SettingMissing } from './setting-missing.ts';
import { buildSettings, mirrorFolder } from './settings.ts';

/**
 * Makes `astro build` a whole one: what Strapi has published is pulled before the first page is made, and the files that pages
 * show are put beside them after the last. When SITE_SNAPSHOT already names a snapshot, as tests do, nothing is pulled.
 */
export function newsroom(): AstroIntegration {
  let accept = async () => {};
  return {
    name: 'newsroom',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        if (process.env.SITE_SNAPSHOT) return;
        const begun = performance.now();
        accept = await pullForBuild(process.env).catch(endBuild);
        logger.info(`Pulled in ${Math.round(performance.now() - begun)} ms.`);
      },
      'astro:build:done': async ({ dir }) => {
        await placeMedia(
          await snapshotData(process.env.SITE_SNAPSHOT ?? ''),
          mirrorFolder(process.env),
          fileURLToPath(dir),
        );
        await accept();
      },
    },
  };
}

/** @returns what to do once the build has ended well */
async function pullForBuild(env: NodeJS.ProcessEnv): Promise<() => Promise<void>> {
  const settings = buildSettings(env);
  const lastGood = () => readFile(settings.lastGoodFile).catch(() => Buffer.alloc(0));
  const pulled = await pull({ ...settings, lastGood });
  if (pulled === 'unchanged') throw new Error('Strapi answered "unchanged" to a request that named no version.');

  await writeWhole(settings.snapshotFile, JSON.stringify(pulled.snapshot));
  env.SITE_SNAPSHOT = settings.snapshotFile;
  globalThis.pulledSnapshot = { file: settings.snapshotFile, data: pulled.snapshot };
  return async () => {
    await writeWhole(settings.lastGoodFile, pulled.kept);
    const shown = { contentVersion: pulled.snapshot.version, digests: pulled.digests };
    await writeWhole(settings.shownFile, JSON.stringify(shown));
    const report = reportFaults([...pulled.faults, ...pulled.notices]);
    if (report !== null) console.warn(`\n${report}\n`);
  };
}

/** Ends it here, before the earlier output is emptied, and with nothing but the message: Astro would add a stack trace. */
function endBuild(error: unknown): never {
  if (!(error instanceof PullError || error instanceof SettingMissing)) throw error;
  console.error(`\n${error.message}\n`);
  process.exit(1);
}
