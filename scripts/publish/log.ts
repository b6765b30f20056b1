export type Log = (event: string, details?: Record<string, string | number>) => void;

/** One plain line an event, for people and for `grep`: `2026-11-24T07:00:00.000Z publisher live version=12 ms=410`. */
export const logLine: Log = (event, details = {}) => {
  const pairs = Object.entries(details).map(([name, value]) => `${name}=${plain(value)}`);
  console.log([new Date().toISOString(), 'publisher', event, ...pairs].join(' '));
};

function plain(value: string | number): string {
  return typeof value === 'number' || /^[\w./:+-]+$/.test(value) ? String(value) : JSON.stringify(value);
}
