/** Median, least and most of some times in milliseconds. */
export function describeTimes(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b).map(Math.round);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return `median ${middle}, from ${sorted[0]} to ${sorted.at(-1)} (${sorted.length} samples)`;
}

/** Two columns, for a terminal. */
export function toTable(rows: readonly [string, string][]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}   ${value}`).join('\n');
}
