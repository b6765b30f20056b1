/** How much there is to mend, in a sentence. */
export function howMuch(count: number): string {
  if (count === 0) return 'Nothing to mend.';
  return count === 1 ? 'Mend one thing before readers see it.' : `Mend ${count} things before readers see it.`;
}

/** How much advice there is, as what follows; nothing when there is none. */
export function suggested(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' There is one suggestion.' : ` There are ${count} suggestions.`;
}
