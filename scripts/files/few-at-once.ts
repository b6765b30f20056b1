/** Work that goes on in the background. */
export interface FewAtOnce {
  /** Begins a piece of work as soon as there is room for it. Throws what an earlier piece has failed with. */
  begin(work: () => Promise<void>): Promise<void>;
  /** Waits until all of it is done. Throws what a piece has failed with. */
  done(): Promise<void>;
  /** Waits until nothing goes on any more, whatever has failed. */
  rest(): Promise<void>;
}

/** @param most pieces of work under way at any time */
export function fewAtOnce(most: number): FewAtOnce {
  // One that has failed stays, so that whoever waits hears of it.
  const pieces = new Set<Promise<void>>();
  return {
    async begin(work) {
      if (pieces.size >= most) await Promise.race(pieces);
      const piece = work().then(() => {
        pieces.delete(piece);
      });
      piece.catch(() => {});
      pieces.add(piece);
    },
    async done() {
      await Promise.all(pieces);
    },
    async rest() {
      await Promise.allSettled(pieces);
    },
  };
}
