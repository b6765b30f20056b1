/** The `documentId`s of what is in Strapi already, by kind and key, so that a later item can name an earlier one. */
export class PlacedIds {
  readonly #ids = new Map<string, string>();

  add(uid: string, key: string, documentId: string): void {
    this.#ids.set(`${uid} ${key}`, documentId);
  }

  /** Some items in the form in which Strapi's admin sends a relation. Throws when one has not been placed before. */
  connect(uid: string, keys: (string | null)[]): { connect: { documentId: string }[] } {
    return {
      connect: keys.filter((key) => key !== null).map((key) => ({ documentId: this.#idOf(uid, key) })),
    };
  }

  #idOf(uid: string, key: string): string {
    const documentId = this.#ids.get(`${uid} ${key}`);
    if (documentId) return documentId;
    throw new Error(`The demo content names “${key}”, but there is no such ${uid}.\nDeveloper: correct scripts/seed.`);
  }
}
