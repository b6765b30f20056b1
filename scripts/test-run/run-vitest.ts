import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tryTool } from '../processes/run-tool.ts';
import { repository } from '../settings/places.ts';
import type { Say } from '../terminal/progress.ts';
import { readVitestReport, type TestCounts } from './vitest-report.ts';

export interface VitestRun {
  /** A package of the workspace, by its folder. */
  folder: 'cms' | 'site' | 'scripts';
  /** One of the groups that the package's configuration makes of its tests; all of them when there is none. */
  group?: string;
  /** A folder for the report. */
  reports: string;
  environment: NodeJS.ProcessEnv;
  say: Say;
}

/** Runs the tests of a package and says how many are done. A run that breaks off counts as one failed test. */
export async function runVitest({ folder, group, reports, environment, say }: VitestRun): Promise<TestCounts> {
  const report = path.join(reports, `${folder} ${group ?? ''}.json`);
  const place = path.join(repository, folder);
  let done = 0;
  const { code, output } = await tryTool({
    doing: `Testing ${folder}`,
    arguments: [
      path.join(place, 'node_modules/vitest/vitest.mjs'),
      'run',
      ...(group ? ['--project', group] : []),
      '--reporter=verbose',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    folder: place,
    environment: { ...environment, CI: '1' },
    onLine: (line) => {
      if (/^\s*[✓×]/.test(line)) say(`${++done} done`);
    },
  });
  const counts = existsSync(report)
    ? readVitestReport(readFileSync(report, 'utf8'))
    : { passed: 0, failed: 0, failures: [] };
  if (code !== 0 && counts.failed === 0) {
    counts.failed = 1;
    counts.failures = [`The tests of ${folder} broke off\n${output.split('\n').slice(-40).join('\n')}`];
  }
  say(counts.failed === 0 ? `${counts.passed} passed` : `${counts.passed} passed, ${counts.failed} failed`);
  return counts;
}
