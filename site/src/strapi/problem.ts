import { z } from 'zod';
import { isBlank } from './fields.ts';

/** What is wrong with one field of an item, before it is worded for an editor. */
export interface Problem {
  /** Keys and positions that lead to the field in the item's data. */
  path: PropertyKey[];
  /** The end of a sentence that begins with the item; it is given the field's label in quotation marks. */
  problem: (field: string) => string;
  /** What to do once the item is open in Strapi. */
  remedy: (field: string) => string;
  /** True when the item can be shown all the same: with an earlier copy of a file. */
  harmless?: boolean;
}

/** What a schema found, one problem a field. */
export function problemsOf(error: z.ZodError, data: unknown): Problem[] {
  const fields = new Map(error.issues.map((issue) => [issue.path.join('.'), issue.path]));
  return [...fields.values()].map((path) => ({ path, ...describe(valueAt(data, path)) }));
}

function describe(value: unknown): Omit<Problem, 'path'> {
  if (isBlank(value)) return { problem: (field) => `has nothing in ${field}`, remedy: (field) => `fill in ${field}` };
  const shown = typeof value === 'string' ? `"${shorten(value)}"` : shorten(JSON.stringify(value));
  return {
    problem: (field) => `has ${shown} in ${field}, which cannot be used there`,
    remedy: (field) => `correct ${field}`,
  };
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    const container = z.record(z.string(), z.unknown()).or(z.array(z.unknown())).safeParse(value);
    return container.success ? Object.entries(container.data).find(([name]) => name === String(key))?.[1] : undefined;
  }, data);
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
