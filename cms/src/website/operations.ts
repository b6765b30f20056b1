import { numberOf, type Row, rowOf, rowsOf, textOf } from '../site-content/row';

/** What the publisher says of its own work: what it did of late, and what people can have it do. */
export interface Operations {
  /** Somebody put the website back to an earlier version, and nothing but removals reaches readers until it is lifted. */
  hold: Hold | null;
  /** The versions that can come back, newest first. */
  versions: readonly KeptVersion[];
  /** The last few times that the website changed, newest first. */
  publishes: readonly PastPublish[];
  /** What is gone from the newsroom without a record, and stays on the website until a person confirms it. */
  vanished: Vanished | null;
}

export interface Hold {
  version: number;
  /** When that version was first live, ISO 8601. */
  publishedAt: string;
  who: string;
  /** When it was put back, ISO 8601. */
  at: string;
  why: string;
}

export interface KeptVersion {
  version: number;
  publishedAt: string;
  /** Readers see this one. */
  inPlace: boolean;
}

export interface PastPublish {
  at: string;
  tookMs: number;
  /** How many items became visible or different. */
  changed: number;
  removed: number;
  /** What a person set off, where it was no ordinary change. */
  by: 'hold' | 'publish-again' | null;
}

export interface Vanished {
  /** Stands for exactly these items: a confirmation of it confirms nothing else. */
  digest: string;
  items: readonly { key: string; title: string | null }[];
}

/** Reads them out of the publisher's status. What is missing or damaged is read as "none". */
export function parseOperations(answer: Row): Operations {
  return {
    hold: parseHold(rowOf(answer, 'hold')),
    versions: rowsOf(answer, 'versions').flatMap(parseVersion),
    publishes: rowsOf(answer, 'publishes').flatMap(parsePublish),
    vanished: parseVanished(rowOf(answer, 'vanished')),
  };
}

function parseHold(hold: Row | null): Hold | null {
  if (hold === null) return null;
  const [publishedAt, at] = [instant(hold, 'publishedAt'), instant(hold, 'at')];
  const version = numberOf(hold, 'version');
  if (publishedAt === null || at === null || version === null) return null;
  return { version, publishedAt, at, who: textOf(hold, 'who') ?? 'Somebody', why: textOf(hold, 'why') ?? 'not given' };
}

function parseVersion(kept: Row): KeptVersion[] {
  const version = numberOf(kept, 'version');
  const publishedAt = instant(kept, 'publishedAt');
  return version === null || publishedAt === null ? [] : [{ version, publishedAt, inPlace: kept.inPlace === true }];
}

function parsePublish(publish: Row): PastPublish[] {
  const at = instant(publish, 'at');
  const tookMs = numberOf(publish, 'tookMs');
  if (at === null || tookMs === null) return [];
  const by = publish.by === 'hold' || publish.by === 'publish-again' ? publish.by : null;
  return [{ at, tookMs, changed: numberOf(publish, 'changed') ?? 0, removed: numberOf(publish, 'removed') ?? 0, by }];
}

function parseVanished(vanished: Row | null): Vanished | null {
  const digest = vanished && textOf(vanished, 'digest');
  if (vanished === null || digest === null) return null;
  const items = rowsOf(vanished, 'items');
  return { digest, items: items.map((item) => ({ key: textOf(item, 'key') ?? '', title: textOf(item, 'title') })) };
}

/** A moment as text, or null when it is none: what can't be a date must not reach a screen as one. */
function instant(row: Row, field: string): string | null {
  const value = textOf(row, field);
  return value !== null && Number.isFinite(Date.parse(value)) ? value : null;
}
