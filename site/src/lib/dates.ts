/**
 * Dates as readers and machines see them. A *day* is `YYYY-MM-DD` and means that day in Europe/London; an *instant* is ISO
 * 8601 in UTC. Nothing here reads the clock.
 */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * `2020-05-13` → `13 May 2020`.
 * @throws when it is not a day.
 */
export function formatDay(day: string): string {
  const { year, month, date } = parseDay(day);
  return `${date} ${monthName(month)} ${year}`;
}

/** `2020-01-27`, `2020-01-31` → `27 to 31 January 2020`; without an end, or on one day, that day alone. */
export function formatPeriod(start: string, end: string | null): string {
  if (end === null || end === start) return formatDay(start);
  const from = parseDay(start);
  const to = parseDay(end);
  if (from.year !== to.year) return `${formatDay(start)} to ${formatDay(end)}`;
  if (from.month !== to.month) return `${from.date} ${monthName(from.month)} to ${formatDay(end)}`;
  return `${from.date} to ${formatDay(end)}`;
}

/** `05` → `May`. */
export function monthName(month: string | number): string {
  const name = months[Number(month) - 1];
  if (!name) throw new Error(`"${month}" is not a month.`);
  return name;
}

/** An instant as RSS wants it. */
export function instantToRfc822(instant: string): string {
  return new Date(instant).toUTCString();
}

/** Midnight UTC of a day, to the second: `2020-05-13T00:00:00Z`. */
export function dayToIso(day: string): string {
  parseDay(day);
  return `${day}T00:00:00Z`;
}

/** Midnight UTC of a day, which is the same day in London and never ahead. */
export function startOfDay(day: string): Date {
  return new Date(dayToIso(day));
}

/** How many days the second of two days is after the first; negative when it is before. */
export function daysBetween(from: string, to: string): number {
  return (startOfDay(to).getTime() - startOfDay(from).getTime()) / 86_400_000;
}

/** The day that an instant falls on in London: half past midnight in summer is still yesterday in UTC. */
export function dayInLondon(instant: string): string {
  return londonDay.format(new Date(instant));
}

/** `en-CA` writes days as `YYYY-MM-DD`. */
const londonDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

function parseDay(day: string): { year: string; month: number; date: number } {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (!year || !month || !date || Number.isNaN(Date.parse(day))) throw new Error(`"${day}" is not a day (YYYY-MM-DD).`);
  return { year, month: Number(month), date: Number(date) };
}
