import type { Core } from '@strapi/strapi';
import { isRow, rowOf, rowsOf, textOf } from '../site-content/row';
import { type Matter, readMatter } from './matter';

/** A trouble that was seen, and who knows of it. */
export interface Known {
  matter: Matter;
  /** When it was first seen. */
  since: Date;
  /** Names of the channels that were told of it, and not yet that it is mended. */
  told: readonly string[];
}

/** What was seen and told survives a restart, so that nobody is told twice. */
export interface Memory {
  read(): Promise<Known[]>;
  write(known: readonly Known[]): Promise<void>;
}

/** Keeps it in Strapi's own store, in the database. */
export function createMemory(strapi: Core.Strapi): Memory {
  const store = () => strapi.store({ type: 'newsroom', name: 'alerts' });
  return {
    async read() {
      const kept: unknown = await store().get({ key: 'known' });
      return isRow(kept) ? rowsOf(kept, 'troubles').flatMap(readKnown) : [];
    },
    async write(known) {
      await store().set({ key: 'known', value: { troubles: known } });
    },
  };
}

function readKnown(row: Readonly<Record<string, unknown>>): Known[] {
  const matter = readMatter(rowOf(row, 'matter') ?? {});
  const since = new Date(textOf(row, 'since') ?? '');
  if (matter === null || Number.isNaN(since.getTime())) return [];
  const told = Array.isArray(row.told) ? row.told.filter((name) => typeof name === 'string') : [];
  return [{ matter, since, told }];
}
