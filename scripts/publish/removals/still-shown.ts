import type { Vanished } from '../gate/vanished.ts';

/** What Strapi exports could not be published, and what was taken down could not be taken off the site without it either. */
export class StillShown extends Error {
  override name = 'StillShown';
  /** What waits, besides, for a person to confirm that it was meant to go. */
  readonly vanished: Vanished | null;

  /**
   * @param whole why what Strapi exports could not be published, in words for a person
   * @param removals why what was taken down is still there, likewise
   */
  constructor(whole: string, removals: string, vanished: Vanished | null) {
    super(`${whole}\nWhat was taken down should have left the site all the same, but that failed too: ${removals}`);
    this.vanished = vanished;
  }
}
