// Facts: the six areas of the Written Statement of Action (outcome letter of 6 May 2020) and what the revisit report of
// 6 February 2023 said of each: enough progress in areas 1, 2 and 6; not enough in 3, 4 and 5. A checkpoint bears the
// date of the document that is its evidence.

import type { DemoAreaOfWeakness } from '../shapes.ts';

const namedInTheLetter = {
  checkedOn: '2020-05-06',
  finding: 'weakness',
  note: 'Seen by the inspectors in January 2020.',
  document: 'outcome-letter-2020',
} as const;

const atTheRevisit = {
  checkedOn: '2023-02-06',
  note: 'Seen by the inspectors in November 2022.',
  document: 'revisit-report-2023',
} as const;
const enough = { ...atTheRevisit, finding: 'enough-progress' } as const;
const notEnough = { ...atTheRevisit, finding: 'not-enough-progress' } as const;

export const areasOfWeakness: DemoAreaOfWeakness[] = [
  {
    title: 'Leadership and planning',
    found:
      'Leaders did not plan firmly enough together, most of all in the clinical commissioning group. Facts and figures were not used well to decide which services to buy.',
    checkpoints: [namedInTheLetter, enough],
  },
  {
    title: 'The part of health in the SEND action plan',
    found: 'The area had an action plan for SEND, but what health services would do was missing from it.',
    checkpoints: [namedInTheLetter, enough],
  },
  {
    title: 'Waits for autism and ADHD assessments',
    found: 'Many children and young people waited too long on the pathways to an autism or ADHD diagnosis.',
    checkpoints: [namedInTheLetter, notEnough],
  },
  {
    title: 'Waits for speech and language therapy',
    found:
      'Children waited too long to be assessed by the speech and language therapy service, and then to be treated.',
    checkpoints: [namedInTheLetter, notEnough],
  },
  {
    title: 'Quality of EHC assessments and plans',
    found:
      'What education, health and social care put into EHC assessments and plans was of uneven quality. A good plan needs all three.',
    checkpoints: [namedInTheLetter, notEnough],
  },
  {
    title: 'Exclusions from school',
    found:
      'Too many pupils with an EHC plan were excluded. Too many pupils with SEND support were excluded for a fixed term more than once.',
    checkpoints: [namedInTheLetter, enough],
  },
];
