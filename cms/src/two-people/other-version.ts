/** What is known of a save that was quicker than one's own. */
export interface OtherVersion {
  /** Who did it, in words for colleagues; null when it was oneself elsewhere, or the schedule. */
  who: string | null;
  /** When, as ISO 8601. */
  at: string | null;
}

/** What to tell somebody whose save was stopped by it. */
export function otherVersionWords({ who }: OtherVersion): string {
  const what = who === null ? 'This was saved in another window, or by the schedule,' : `${who} has saved this`;
  return `${what} since you opened it here, so your version is not saved yet. Nothing is lost: choose what is to stay.`;
}
