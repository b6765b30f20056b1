/** Why something was taken down, as an editor chooses it and as the export says it. */
export const takeDownReasons = ['mistake', 'out-of-date', 'personal-information', 'other'] as const;
export type TakeDownReason = (typeof takeDownReasons)[number];

/** Room for what readers are told, in characters. */
export const mostWords = 300;

export function isTakeDownReason(value: unknown): value is TakeDownReason {
  return takeDownReasons.some((reason) => reason === value);
}
