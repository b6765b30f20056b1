import { copiesOf } from '../../site/src/content/copies-of.ts';
import { hasPage } from '../../site/src/content/paths.ts';
import type { Snapshot } from '../../site/src/content/snapshot.ts';
import { pathTo } from '../../site/src/lib/urls.ts';
import { type LineMemory, readEnvelope } from '../../site/src/strapi/envelope.ts';
import type { MadeFile } from '../../site/src/strapi/media/make-files.ts';
import { settle } from '../../site/src/strapi/pull.ts';
import type { ResidentBundle } from '../publish/render/resident-bundle.ts';
import { askStrapi, type Strapi } from './ask-strapi.ts';
import { type FilePlaces, type FoundFiles, findFiles } from './find-files.ts';
import type { Link } from './read-link.ts';

/** The site as it would be with what a link shows. */
export interface Previewed {
  version: string;
  snapshot: Snapshot;
  /** Path of the item's own page, or null when it can't be shown as it is. */
  itemPath: string | null;
  /** Why not: a sentence each. */
  faults: readonly string[];
  /** Paths of all files that may be asked for, with what was made of them; null for those that are in the mirror. */
  media: ReadonlyMap<string, MadeFile | null>;
  files: FoundFiles;
}

/** So many previews are kept in memory, each with the files that only it shows. */
const kept = 4;

/**
 * Makes previews, and keeps the last few as long as Strapi says that they are the same.
 *
 * @returns a function that gives a preview, or null when its item is not there
 * @throws {NoPreview} when Strapi does not answer as it should
 * @throws {PullError} when what it answers is not a whole site
 */
export function createContent(
  places: Strapi & FilePlaces,
  bundle: Pick<ResidentBundle, 'createSnapshot'>,
): (link: Link) => Promise<Previewed | null> {
  const known = new Map<string, Previewed>();
  // Two previews differ in a line or two, and share the others.
  const lines: LineMemory = { lines: new Map() };
  const turns = new Map<string, Promise<unknown>>();

  const look = async (key: string, link: Link): Promise<Previewed | null> => {
    const last = known.get(key);
    known.delete(key);
    const ndjson = await askStrapi(places, link, last?.version ?? null);
    const now = ndjson === 'unchanged' ? last : ndjson && (await make(ndjson, link, last, lines, places, bundle));
    if (!now) return null;
    known.set(key, now);
    const [oldest] = known.keys();
    if (known.size > kept && oldest !== undefined) known.delete(oldest);
    return now;
  };

  return (link) => {
    const key = `${link.shows}:${link.type}:${link.id}`;
    // One after another: a page and its pictures are asked for at the same moment.
    const mine = (turns.get(key) ?? Promise.resolve()).then(() => look(key, link));
    const done = mine.then(() => {}).catch(() => {});
    turns.set(key, done);
    done.then(() => turns.get(key) === done && turns.delete(key));
    return mine;
  };
}

async function make(
  ndjson: Buffer,
  { type, id }: Link,
  last: Previewed | undefined,
  memory: LineMemory,
  places: FilePlaces & Strapi,
  { createSnapshot }: Pick<ResidentBundle, 'createSnapshot'>,
): Promise<Previewed> {
  const envelope = readEnvelope(ndjson, memory);
  const lines = envelope.files.map(({ line }) => line);
  const files = await findFiles(lines, last?.files.made ?? new Map(), places);
  const { snapshot, faults } = settle(envelope, { items: new Map(), files: new Map() }, files.mirrored, places.cmsUrl);
  const item = snapshot.items.filter(hasPage).find((candidate) => candidate.type === type && candidate.id === id);
  const made = new Map(
    [...files.made.values()].flatMap((one) => one.files.map((file) => [`/media/${file.name}`, file])),
  );
  return {
    version: envelope.version,
    snapshot: createSnapshot(snapshot),
    itemPath: item === undefined ? null : pathTo(item),
    // The first line says what is wrong; the others are about an item that is published.
    faults: faults.flatMap((fault) => (fault.type === type && fault.id === id ? fault.message.split('\n', 1) : [])),
    media: new Map(snapshot.files.flatMap(copiesOf).map(({ path }) => [path, made.get(path) ?? null])),
    files,
  };
}
