/** `npm run bench [-- 1000]`: how long an edit takes to be live, with that many articles, beside a whole `astro build`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addArticles } from './bench/articles.ts';
import { editsToLive } from './bench/edits-to-live.ts';
import { pageWeights } from './bench/page-weights.ts';
import { peakMemory } from './bench/peak-memory.ts';
import { describeTimes, toTable } from './bench/table.ts';
import { wholeBuilds } from './bench/whole-builds.ts';
import { signIn } from './seed/strapi-admin.ts';
import { places, repository } from './settings/places.ts';
import { createProgress } from './terminal/progress.ts';
import { runCommand } from './terminal/run-command.ts';
import { openTestNewsroom } from './test/newsroom.ts';

const articles = Number(process.argv[2] ?? 100);

await runCommand(async () => {
  const progress = createProgress(process.stdout);
  const newsroom = await progress.step('A newsroom with the demo content', () => openTestNewsroom());
  try {
    const { cmsUrl } = newsroom.settings;
    const { email, password } = newsroom.accounts.administrator;
    const admin = await signIn(cmsUrl, email, password);
    const ids = await progress.step(`${articles} generated articles`, (say) => addArticles(admin, articles, say));
    const edits = await progress.step('Edits, one after another', (say) => editsToLive(newsroom, admin, ids, say));
    const builds = await progress.step('Whole builds by "astro build"', () => wholeBuilds(newsroom));
    const weights = await pageWeights(newsroom.settings.siteUrl);
    const memory = peakMemory(newsroom.settings.places.data);

    const samples = { at: new Date().toISOString(), articles, edits, builds, weights, memory };
    const folder = path.join(places(process.env).data, 'bench');
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, `${samples.at.replaceAll(':', '-')}.json`);
    writeFileSync(file, `${JSON.stringify(samples, null, 2)}\n`);
    progress.note(
      toTable([
        ['Publish answers (ms)', describeTimes(edits.map(({ publishMs }) => publishMs))],
        ['From that answer to proven live (ms)', describeTimes(edits.map(({ liveMs }) => liveMs))],
        ['The whole site by "astro build" (ms)', describeTimes(builds)],
        ...Object.entries(weights).map(([page, bytes]): [string, string] => [`${page} (brotli)`, `${bytes} bytes`]),
        ...Object.entries(memory).map(([program, megabytes]): [string, string] => [
          `${program}, peak`,
          `${megabytes} MB`,
        ]),
      ]),
    );
    progress.note(`\n  Every sample is in ${path.relative(repository, file)}.`);
  } finally {
    await newsroom.remove();
  }
});
