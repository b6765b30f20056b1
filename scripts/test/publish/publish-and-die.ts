import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { foldersIn } from '../../publish/folders.ts';
import { emptyMemory } from '../../publish/gate/site-facts.ts';
import { publish } from '../../publish/publish.ts';
import { emptyRenderMemory } from '../../publish/render/render-memory.ts';
import { openBundle } from '../../publish/render/resident-bundle.ts';
import { siteToken } from './strapi-stand-in.ts';

/**
 * A publisher in a process of its own that is killed, without any warning: as the step it is told begins, or in the middle of one,
 * as soon as it has removed the file it is told.
 */
const [data = '', cmsUrl = '', siteUrl = '', codeVersion = '', lastStep, lastFile] = process.argv.slice(2);
if (lastFile !== undefined) new Worker(new URL('./kill-when-gone.ts', import.meta.url), { workerData: lastFile });
process.env.SITE_URL = siteUrl;
const folders = foldersIn(data);

await publish(
  {
    folders,
    cmsUrl,
    token: siteToken,
    siteUrl: new URL(siteUrl),
    bundle: await openBundle(join(folders.code, codeVersion), codeVersion),
    lines: { lines: new Map() },
    facts: emptyMemory(),
    rendered: emptyRenderMemory(),
    who: 'a publisher that will be killed',
  },
  {
    look: 'if-changed',
    signal: new AbortController().signal,
    onStep: (step) => {
      if (step === lastStep) process.kill(process.pid, 'SIGKILL');
    },
  },
);
