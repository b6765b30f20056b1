/** Somebody who has an item open, in one window. */
export interface Visitor {
  userId: unknown;
  name: string;
  /** When they opened it. */
  since: Date;
}

interface Visit extends Visitor {
  lastSeen: Date;
}

/** A window says every ten seconds that it is still open, and one that nobody looks at every minute. */
const keptSeconds = 75;

/** Who has which item open: known in memory only, and forgotten when the newsroom starts again. */
export class Presence {
  readonly #visits = new Map<string, Map<string, Visit>>();

  /**
   * Notes that a window has an item open.
   * @param window Name that the window has given itself.
   * @returns who else has it open, the longest first; of somebody's own windows only the others
   */
  note(item: string, window: string, visitor: Omit<Visitor, 'since'>, now: Date): Visitor[] {
    this.#forgetClosed(now);
    const visits = this.#visits.get(item) ?? new Map<string, Visit>();
    this.#visits.set(item, visits);
    const others = [...visits].filter(([name]) => name !== window).map(([, visit]) => visit);
    visits.set(window, { ...visitor, since: visits.get(window)?.since ?? now, lastSeen: now });
    return others.map(({ lastSeen, ...other }) => other);
  }

  /** Notes that a window has closed an item, or gone elsewhere. Only whose it is can do so. */
  leave(item: string, window: string, userId: unknown): void {
    const visits = this.#visits.get(item);
    if (visits === undefined || visits.get(window)?.userId !== userId) return;
    visits.delete(window);
    if (visits.size === 0) this.#visits.delete(item);
  }

  #forgetClosed(now: Date): void {
    for (const [item, visits] of this.#visits) {
      for (const [window, { lastSeen }] of visits) {
        if (now.getTime() - lastSeen.getTime() > keptSeconds * 1000) visits.delete(window);
      }
      if (visits.size === 0) this.#visits.delete(item);
    }
  }
}
