/** When everybody sleeps, and away from the full hour, when machines are busiest: minutes after midnight in UTC. */
const quietMinute = 3 * 60 + 17;

/**
 * The night that a moment belongs to, `YYYY-MM-DD`: it begins at a quiet time and lasts until the next one, so that a
 * newsroom that is only open by day has its turn too.
 */
export function nightOf(moment: Date): string {
  return new Date(moment.getTime() - quietMinute * 60_000).toISOString().slice(0, 10);
}
