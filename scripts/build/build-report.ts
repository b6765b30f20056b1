import { reportBegins } from '../../site/integration/report-faults.ts';

/**
 * What a build said of items that are not shown as they are in Strapi, picked out of everything it printed.
 * @returns nothing when all are
 */
export function buildReport(output: string): string | undefined {
  const begin = output.indexOf(reportBegins);
  if (begin === -1) return undefined;
  const lines = output.slice(begin).split('\n');
  // Astro's own lines begin with the time.
  const end = lines.findIndex((line) => /^\d\d:\d\d:\d\d /.test(line));
  return lines
    .slice(0, end === -1 ? undefined : end)
    .join('\n')
    .trim();
}

/** The same as a warning that GitHub shows on the page of the run, where nobody has to look for it. */
export function githubWarning(report: string): string {
  return `::warning title=Some items need a hand::${report.replaceAll('%', '%25').replaceAll('\n', '%0A')}`;
}
