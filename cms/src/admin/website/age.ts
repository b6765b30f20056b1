const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * How long ago something was: `less than a minute`, `3 minutes`, `5 hours`, `12 days`.
 *
 * @param since ISO 8601.
 */
export function howOld(since: string, now: Date): string {
  const age = now.getTime() - new Date(since).getTime();
  if (age < minute) return 'less than a minute';
  if (age < 2 * hour) return count(age / minute, 'minute');
  return age < 2 * day ? count(age / hour, 'hour') : count(age / day, 'day');
}

function count(number: number, unit: string): string {
  const whole = Math.floor(number);
  return whole === 1 ? `1 ${unit}` : `${whole} ${unit}s`;
}
