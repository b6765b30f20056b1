import type { DocumentKind, InspectionDocument } from '../content/types.ts';

/** What readers call each kind of inspection document. */
export const documentKindNames: Record<DocumentKind, string> = {
  'outcome-letter': 'Outcome letter',
  'inspection-report': 'Inspection report',
  'council-response': 'Council’s response',
  'parent-carer-report': 'Parent carers’ report',
  'written-statement-of-action': 'Written statement of action',
  'accelerated-progress-plan': 'Accelerated progress plan',
  'priority-action-plan': 'Priority action plan',
  'revisit-report': 'Revisit report',
  'monitoring-report': 'Monitoring report',
  other: 'Other document',
};

/** Who issued it, and what it is unless the title says that already: `Revisit report by Ofsted`, `By Ofsted`. */
export function documentByline({ title, kind, issuer }: InspectionDocument): string {
  const name = documentKindNames[kind];
  return title.toLowerCase().includes(name.toLowerCase()) ? `By ${issuer}` : `${name} by ${issuer}`;
}
