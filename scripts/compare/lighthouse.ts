import path from 'node:path';
import { z } from 'zod';
import { tryTool } from '../processes/run-tool.ts';
import { OperatorError } from '../terminal/operator-error.ts';
import { toolsFolder } from './tools.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Of 100 each, and what kept a page from it. */
export interface Scores {
  scores: Record<(typeof categories)[number], number>;
  missed: string[];
}

/** Runs Lighthouse with its settings for a phone. It asks no other host: neither does the page that it looks at. */
export async function lighthouse(browser: string, address: string): Promise<Scores> {
  const output = await run(browser, address);
  const { categories: found, audits } = report.parse(JSON.parse(output.slice(output.indexOf('{'))));
  const missed = Object.values(found)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9);
  return {
    scores: {
      performance: of100(found.performance),
      accessibility: of100(found.accessibility),
      'best-practices': of100(found['best-practices']),
      seo: of100(found.seo),
    },
    missed: [...new Set(missed.map(({ id }) => id))],
  };
}

/** On a busy machine Lighthouse sometimes misses the beginning of its own recording. */
const tries = 3;

async function run(browser: string, address: string, left = tries): Promise<string> {
  const flags = ['--headless=new', '--host-resolver-rules="MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"'];
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  const { code, output } = await tryTool({
    doing: `Lighthouse at ${address}`,
    arguments: [
      path.join(toolsFolder, 'node_modules/lighthouse/cli/index.js'),
      address,
      ...['--quiet', '--no-enable-error-reporting', '--output=json', `--only-categories=${categories.join()}`],
      `--chrome-flags=${flags.join(' ')}`,
    ],
    folder: toolsFolder,
    environment: { CHROME_PATH: browser },
  });
  if (code === 0) return output;
  if (left > 1) return run(browser, address, left - 1);
  throw new OperatorError(`Lighthouse could not look at ${address}, ${tries} times:\n${output.trim().slice(-500)}`);
}

function of100({ score }: { score: number }): number {
  return Math.round(score * 100);
}

const category = z.object({
  score: z.number(),
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
});
const report = z.object({
  categories: z.object({ performance: category, accessibility: category, 'best-practices': category, seo: category }),
  audits: z.record(z.string(), z.object({ score: z.number().nullable() })),
});
