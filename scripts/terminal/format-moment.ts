const toTheMinute: Intl.DateTimeFormatOptions = {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
};
const formats = {
  minute: new Intl.DateTimeFormat('en-GB', toTheMinute),
  second: new Intl.DateTimeFormat('en-GB', { ...toTheMinute, second: '2-digit' }),
};

/** A moment in words, in Europe/London: "24 November 2026 at 12:04", or with `second` "… at 12:04:31". */
export function formatMoment(instant: string, to: keyof typeof formats = 'minute'): string {
  return formats[to].format(new Date(instant));
}
