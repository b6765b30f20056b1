import { useEffect } from 'react';
import type { Values } from './differences';

/** One's own version of an item, beside the one that is saved. */
export interface OwnVersion {
  mine: Values;
  /** What the form held when it was opened, with the revision of then. */
  base: Values;
}

let show: ((own: OwnVersion) => void) | null = null;

/** Shows both versions in the form that is open. */
export function showVersions(own: OwnVersion): void {
  show?.(own);
}

/** Shows what is asked for as long as the component is there. @param onShow always the same function */
export function useShowVersions(onShow: (own: OwnVersion) => void): void {
  useEffect(() => {
    show = onShow;
    return () => {
      if (show === onShow) show = null;
    };
  }, [onShow]);
}
