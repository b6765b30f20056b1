const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The day it is in Europe/London, as `YYYY-MM-DD`. Just after midnight in summer UTC is still at yesterday. */
export function londonDate(instant: Date): string {
  return londonDay.format(instant);
}
