const timeZone = 'Europe/London';
const day = new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'long', year: 'numeric' });
const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** `13 May 2026`: the day in Britain, wherever the editor is. */
export function londonDay(instant: Date): string {
  return day.format(instant);
}

/** `12:04`: the time in Britain. */
export function londonTime(instant: Date): string {
  return time.format(instant);
}
