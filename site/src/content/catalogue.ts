/** A sorted list of one type, with the two ways to find one of it: by identity and by address. */
export interface Catalogue<T> {
  readonly all: readonly T[];
  byId(id: string): T | undefined;
  bySlug(slug: string): T | undefined;
  /** Those with one of these ids, in the order of the catalogue. */
  withIds(ids: readonly string[]): T[];
}

/** Makes the catalogue. `all` must be sorted as it shall be shown. */
export function createCatalogue<T extends { id: string; slug: string }>(all: readonly T[]): Catalogue<T> {
  const places = new Map(all.map((item, place) => [item.id, place]));
  const slugs = new Map(all.map((item) => [item.slug, item]));
  const at = (place: number | undefined) => (place === undefined ? undefined : all[place]);
  return {
    all,
    byId: (id) => at(places.get(id)),
    bySlug: (slug) => slugs.get(slug),
    withIds: (ids) =>
      [...new Set(ids.map((id) => places.get(id)))]
        .filter((place) => place !== undefined)
        .sort((a, b) => a - b)
        .map((place) => at(place))
        .filter((item) => item !== undefined),
  };
}
