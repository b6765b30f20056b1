import type { Fault } from '../src/strapi/fault.ts';

/** How the report begins, for whoever picks it out of what a build prints. */
export const reportBegins = 'The site was built, but not everything can be shown as it is:';

/** What a build says of items that are not shown as they are in Strapi, each with the way to it. Null when there are none. */
export function reportFaults(faults: readonly Fault[]): string | null {
  if (faults.length === 0) return null;
  return [reportBegins, ...faults.map(({ message, adminUrl }) => `${message}\n${adminUrl}`)].join('\n\n');
}
