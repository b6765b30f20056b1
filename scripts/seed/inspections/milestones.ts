// Facts: the timeline, every line of it known from more than one source or from the responsible body itself.
// Where only the month is known, the title says so. A revisit was expected within 12 to 18 months: that it is counted
// from the letter is assumed. The 70 working days for the plan are told in words elsewhere: what starts that clock is not
// known to us, so there is no such deadline here.

import type { DemoMilestone } from '../shapes.ts';

function happened(happensOn: string, title: string, document: string | null): DemoMilestone {
  return { happensOn, title, kind: 'happened', revisedOn: null, revisedReason: null, document };
}

export const milestones: DemoMilestone[] = [
  happened('2020-01-27', 'The inspectors arrive, for five days', null),
  happened(
    '2020-01-31',
    'The inspection ends. PACC has given the inspectors its report “State of SEND”, published in January',
    'state-of-send-2020',
  ),
  happened('2020-05-06', 'The outcome letter is published and asks for a plan in six areas', 'outcome-letter-2020'),
  happened(
    '2020-09-25',
    'The written statement of action, handed in this month, is agreed for publication',
    'written-statement-of-action-2020',
  ),
  happened(
    '2020-11-24',
    'The council announces the co-produced written statement of action',
    'written-statement-of-action-2020',
  ),
  happened('2021-01-11', 'First information session of PACC on the plan', 'written-statement-of-action-2020'),
  happened('2021-01-14', 'Second information session of PACC on the plan', 'written-statement-of-action-2020'),
  {
    happensOn: '2021-11-06',
    title: 'A revisit is expected by now, 18 months after the letter',
    kind: 'deadline',
    revisedOn: '2022-11-21',
    revisedReason: 'The revisit took place a year later.',
    document: 'outcome-letter-2020',
  },
  happened('2022-11-21', 'The inspectors come back for three days', null),
  happened(
    '2023-02-06',
    'The revisit report: enough progress in three areas, not enough in the other three',
    'revisit-report-2023',
  ),
  happened(
    '2023-03-01',
    'In March 2023 an accelerated progress plan is required (the exact day is not recorded here)',
    'accelerated-progress-plan-2023',
  ),
];
