import type { PublisherStatus } from './publisher-status.ts';

/** What keeps the whole site from being renewed, in words for the operator. */
export function siteTroubles({ problem }: PublisherStatus): string[] {
  return problem ? [`The site can't be published: ${problem.message}`] : [];
}

/** What somebody should mend in single items. Their messages name the item, and end with what readers see until then. */
export function itemTroubles({ faults, notices }: PublisherStatus): string[] {
  return [
    ...faults.map(({ message, adminUrl }) => `Needs a hand: ${message}\n${adminUrl}`),
    ...notices.map(({ message, adminUrl }) => `Live, but worth a look: ${message}\n${adminUrl}`),
  ];
}
