import { z } from 'zod';
import { checkpointStatuses, frameworks, type Inspection, milestoneKinds } from '../content/types.ts';
import * as field from './fields.ts';
import type { Links } from './links.ts';

const checkpoint = z.object({
  on: field.day,
  status: z.enum(checkpointStatuses),
  note: field.optionalText,
  documentId: field.optionalId,
});
const areaOfWeakness = z.object({
  title: field.requiredText,
  found: field.requiredText,
  checkpoints: z.array(checkpoint),
});
const milestone = z.object({
  on: field.day,
  title: field.requiredText,
  kind: z.enum(milestoneKinds),
  revisedOn: field.optionalDay,
  revisedReason: field.optionalText,
  documentId: field.optionalId,
});
const data = z.object({
  title: field.requiredText,
  slug: field.slug,
  area: field.requiredText,
  framework: z.enum(frameworks),
  startedOn: field.day,
  endedOn: field.optionalDay,
  outcome: field.requiredText,
  summary: field.requiredText,
  areasOfWeakness: z.array(areaOfWeakness),
  milestones: z.array(milestone),
  updatedAt: field.instant,
});

/**
 * An inspection as Strapi exports it, in the site's words.
 * @throws {z.ZodError} when it does not fit
 */
export function inspection(id: string, exported: unknown, links: Links): Inspection {
  const item = data.parse(exported);
  /** Documents are looked up in the order of the form, so that faults count as the editor does; then dates are sorted. */
  const withDocuments = <T extends { on: string; documentId: string | null }>(entries: T[], path: PropertyKey[]): T[] =>
    entries
      .map((entry, index) => ({
        ...entry,
        documentId: links.toItem('inspection-document', entry.documentId, [...path, index, 'documentId']),
      }))
      .sort((a, b) => a.on.localeCompare(b.on));

  return {
    ...item,
    type: 'inspection',
    id,
    summary: links.inMarkdown(item.summary, ['summary']),
    areasOfWeakness: item.areasOfWeakness.map((area, index) => ({
      ...area,
      found: links.inMarkdown(area.found, ['areasOfWeakness', index, 'found']),
      checkpoints: withDocuments(area.checkpoints, ['areasOfWeakness', index, 'checkpoints']),
    })),
    milestones: withDocuments(item.milestones, ['milestones']),
  };
}
