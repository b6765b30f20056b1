import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus to an element when it appears, for where the element that had it has just gone.
 *
 * @param wanted Whether to, at the moment when it appears.
 */
export function useFocusHere<Target extends HTMLElement>(wanted: boolean): RefObject<Target> {
  const here = useRef<Target>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it appears.
  useEffect(() => {
    if (wanted) here.current?.focus();
  }, []);
  return here;
}
