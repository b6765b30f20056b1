import type { Fault } from '../../site/src/strapi/fault.ts';
import { formatMoment } from '../terminal/format-moment.ts';
import type { Hold } from './hold/hold.ts';
import type { Outcome } from './publish.ts';

/** What came of a publish, in words for whoever ran the command. */
export function describeOutcome({ result, hold, away, faults, notices, warnings }: Outcome): string {
  const blocks = [
    result === 'live' ? 'The site is live.' : 'Nothing to do: this is live already.',
    ...(hold === null ? [] : [held(hold)]),
    ...(away === null ? [] : [`${unasked}\n${away.message}`]),
    ...under('Not everything is as it should be:', [...(faults ?? []).map(withAddress), ...warnings]),
    ...under('Worth a look, though readers are served:', (notices ?? []).map(withAddress)),
  ];
  return blocks.join('\n\n');
}

function held({ version, publishedAt, who, at, why }: Hold): string {
  return `It is held at version ${version}, as it was on ${formatMoment(publishedAt)}, without what was taken down since. ${who} went back on ${formatMoment(at)}: ${why}\nNothing but removals is published until somebody runs "npm run site:back -- --lift" or lifts the hold in the admin.`;
}

const unasked =
  'Strapi could not be asked what was taken down since; what was known of that counts. The publisher asks again by itself while it runs; otherwise run "npm run site:publish" once Strapi answers.';

function under(heading: string, blocks: string[]): string[] {
  return blocks.length === 0 ? [] : [heading, ...blocks];
}

function withAddress({ message, adminUrl }: Fault): string {
  return `${message}\n${adminUrl}`;
}
