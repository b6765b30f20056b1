import { londonDay, londonTime } from './london-day';

const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', weekday: 'long' });

const hourMs = 3_600_000;

/**
 * A moment in words, by the clocks in London: `Monday 30 November 2026 at 09:00`.
 *
 * In the night when the clocks go back, one hour happens twice: then it says which of the two is meant.
 */
export function londonMoment(instant: Date): string {
  return `${weekday.format(instant)} ${clock(instant)}${whichOfTwo(instant)}`;
}

function clock(instant: Date): string {
  return `${londonDay(instant)} at ${londonTime(instant)}`;
}

function whichOfTwo(instant: Date): string {
  const showsTheSame = (later: number) => clock(new Date(instant.getTime() + later)) === clock(instant);
  if (showsTheSame(hourMs)) return ' (before the clocks go back)';
  return showsTheSame(-hourMs) ? ' (after the clocks have gone back)' : '';
}
