/** `2`, `document` → `2 documents`. The space between is one that does not break. */
export function counted(count: number, thing: string): string {
  return `${count}\u00A0${count === 1 ? thing : `${thing}s`}`;
}
