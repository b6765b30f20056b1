import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { compiledFolder } from '../harness/compile';
import { endEveryMinute } from '../harness/every-minute';

/** The very module that the running newsroom uses: what is compiled is loaded once. */
const compiled: typeof import('../../src/taking-down/resume-erasing') = createRequire(import.meta.url)(
  path.join(compiledFolder, 'src/taking-down/resume-erasing'),
);

/** Tries it now, as at a start, and not again by itself. */
export async function resumeErasing(strapi: Core.Strapi): Promise<void> {
  await compiled.resumeErasing(strapi);
  await endEveryMinute(strapi);
}
