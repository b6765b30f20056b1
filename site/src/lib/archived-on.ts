/**
 * The day on which a web archive made a copy, from the address that it gave to the copy: `…/20200513123456/https://…`.
 * @returns `YYYY-MM-DD`, or null when the address does not say
 */
export function archivedOn(address: string): string | null {
  const [, year, month, date] = /\/(\d{4})(\d{2})(\d{2})\d{6}[a-z_]*\/https?:/.exec(address) ?? [];
  const day = `${year}-${month}-${date}`;
  const moment = new Date(`${day}T00:00:00Z`);
  // Some days are none, such as 31 February.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? day : null;
}
