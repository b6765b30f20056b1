/**
 * `Live since 12:04` for today, `Live since 13 May 2026, 12:04` for any other day; the time in Britain, wherever the
 * editor is.
 *
 * @param since ISO 8601.
 */
export function liveSince(since: string, now: Date): string {
  const instant = new Date(since);
  const time = instant.toLocaleTimeString('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' });
  const day = londonDay(instant);
  return day === londonDay(now) ? `Live since ${time}` : `Live since ${day}, ${time}`;
}

function londonDay(instant: Date): string {
  return instant.toLocaleDateString('en-GB', {
    timeZone: 'Europe/London',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
