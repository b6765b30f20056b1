import type { AreaOfWeakness, Checkpoint, CheckpointStatus, Inspection, Milestone } from '../content/types.ts';

/** What readers call each judgement. */
export const statusNames: Record<CheckpointStatus, string> = {
  weakness: 'Weakness found',
  'not-enough-progress': 'Not enough progress',
  'enough-progress': 'Enough progress',
};

/** Where an area stands: what was judged last. An area without a checkpoint was named a weakness and not looked at since. */
export function statusOf(area: AreaOfWeakness): CheckpointStatus {
  return area.checkpoints.at(-1)?.status ?? 'weakness';
}

/** The day and the document of the last judgement, if every area was judged last in that one: then it is said once. */
export function sharedJudgement(areas: readonly AreaOfWeakness[]): Checkpoint | undefined {
  const [first, ...others] = areas.map((area) => area.checkpoints.at(-1));
  return others.every((other) => other?.on === first?.on && other?.documentId === first?.documentId)
    ? first
    : undefined;
}

/** How many areas stand where: best first, only what there is. */
export function tally(areas: readonly AreaOfWeakness[]): { status: CheckpointStatus; count: number }[] {
  return bestFirst
    .map((status) => ({ status, count: areas.filter((area) => statusOf(area) === status).length }))
    .filter(({ count }) => count > 0);
}

const bestFirst: readonly CheckpointStatus[] = ['enough-progress', 'not-enough-progress', 'weakness'];

/** The day by which a promise is due now. */
export function dueOn(milestone: Milestone): string {
  return milestone.revisedOn ?? milestone.on;
}

/** Deadlines that lie ahead on a day, or fall on it, the nearest first. */
export function deadlinesAhead(inspection: Inspection, asOf: string): Milestone[] {
  return inspection.milestones
    .filter((milestone) => milestone.kind === 'deadline' && dueOn(milestone) >= asOf)
    .sort((a, b) => (dueOn(a) < dueOn(b) ? -1 : 1));
}

/** The newest day on which any area was judged, or null. */
export function lastJudgedOn(inspection: Inspection): string | null {
  const days = inspection.areasOfWeakness.flatMap((area) => area.checkpoints.map((checkpoint) => checkpoint.on));
  return days.sort().at(-1) ?? null;
}
