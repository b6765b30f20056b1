import type { Core } from '@strapi/strapi';
import { isRow, numberOf, textOf } from '../site-content/row';

/** The last time that all outside addresses were looked at. */
export interface LastLook {
  /** ISO 8601. */
  at: string;
  /** How many addresses. */
  checked: number;
}

/** @returns null when nobody has looked yet. */
export async function readLastLook(strapi: Core.Strapi): Promise<LastLook | null> {
  const kept: unknown = await store(strapi).get({ key: 'last-look' });
  const at = isRow(kept) ? textOf(kept, 'at') : null;
  return isRow(kept) && at !== null ? { at, checked: numberOf(kept, 'checked') ?? 0 } : null;
}

export async function keepLastLook(strapi: Core.Strapi, look: LastLook): Promise<void> {
  await store(strapi).set({ key: 'last-look', value: look });
}

function store(strapi: Core.Strapi) {
  return strapi.store({ type: 'newsroom', name: 'links' });
}
