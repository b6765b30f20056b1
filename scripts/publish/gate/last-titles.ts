import { z } from 'zod';

/** What a type calls its title. */
const data = z.object({
  title: z.string().optional(),
  name: z.string().optional(),
  term: z.string().optional(),
  organisationName: z.string().optional(),
});
const itemLine = z.object({ line: z.literal('item'), type: z.string(), id: z.string(), data });

/**
 * Titles of what readers saw last, for a sentence about something that is no longer there to ask.
 *
 * @param lastGood the lines that were shown, as NDJSON
 * @returns by `type:id`; what can't be read is left out
 */
export function lastTitles(lastGood: string): Map<string, string> {
  const titles = new Map<string, string>();
  for (const line of lastGood.split('\n')) {
    const item = itemLine.safeParse(parsed(line)).data;
    if (item === undefined) continue;
    const title = item.data.title ?? item.data.name ?? item.data.term ?? item.data.organisationName;
    if (title !== undefined) titles.set(`${item.type}:${item.id}`, title);
  }
  return titles;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
